package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.products.ProductMeasures.AVERAGE_PRICE;
import static dev.vitrine.analytics.products.ProductMeasures.PRICED_UNITS;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.List;

/** Finds how prices moved and how sales went with them. Immutable; each option gives a new analysis. */
public final class ProductPricesAnalysis implements DatedAnalysis<ProductPrices> {
    static final ProductPricesAnalysis DEFAULT = new ProductPricesAnalysis(ProductScope.USUAL, PriceRule.USUAL);

    private final ProductScope scope;
    private final PriceRule rule;

    private ProductPricesAnalysis(ProductScope scope, PriceRule rule) {
        this.scope = scope;
        this.rule = rule;
    }

    private ProductPricesAnalysis with(PriceRule other) {
        return new ProductPricesAnalysis(scope, other);
    }

    /** Returns this analysis over other periods; {@link PricePeriod#WEEK} by default. */
    public ProductPricesAnalysis per(PricePeriod period) {
        return with(new PriceRule(period, rule.minimumPeriods(), rule.minimumVariation(), rule.level()));
    }

    /** Returns this analysis of products that were sold in at least so many periods, 3 or more; 12 by default. */
    public ProductPricesAnalysis withMinimumPeriods(int periods) {
        int minimum = OptionChecks.atLeast(3, "the minimum of periods", periods, 12);
        return with(new PriceRule(rule.period(), minimum, rule.minimumVariation(), rule.level()));
    }

    /** Returns this analysis with no elasticity where the price varies less, as {@link ProductPrice#variation}; 0.05 by default. */
    public ProductPricesAnalysis withMinimumVariation(double variation) {
        double minimum = OptionChecks.share("the minimum of variation", variation, 0.05);
        return with(new PriceRule(rule.period(), rule.minimumPeriods(), minimum, rule.level()));
    }

    /** Returns this analysis with intervals of another level; 0.95 by default. */
    public ProductPricesAnalysis withLevel(double level) {
        double checked = OptionChecks.level(level);
        return with(new PriceRule(rule.period(), rule.minimumPeriods(), rule.minimumVariation(), checked));
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public ProductPricesAnalysis counting(SalesScope sales) {
        return new ProductPricesAnalysis(scope.counting(sales), rule);
    }

    /** Returns this analysis as of a day, later orders left out; by default the day after the last order. */
    @Override
    public ProductPricesAnalysis asOf(LocalDate day) {
        return new ProductPricesAnalysis(scope.asOf(day), rule);
    }

    /** Returns this analysis of the products of a scope, however few periods they were sold in. */
    ProductPricesAnalysis within(ProductScope other) {
        return new ProductPricesAnalysis(other, rule);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("product-prices", "Product prices")
                .means("How the price of each product moved, and how its sales went with it.")
                .counts(scope.grain(", that name a product and a price, in whole "
                        + rule.period().plural()))
                .computes("Price of a period = revenue / units. Trend = e^b - 1, b the slope of log price by period."
                        + " Elasticity = the slope of log units by log price, over the periods with a sale. Student's"
                        + " intervals of " + rule.level() + ". Refused in fewer than " + rule.minimumPeriods() + " "
                        + rule.period().plural()
                        + " with a sale, and where the standard deviation of the prices is less"
                        + " than " + rule.minimumVariation() + " of their mean.")
                .from("J. M. Wooldridge, Introductory Econometrics, ch. 2: the constant elasticity model")
                .beware("Prices were observed, not tried out: seasons, promotions and quantity discounts move price and"
                        + " units at once, so an elasticity is no forecast of what a new price would do.")
                .beware("Periods without a sale are left out, which makes demand look less elastic than it is.")
                .beware("Where products are many, one in twenty intervals of 0.95 misses.");
    }

    @Override
    public List<Query> queries() {
        Query labels = scope.products(Query.of(PRICED_UNITS)).by(ProductMeasures.labels());
        return List.of(
                Extent.query(scope),
                scope.products(Query.of(PRICED_UNITS, GROSS_REVENUE, AVERAGE_PRICE))
                        .by(Dimensions.PRODUCT, rule.period().dimension()),
                labels.having(PRICED_UNITS.atLeast(scope.products().isEmpty() ? rule.minimumPeriods() : 1)));
    }

    @Override
    public ProductPrices finish(List<ResultTable> answers) {
        int fewest = scope.products().isEmpty() ? rule.minimumPeriods() : 1;
        return Extent.of(answers.get(0), scope)
                .map(extent ->
                        new PriceSeries(rule, fewest, extent).read(answers.get(1), ProductLabel.byId(answers.get(2))))
                .orElseGet(() -> new ProductPrices(List.of(), List.of("There is no order with a day of purchase.")));
    }
}
