package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.products.ProductMeasures.AVERAGE_PRICE;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.UNITS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts products side by side. Immutable; each option gives a new analysis. */
public final class ProductComparisonAnalysis implements DatedAnalysis<ProductComparison> {
    private static final int MOST = 20;

    private final ProductScope scope;

    private ProductComparisonAnalysis(ProductScope scope) {
        this.scope = scope;
    }

    static ProductComparisonAnalysis of(List<String> ids) {
        return new ProductComparisonAnalysis(ProductScope.USUAL.of(different(ids)));
    }

    /** Returns the identifiers, each once. */
    private static List<String> different(List<String> ids) {
        List<String> different = ids.stream().distinct().toList();
        if (different.isEmpty() || different.size() > MOST) {
            throw new IllegalArgumentException(different.size() + " products are named; expected 1 to " + MOST
                    + ". Maybe the best sellers that TopProducts finds.");
        }
        return different;
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public ProductComparisonAnalysis counting(SalesScope sales) {
        return new ProductComparisonAnalysis(scope.counting(sales));
    }

    /** Returns this analysis as of a day, later orders left out; by default the day after the last order. */
    @Override
    public ProductComparisonAnalysis asOf(LocalDate day) {
        return new ProductComparisonAnalysis(scope.asOf(day));
    }

    private ProductLifecycleAnalysis lives() {
        return ProductLifecycles.analysis().within(scope);
    }

    private ProductPricesAnalysis prices() {
        return ProductPrices.analysis().within(scope);
    }

    private ProductChannelsAnalysis channels() {
        return ProductChannels.analysis().withLimit(MOST).within(scope);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("product-comparison", "Products side by side")
                .means("How a few products differ in sales, price, stage of life, loyalty, reviews and losses.")
                .counts(scope.grain(", that name one of the products; reviews are those of orders with it"))
                .computes("Stage, price trend, elasticity, repeat share and channels as the analyses of these names"
                        + " compute them. Lost share = lines of orders canceled or returned, or of a negative quantity, /"
                        + " all lines, whatever is a sale.")
                .beware("A review is about an order: one of several products counts for each of them.")
                .beware("The elasticity was observed, not tried out.");
    }

    @Override
    public List<Query> queries() {
        List<Query> queries = new ArrayList<>(ComparedFigures.queries(scope));
        queries.add(
                scope.products(Query.of(UNITS, GROSS_REVENUE, AVERAGE_PRICE)).by(Dimensions.MONTH, Dimensions.PRODUCT));
        queries.addAll(lives().queries());
        queries.addAll(prices().queries());
        queries.addAll(channels().queries());
        return queries;
    }

    @Override
    public ProductComparison finish(List<ResultTable> answers) {
        int months = ComparedFigures.queries(scope).size();
        int lives = months + 1;
        int prices = lives + lives().queries().size();
        int channels = prices + prices().queries().size();
        ProductChannels split = channels().finish(answers.subList(channels, answers.size()));
        List<ComparedProduct> products = new ComparedFigures(
                        lives().finish(answers.subList(lives, prices)),
                        prices().finish(answers.subList(prices, channels)))
                .read(scope.products(), answers);
        Set<String> known = products.stream().map(ComparedProduct::productId).collect(Collectors.toSet());
        List<String> notes = new ArrayList<>();
        for (String id : scope.products()) {
            if (!known.contains(id)) {
                notes.add("No order line that counts names the product '" + id + "'.");
            }
        }
        if (!known.isEmpty() && split.channels().isEmpty()) {
            notes.add("The data name no sales channel.");
        }
        if (products.stream().allMatch(product -> product.reviews() == 0)) {
            notes.add("The data have no reviews of orders with these products.");
        }
        return new ProductComparison(products, months(answers.get(months)), split.products(), notes);
    }

    private static List<ComparedMonth> months(ResultTable table) {
        List<ComparedMonth> months = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (!table.column(Dimensions.MONTH).isMissing(row)) {
                months.add(new ComparedMonth(
                        table.column(Dimensions.MONTH).value(row),
                        table.column(Dimensions.PRODUCT).value(row),
                        Cells.count(table.column(UNITS), row),
                        Cells.amount(table.column(GROSS_REVENUE), row),
                        Cells.amount(table.column(AVERAGE_PRICE), row)));
            }
        }
        return months;
    }
}
