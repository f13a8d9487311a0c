package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.query.Measures.CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.REPEAT_CUSTOMERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which products are bought again. Immutable; each option gives a new analysis. */
public final class ProductLoyaltyAnalysis implements DatedAnalysis<ProductLoyalty> {
    static final ProductLoyaltyAnalysis DEFAULT =
            new ProductLoyaltyAnalysis(ProductScope.USUAL, 20, Interval.USUAL_LEVEL);

    private final ProductScope scope;
    private final int minimumBuyers;
    private final double level;

    private ProductLoyaltyAnalysis(ProductScope scope, int minimumBuyers, double level) {
        this.scope = scope;
        this.minimumBuyers = minimumBuyers;
        this.level = level;
    }

    /** Returns this analysis of products with at least so many buyers; 20 by default. */
    public ProductLoyaltyAnalysis withMinimumBuyers(int buyers) {
        return new ProductLoyaltyAnalysis(scope, OptionChecks.atLeast(1, "the minimum of buyers", buyers, 20), level);
    }

    /** Returns this analysis with intervals of another level; 0.95 by default. */
    public ProductLoyaltyAnalysis withLevel(double newLevel) {
        return new ProductLoyaltyAnalysis(scope, minimumBuyers, OptionChecks.level(newLevel));
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public ProductLoyaltyAnalysis counting(SalesScope sales) {
        return new ProductLoyaltyAnalysis(scope.counting(sales), minimumBuyers, level);
    }

    /** Returns this analysis as of a day, orders of later days and of no known day left out; all orders by default. */
    @Override
    public ProductLoyaltyAnalysis asOf(LocalDate day) {
        return new ProductLoyaltyAnalysis(scope.asOf(day), minimumBuyers, level);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("product-loyalty", "Product loyalty")
                .means("Which products their buyers buy again.")
                .counts(scope.grain(", that name a product and whose order names a person; two lines of one order are"
                        + " one purchase"))
                .computes("Repeat share = persons who bought the product in two or more orders / persons who bought it,"
                        + " with Wilson's interval of " + level + "; products of at least " + minimumBuyers
                        + " buyers.")
                .from("E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22"
                        + " (1927)")
                .beware("Who bought late had less time to buy again, so young products look less loyal than they are.")
                .beware("Of products that last for years nobody buys a second soon.");
    }

    @Override
    public List<Query> queries() {
        Query buyers = scope.products(Query.of(ORDERS, CUSTOMERS, REPEAT_CUSTOMERS))
                .by(ProductMeasures.labels())
                .having(CUSTOMERS.atLeast(minimumBuyers));
        return List.of(
                buyers,
                scope.products(Query.of(ORDERS)),
                scope.products(Query.of(ORDERS)).where(Dimensions.CUSTOMER.isMissing()));
    }

    @Override
    public ProductLoyalty finish(List<ResultTable> answers) {
        ResultTable table = answers.get(0);
        ProductLabel[] labels = ProductLabel.of(table);
        List<LoyalProduct> products = new ArrayList<>();
        for (int row = 0; row < labels.length; row++) {
            long buyers = table.column(CUSTOMERS).asLong(row);
            long repeat = table.column(REPEAT_CUSTOMERS).asLong(row);
            products.add(new LoyalProduct(
                    labels[row].id(),
                    labels[row].name(),
                    labels[row].category(),
                    table.column(ORDERS).asLong(row),
                    buyers,
                    repeat,
                    (double) repeat / buyers,
                    Interval.ofShare(repeat, buyers, level)));
        }
        products.sort(Comparator.comparingDouble((LoyalProduct product) -> low(product.repeatShareRange()))
                .thenComparingLong(LoyalProduct::buyers)
                .reversed()
                .thenComparing(LoyalProduct::productId));
        return new ProductLoyalty(products, notes(products, answers));
    }

    private static double low(@Nullable Interval range) {
        return range == null ? 0 : range.low();
    }

    private List<String> notes(List<LoyalProduct> products, List<ResultTable> answers) {
        long orders = answers.get(1).column(ORDERS).asLong(0);
        long unknown = answers.get(2).column(ORDERS).asLong(0);
        List<String> notes = new ArrayList<>();
        if (orders > 0 && unknown == orders) {
            notes.add("No order names a person, so nobody is known to have bought again.");
        } else if (unknown > 0) {
            notes.add("Orders of unknown persons, which count for no buyer: " + unknown + " of " + orders + ".");
        }
        if (products.isEmpty()) {
            notes.add("No product has " + minimumBuyers + " known buyers.");
        }
        return notes;
    }
}
