package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.products.ProductMeasures.AVERAGE_PRICE;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.UNITS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the products that sell best. Immutable; each option gives a new analysis. */
public final class TopProductsAnalysis implements DatedAnalysis<TopProducts> {
    static final TopProductsAnalysis DEFAULT = new TopProductsAnalysis(ProductScope.USUAL, 10, 5);

    private final ProductScope scope;
    private final int limit;
    private final int moreThanOrders;

    private TopProductsAnalysis(ProductScope scope, int limit, int moreThanOrders) {
        this.scope = scope;
        this.limit = limit;
        this.moreThanOrders = moreThanOrders;
    }

    /** Returns this analysis with so many best sellers; 10 by default. */
    public TopProductsAnalysis withLimit(int products) {
        return new TopProductsAnalysis(scope, OptionChecks.atLeast(1, "the limit", products, 10), moreThanOrders);
    }

    /** Returns this analysis with all products listed that are in more orders than this; 5 by default. */
    public TopProductsAnalysis withFrequentAbove(int orders) {
        return new TopProductsAnalysis(scope, limit, OptionChecks.atLeast(0, "the number of orders", orders, 5));
    }

    /** Returns this analysis over other lines; {@link SalesScope#STANDING} by default. */
    public TopProductsAnalysis counting(SalesScope sales) {
        return new TopProductsAnalysis(scope.counting(sales), limit, moreThanOrders);
    }

    /** Returns this analysis as of a day, orders of later days and of no known day left out; all orders by default. */
    @Override
    public TopProductsAnalysis asOf(LocalDate day) {
        return new TopProductsAnalysis(scope.asOf(day), limit, moreThanOrders);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("top-products", "Top products")
                .means("The products that sell best by revenue, units and order lines, and all in more than "
                        + moreThanOrders + " orders.")
                .counts(scope.grain(", that name a product"))
                .computes("Revenue = quantity x unit price; share = of all products; average price = revenue / units of"
                        + " known price.")
                .beware("Goods that come back as lines of a negative quantity are not subtracted from revenue.");
    }

    @Override
    public List<Query> queries() {
        Query frequent = scope.products(Query.of(ORDERS, ITEMS, AVERAGE_PRICE))
                .by(ProductMeasures.labels())
                .having(ORDERS.greaterThan(moreThanOrders))
                .orderBy(ORDERS.descending());
        return List.of(
                best(GROSS_REVENUE),
                best(UNITS),
                best(ITEMS),
                frequent,
                scope.sales(Query.of(ITEMS)).where(Dimensions.PRODUCT.isMissing()));
    }

    private Query best(Measure measure) {
        return scope.products(Query.of(ITEMS, ORDERS, UNITS, GROSS_REVENUE, AVERAGE_PRICE))
                .by(ProductMeasures.labels())
                .with(share(measure))
                .orderBy(measure.descending())
                .limit(limit);
    }

    private static Step share(Measure measure) {
        return new Step.ShareOfTotal(measure, List.of());
    }

    @Override
    public TopProducts finish(List<ResultTable> answers) {
        long unnamed = answers.get(4).column(ITEMS).asLong(0);
        List<TopProduct> byRevenue = best(answers.get(0), GROSS_REVENUE);
        List<String> notes = new ArrayList<>();
        if (byRevenue.isEmpty()) {
            notes.add("No order line that counts names a product.");
        }
        if (unnamed > 0) {
            notes.add("Lines that name no product, and are left out: " + unnamed + ".");
        }
        return new TopProducts(
                byRevenue, best(answers.get(1), UNITS), best(answers.get(2), ITEMS), frequent(answers.get(3)), notes);
    }

    private static List<TopProduct> best(ResultTable table, Measure measure) {
        ProductLabel[] labels = ProductLabel.of(table);
        ResultColumn<?> shares = table.column(share(measure));
        List<TopProduct> products = new ArrayList<>();
        for (int row = 0; row < labels.length; row++) {
            products.add(new TopProduct(
                    row + 1,
                    labels[row].id(),
                    labels[row].name(),
                    labels[row].category(),
                    table.column(ITEMS).asLong(row),
                    table.column(ORDERS).asLong(row),
                    Cells.count(table.column(UNITS), row),
                    Cells.amount(table.column(GROSS_REVENUE), row),
                    Cells.number(shares, row),
                    Cells.amount(table.column(AVERAGE_PRICE), row)));
        }
        return products;
    }

    private static List<FrequentProduct> frequent(ResultTable table) {
        ProductLabel[] labels = ProductLabel.of(table);
        List<FrequentProduct> products = new ArrayList<>();
        for (int row = 0; row < labels.length; row++) {
            products.add(new FrequentProduct(
                    labels[row].id(),
                    labels[row].name(),
                    labels[row].category(),
                    table.column(ORDERS).asLong(row),
                    table.column(ITEMS).asLong(row),
                    Cells.amount(table.column(AVERAGE_PRICE), row)));
        }
        return products;
    }
}
