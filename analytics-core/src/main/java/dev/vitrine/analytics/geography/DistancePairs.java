package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is sent from one postal code to another: a row for each pair, tens of thousands, so no records are made of them. */
final class DistancePairs {
    private static final Dimension<LocalDate> DELIVERY_DAY =
            Dimension.of("DELIVERY_DAY", new Value.Part<>(Field.DELIVERED_AT, TimePart.DAY), "Day of delivery.");
    private static final Filter DELIVERED = Dimensions.STATUS_MEANING
            .is(OrderStatus.DELIVERED)
            .and(DELIVERY_DAY.isPresent())
            .and(Dimensions.DAY.isPresent());
    private static final Measure DELIVERIES =
            Measure.count("DELIVERIES", Grain.ORDER).where(DELIVERED);
    private static final Measure CHARGED = Measure.count("CHARGED", Grain.ITEM)
            .where(Dimensions.bands("FREIGHT_BAND", Field.FREIGHT, BigDecimal.ZERO)
                    .isPresent());

    static final Query QUERY = Query.of(
                    Measures.ITEMS,
                    Measures.FREIGHT,
                    CHARGED,
                    DELIVERIES,
                    Measures.AVERAGE_DELIVERY_DAYS,
                    Measures.PROMISED_ORDERS,
                    Measures.LATE_ORDERS)
            .by(Dimensions.CUSTOMER_ZIP, Dimensions.SELLER_ZIP);

    private final int size;
    private final ResultColumn<String> customerZip;
    private final ResultColumn<String> sellerZip;
    private final ResultColumn<?> items;
    private final ResultColumn<BigDecimal> freight;
    private final ResultColumn<?> charged;
    private final ResultColumn<?> deliveries;
    private final ResultColumn<?> averageDays;
    private final ResultColumn<?> promised;
    private final ResultColumn<?> late;

    DistancePairs(ResultTable answer) {
        size = answer.size();
        customerZip = answer.column(Dimensions.CUSTOMER_ZIP);
        sellerZip = answer.column(Dimensions.SELLER_ZIP);
        items = answer.column(Measures.ITEMS);
        freight = answer.column(Measures.FREIGHT).as(BigDecimal.class);
        charged = answer.column(CHARGED);
        deliveries = answer.column(DELIVERIES);
        averageDays = answer.column(Measures.AVERAGE_DELIVERY_DAYS);
        promised = answer.column(Measures.PROMISED_ORDERS);
        late = answer.column(Measures.LATE_ORDERS);
    }

    int size() {
        return size;
    }

    @Nullable
    String customerZip(int row) {
        return Cells.value(customerZip, row);
    }

    @Nullable
    String sellerZip(int row) {
        return Cells.value(sellerZip, row);
    }

    long items(int row) {
        return items.asLong(row);
    }

    @Nullable
    BigDecimal freight(int row) {
        return Cells.value(freight, row);
    }

    /** Returns how many lines have an amount of freight. */
    long charged(int row) {
        return charged.asLong(row);
    }

    double averageFreight(int row) {
        return freight.asDouble(row) / charged.asLong(row);
    }

    long deliveries(int row) {
        return deliveries.asLong(row);
    }

    double averageDays(int row) {
        return averageDays.asDouble(row);
    }

    long promised(int row) {
        return promised.asLong(row);
    }

    long late(int row) {
        return late.asLong(row);
    }
}
