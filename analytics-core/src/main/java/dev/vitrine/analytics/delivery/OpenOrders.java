package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.delivery.Deliveries.OPEN_ORDERS;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders that may still be delivered, by month of purchase; orders without one count in the total only. */
final class OpenOrders {
    private static final Dimension<LocalDate> PROMISED_DAY =
            Dimension.of("PROMISED_DAY", new Value.Part<>(Field.ESTIMATED_AT, TimePart.DAY), "Calendar day promised.");

    private final Map<YearMonth, Long> openByMonth = new HashMap<>();
    private final Map<YearMonth, Long> overdueByMonth = new HashMap<>();
    private long open;
    private long overdue;

    private OpenOrders() {}

    private record Row(@Nullable YearMonth month, @Nullable LocalDate promisedDay, long openOrders) {}

    static Query query() {
        return Query.of(OPEN_ORDERS).by(Dimensions.MONTH, PROMISED_DAY).where(Deliveries.IS_OPEN);
    }

    static OpenOrders of(ResultTable answer, @Nullable LocalDate asOf) {
        List<Row> rows = answer.toRecords(Row.class);
        OpenOrders orders = new OpenOrders();
        for (Row row : rows) {
            LocalDate promised = row.promisedDay();
            boolean isOverdue = promised != null && asOf != null && promised.isBefore(asOf);
            orders.open += row.openOrders();
            orders.overdue += isOverdue ? row.openOrders() : 0;
            YearMonth month = row.month();
            if (month != null) {
                orders.openByMonth.merge(month, row.openOrders(), Long::sum);
                orders.overdueByMonth.merge(month, isOverdue ? row.openOrders() : 0, Long::sum);
            }
        }
        return orders;
    }

    long open() {
        return open;
    }

    long overdue() {
        return overdue;
    }

    long open(YearMonth month) {
        return openByMonth.getOrDefault(month, 0L);
    }

    long overdue(YearMonth month) {
        return overdueByMonth.getOrDefault(month, 0L);
    }
}
