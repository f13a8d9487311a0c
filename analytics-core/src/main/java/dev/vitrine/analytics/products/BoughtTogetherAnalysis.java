package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds what is frequently bought together. Immutable; each option gives a new analysis.
 *
 * <p>Memory grows with the lines of orders of several lines, and with the pairs in enough orders, never with all pairs.
 * Time grows with the squares of the baskets, of which only products in enough orders count (the pruning of R. Agrawal
 * and R. Srikant, Fast algorithms for mining association rules, VLDB 1994).
 */
public final class BoughtTogetherAnalysis implements DatedAnalysis<BoughtTogether> {
    static final BoughtTogetherAnalysis DEFAULT = new BoughtTogetherAnalysis(ProductScope.USUAL, BasketRule.USUAL);

    private final ProductScope scope;
    private final BasketRule rule;

    private BoughtTogetherAnalysis(ProductScope scope, BasketRule rule) {
        this.scope = scope;
        this.rule = rule;
    }

    private BoughtTogetherAnalysis with(BasketRule other) {
        return new BoughtTogetherAnalysis(scope, other);
    }

    /** Returns this analysis of products or of categories; {@link BasketUnit#PRODUCT} by default. */
    public BoughtTogetherAnalysis of(BasketUnit unit) {
        return with(new BasketRule(
                unit, rule.minimumOrders(), rule.largestBasket(), rule.falseDiscoveries(), rule.limit()));
    }

    /** Returns this analysis of pairs that are in at least so many orders; 5 by default. */
    public BoughtTogetherAnalysis withMinimumOrders(int orders) {
        int minimum = OptionChecks.atLeast(1, "the minimum of orders", orders, 5);
        return with(new BasketRule(rule.unit(), minimum, rule.largestBasket(), rule.falseDiscoveries(), rule.limit()));
    }

    /** Returns this analysis without orders of more different products, or categories; 200 by default. */
    public BoughtTogetherAnalysis withLargestBasket(int size) {
        int largest = OptionChecks.atLeast(2, "the largest basket", size, 200);
        return with(new BasketRule(rule.unit(), rule.minimumOrders(), largest, rule.falseDiscoveries(), rule.limit()));
    }

    /** Returns this analysis with another share of the pairs found that may be false; 0.05 by default. */
    public BoughtTogetherAnalysis withFalseDiscoveries(double share) {
        double checked = OptionChecks.share("the share of false discoveries", share, 0.05);
        return with(new BasketRule(rule.unit(), rule.minimumOrders(), rule.largestBasket(), checked, rule.limit()));
    }

    /** Returns this analysis with so many pairs told; 50 by default. */
    public BoughtTogetherAnalysis withLimit(int pairs) {
        int limit = OptionChecks.atLeast(1, "the limit", pairs, 50);
        return with(new BasketRule(
                rule.unit(), rule.minimumOrders(), rule.largestBasket(), rule.falseDiscoveries(), limit));
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public BoughtTogetherAnalysis counting(SalesScope sales) {
        return new BoughtTogetherAnalysis(scope.counting(sales), rule);
    }

    /** Returns this analysis as of a day, orders of later days and of no known day left out; all orders by default. */
    @Override
    public BoughtTogetherAnalysis asOf(LocalDate day) {
        return new BoughtTogetherAnalysis(scope.asOf(day), rule);
    }

    @Override
    public AnalysisCard card() {
        String units = rule.unit().plural();
        return AnalysisCard.of("bought-together", "Frequently bought together")
                .means("Which " + units + " are bought in one order more often than chance would have it.")
                .counts(scope.grain(", that name one of the " + units + "; each order counts once, however many lines"))
                .computes("Support = orders with both / orders; confidence = orders with both / orders with the first;"
                        + " lift = orders with both x orders / (orders with the first x orders with the second). P-value:"
                        + " Fisher's exact test, one-sided, that is the upper tail of the hypergeometric distribution;"
                        + " adjusted for all pairs of " + units + " that are each in " + rule.minimumOrders()
                        + " orders, so that of the pairs found a share of " + rule.falseDiscoveries()
                        + " may be false.")
                .from("R. A. Fisher, Statistical Methods for Research Workers (1934), § 21.02; Y. Benjamini and"
                        + " Y. Hochberg, Controlling the false discovery rate, JRSS B 57 (1995)")
                .beware("Pairs are those in at least " + rule.minimumOrders() + " orders; orders of more than "
                        + rule.largestBasket() + " different " + units + " are left out wholly.")
                .beware(
                        "Where most orders are of a single product, two are together less often than chance among all orders"
                                + " would have it, and few pairs stand out.")
                .beware("What is shown together is bought together: a pair is no proof of taste.");
    }

    @Override
    public List<Query> queries() {
        boolean ofProducts = rule.unit() == BasketUnit.PRODUCT;
        Dimension<?>[] labels = ofProducts
                ? ProductMeasures.labels()
                : new Dimension<?>[] {Dimensions.PRODUCT_CATEGORY, Dimensions.PRODUCT_CATEGORY_TRANSLATED};
        return List.of(
                known(Query.of(ORDERS)),
                known(Query.of(ORDERS)).by(key()).having(ORDERS.atLeast(rule.minimumOrders())),
                known(Query.of(ITEMS)).by(Dimensions.ORDER_ID, key()).where(Dimensions.ORDER_LINES.atLeast(2)),
                known(Query.of(ORDERS)).by(labels).having(ORDERS.atLeast(ofProducts ? rule.minimumOrders() : 1)));
    }

    private Dimension<String> key() {
        return rule.unit() == BasketUnit.PRODUCT ? Dimensions.PRODUCT : Dimensions.PRODUCT_CATEGORY;
    }

    private Query known(Query query) {
        return scope.sales(query).where(key().isPresent());
    }

    @Override
    public BoughtTogether finish(List<ResultTable> answers) {
        long orders = answers.get(0).column(ORDERS).asLong(0);
        Baskets baskets = Baskets.read(answers.get(1), answers.get(2), key(), rule);
        return new PairFinder(rule, orders - baskets.leftOut(), baskets)
                .find(BasketNames.read(answers.get(3), rule.unit()));
    }
}
