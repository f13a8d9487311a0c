package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.products.ProductMeasures.AVERAGE_PRICE;
import static dev.vitrine.analytics.query.Measures.AVERAGE_REVIEW_SCORE;
import static dev.vitrine.analytics.query.Measures.CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.FIRST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.REPEAT_CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.REVIEWS;
import static dev.vitrine.analytics.query.Measures.UNITS;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the figures of compared products together. */
final class ComparedFigures {
    private static final Measure LOST_LINES = Measure.count("LOST_LINES", Grain.ITEM)
            .where(Dimensions.QUANTITY
                    .lessThan(0)
                    .or(Dimensions.STATUS_MEANING.in(OrderStatus.CANCELED, OrderStatus.RETURNED)));
    private static final Measure LOST_SHARE = Measure.ratio("LOST_SHARE", LOST_LINES, ITEMS);

    private final Map<String, ProductLife> lives = new HashMap<>();
    private final Map<String, ProductPrice> prices = new HashMap<>();

    ComparedFigures(ProductLifecycles lifecycles, ProductPrices productPrices) {
        lifecycles.products().forEach(life -> lives.put(life.productId(), life));
        productPrices.products().forEach(price -> prices.put(price.productId(), price));
    }

    /** Returns what it reads: the sales of each product, those of the shop, and what was lost of each product. */
    static List<Query> queries(ProductScope scope) {
        ProductScope all = scope.counting(SalesScope.ALL);
        return List.of(
                scope.products(Query.of(
                                ITEMS,
                                ORDERS,
                                UNITS,
                                GROSS_REVENUE,
                                AVERAGE_PRICE,
                                CUSTOMERS,
                                REPEAT_CUSTOMERS,
                                FIRST_ORDER_DAY,
                                LAST_ORDER_DAY,
                                REVIEWS,
                                AVERAGE_REVIEW_SCORE))
                        .by(ProductMeasures.labels()),
                scope.sales(Query.of(GROSS_REVENUE)),
                all.products(Query.of(LOST_SHARE)).by(Dimensions.PRODUCT));
    }

    /** Returns the products in an order of identifiers, those without a row left out. */
    List<ComparedProduct> read(List<String> order, List<ResultTable> answers) {
        BigDecimal whole = Cells.amount(answers.get(1).column(GROSS_REVENUE), 0);
        Map<String, @Nullable Double> lost = new HashMap<>();
        ResultTable losses = answers.get(2);
        for (int row = 0; row < losses.size(); row++) {
            lost.put(losses.column(Dimensions.PRODUCT).value(row), Cells.number(losses.column(LOST_SHARE), row));
        }
        Map<String, ComparedProduct> found = new HashMap<>();
        ResultTable table = answers.get(0);
        ProductLabel[] labels = ProductLabel.of(table);
        for (int row = 0; row < labels.length; row++) {
            found.put(labels[row].id(), product(table, row, labels[row], whole, lost.get(labels[row].id())));
        }
        List<ComparedProduct> products = new ArrayList<>();
        for (String id : order) {
            ComparedProduct product = found.get(id);
            if (product != null) {
                products.add(product);
            }
        }
        return products;
    }

    private ComparedProduct product(
            ResultTable table, int row, ProductLabel label, @Nullable BigDecimal whole, @Nullable Double lost) {
        ProductLife life = lives.get(label.id());
        ProductPrice price = prices.get(label.id());
        BigDecimal revenue = Cells.amount(table.column(GROSS_REVENUE), row);
        long buyers = table.column(CUSTOMERS).asLong(row);
        long repeat = table.column(REPEAT_CUSTOMERS).asLong(row);
        return new ComparedProduct(
                label.id(),
                label.name(),
                label.category(),
                Cells.value(table.column(FIRST_ORDER_DAY).as(LocalDate.class), row),
                Cells.value(table.column(LAST_ORDER_DAY).as(LocalDate.class), row),
                table.column(ORDERS).asLong(row),
                table.column(ITEMS).asLong(row),
                Cells.count(table.column(UNITS), row),
                revenue,
                share(revenue, whole),
                Cells.amount(table.column(AVERAGE_PRICE), row),
                price == null ? null : price.trend(),
                price == null ? null : price.elasticity(),
                price == null ? null : price.elasticityRange(),
                price == null ? ElasticityRefusal.TOO_FEW_PERIODS : price.refusal(),
                life == null ? null : life.stage(),
                buyers,
                repeat,
                buyers == 0 ? null : (double) repeat / buyers,
                Interval.ofShare(repeat, buyers, Interval.USUAL_LEVEL),
                table.column(REVIEWS).asLong(row),
                Cells.number(table.column(AVERAGE_REVIEW_SCORE), row),
                lost);
    }

    private static @Nullable Double share(@Nullable BigDecimal revenue, @Nullable BigDecimal whole) {
        return revenue == null || whole == null || whole.signum() == 0
                ? null
                : revenue.doubleValue() / whole.doubleValue();
    }
}
