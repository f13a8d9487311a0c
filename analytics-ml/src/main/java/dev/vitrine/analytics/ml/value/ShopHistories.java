package dev.vitrine.analytics.ml.value;

import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Dimensions.DAY;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.LAST_ORDER_DAY;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.RETURNS_VALUE;
import static dev.vitrine.analytics.query.Measures.UNITS;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads histories from the answers of an engine. */
final class ShopHistories {

    private ShopHistories() {}

    static PurchaseHistories read(Engine engine, SalesScope counted) {
        List<ResultTable> answers = engine.run(List.of(
                counted.among(perDay(ORDERS, ITEMS, UNITS, GROSS_REVENUE)),
                perDay(ORDERS, ITEMS, UNITS, RETURNS_VALUE),
                Query.of(LAST_ORDER_DAY)));
        Map<String, List<Purchase>> purchases = purchases(answers.get(0), GROSS_REVENUE);
        Map<String, List<Purchase>> returns = new HashMap<>(purchases(answers.get(1), RETURNS_VALUE));
        ResultColumn<LocalDate> last = answers.get(2).column(LAST_ORDER_DAY).as(LocalDate.class);
        if (purchases.isEmpty() || last.isMissing(0)) {
            throw new UntrainableDataException("nobody has an order that counts (" + counted.label()
                    + ") and is worth more than zero. Maybe orders have no customers, days or prices, or count more orders"
                    + " with SalesScope.ALL.");
        }
        List<PurchaseHistory> histories = new ArrayList<>(purchases.size());
        purchases.forEach((customer, bought) ->
                histories.add(new PurchaseHistory(customer, bought, returns.getOrDefault(customer, List.of()))));
        return PurchaseHistories.of(
                "buyers with " + counted.label(), last.value(0).plusDays(1), histories);
    }

    private static Query perDay(Measure... measures) {
        return Query.of(measures).by(CUSTOMER, DAY).where(CUSTOMER.isPresent()).where(DAY.isPresent());
    }

    private static Map<String, List<Purchase>> purchases(ResultTable answer, Measure value) {
        ResultColumn<String> customers = answer.column(CUSTOMER);
        ResultColumn<LocalDate> days = answer.column(DAY);
        ResultColumn<?> orders = answer.column(ORDERS);
        ResultColumn<?> lines = answer.column(ITEMS);
        ResultColumn<?> units = answer.column(UNITS);
        ResultColumn<?> values = answer.column(value);
        Map<String, List<Purchase>> found = new TreeMap<>();
        for (int row = 0; row < answer.size(); row++) {
            double amount = values.isMissing(row) ? 0 : values.asDouble(row);
            if (amount > 0) {
                found.computeIfAbsent(customers.value(row), customer -> new ArrayList<>())
                        .add(new Purchase(
                                days.value(row),
                                Math.toIntExact(orders.asLong(row)),
                                Math.toIntExact(lines.isMissing(row) ? 0 : lines.asLong(row)),
                                Math.max(0, units.isMissing(row) ? 0 : units.asLong(row)),
                                amount));
            }
        }
        return found;
    }
}
