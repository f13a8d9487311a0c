package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.products.ProductMeasures.SOLD_UNITS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.List;

/** Finds the stage of life of each product. Immutable; each option gives a new analysis. */
public final class ProductLifecycleAnalysis implements DatedAnalysis<ProductLifecycles> {
    static final ProductLifecycleAnalysis DEFAULT =
            new ProductLifecycleAnalysis(ProductScope.USUAL, LifecycleRule.USUAL);

    private final ProductScope scope;
    private final LifecycleRule rule;

    private ProductLifecycleAnalysis(ProductScope scope, LifecycleRule rule) {
        this.scope = scope;
        this.rule = rule;
    }

    /** Returns this analysis with windows of so many months; 3 by default. */
    public ProductLifecycleAnalysis withWindow(int months) {
        int window = OptionChecks.atLeast(1, "the window", months, 3);
        return new ProductLifecycleAnalysis(scope, new LifecycleRule(window, rule.threshold(), rule.minimumUnits()));
    }

    /** Returns this analysis with another relative change as the least that is growth or decline; 0.2 by default. */
    public ProductLifecycleAnalysis withThreshold(double change) {
        double threshold = OptionChecks.share("the threshold", change, 0.2);
        return new ProductLifecycleAnalysis(scope, new LifecycleRule(rule.window(), threshold, rule.minimumUnits()));
    }

    /** Returns this analysis with no stage for products of fewer units; 10 by default. */
    public ProductLifecycleAnalysis withMinimumUnits(int units) {
        int minimum = OptionChecks.atLeast(1, "the minimum of units", units, 10);
        return new ProductLifecycleAnalysis(scope, new LifecycleRule(rule.window(), rule.threshold(), minimum));
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public ProductLifecycleAnalysis counting(SalesScope sales) {
        return new ProductLifecycleAnalysis(scope.counting(sales), rule);
    }

    /** Returns this analysis as of a day, later orders left out; by default the day after the last order. */
    @Override
    public ProductLifecycleAnalysis asOf(LocalDate day) {
        return new ProductLifecycleAnalysis(scope.asOf(day), rule);
    }

    ProductLifecycleAnalysis within(ProductScope other) {
        return new ProductLifecycleAnalysis(other, rule);
    }

    @Override
    public AnalysisCard card() {
        int window = rule.window();
        return AnalysisCard.of("product-lifecycle", "Product lifecycle")
                .means("In which stage of its life each product is: introduction, growth, maturity or decline.")
                .counts(scope.grain(", that name a product, in whole calendar months"))
                .computes("Introduction: first sold within the last " + 2 * window
                        + " whole months. Growth: units of the"
                        + " last " + window + " months >= (1 + " + rule.threshold() + ") x those of the " + window
                        + " before. Decline: <= (1 - " + rule.threshold() + ") x those, or less than half of the best "
                        + window + " months. Maturity: else. No stage below " + rule.minimumUnits() + " units.")
                .from("The stages: T. Levitt, Exploit the product life cycle, Harvard Business Review 43 (1965). The"
                        + " thresholds are a convention of this library.")
                .beware("A season looks like growth or decline. Maybe compare the same months of two years.")
                .beware("What was sold out can't be told from what nobody wants.")
                .beware("Months at the ends of the data with few orders, or at the as-of day, change the stage of every"
                        + " product.");
    }

    @Override
    public List<Query> queries() {
        return List.of(
                Extent.query(scope),
                scope.products(Query.of(SOLD_UNITS)).by(Dimensions.PRODUCT, Dimensions.MONTH),
                scope.products(Query.of(SOLD_UNITS))
                        .by(ProductMeasures.labels())
                        .having(SOLD_UNITS.atLeast(rule.minimumUnits())));
    }

    @Override
    public ProductLifecycles finish(List<ResultTable> answers) {
        return Extent.of(answers.get(0), scope)
                .map(extent -> new Lives(rule, extent).read(answers.get(1), ProductLabel.byId(answers.get(2))))
                .orElseGet(() -> new ProductLifecycles(
                        List.of(), List.of(), List.of("There is no order with a day of purchase.")));
    }
}
