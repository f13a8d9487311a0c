package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.AVERAGE_ORDER_VALUE;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.DayKind;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for orders by status.
 *
 * <p>Default: all orders of all days. Immutable and thread-safe; each method that takes an option returns another
 * analysis.
 */
public final class SalesByStatusAnalysis implements DatedAnalysis<SalesByStatus> {
    private static final Dimension<LocalDate> DELIVERY_DAY = Dimension.of(
            "DELIVERY_DAY", new Value.Part<>(Field.DELIVERED_AT, TimePart.DAY), "Calendar day of delivery.");
    private static final Measure DELIVERIES = Measure.count("DELIVERIES", Grain.ORDER)
            .where(DELIVERY_DAY.isPresent().and(Dimensions.DAY.isPresent()));
    private static final Measure DAYS =
            Measure.average("DAYS_TO_DELIVERY", new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT));
    private static final List<Step> SHARES =
            List.of(new Step.ShareOfTotal(ORDERS, List.of()), new Step.ShareOfTotal(GROSS_REVENUE, List.of()));

    private final Selection selection;

    SalesByStatusAnalysis(Selection selection) {
        this.selection = selection;
    }

    /** What the queries ask for; components are the columns. */
    private record StatusRow(
            @Nullable String orderStatus,
            long orders,
            @Nullable Double ordersShare,
            @Nullable BigDecimal grossRevenue,
            @Nullable Double grossRevenueShare,
            @Nullable BigDecimal averageOrderValue) {}

    private record DayKindRow(
            @Nullable String orderStatus,
            @Nullable DayKind dayKind,
            long orders,
            long deliveries,
            @Nullable Double daysToDelivery) {}

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public SalesByStatusAnalysis from(LocalDate day) {
        return new SalesByStatusAnalysis(selection.from(day));
    }

    /**
     * Returns this analysis of orders up to a day; later ones are ignored.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public SalesByStatusAnalysis asOf(LocalDate day) {
        return new SalesByStatusAnalysis(selection.asOf(day));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("sales-by-status", "Sales by status")
                .means("What became of orders and of their revenue, and how long those placed at weekends travelled.")
                .counts(selection.sentence("Orders, and their lines with a positive quantity,"))
                .computes(
                        "Share = orders or revenue of a status / that of all. Delivery days = mean time from purchase to"
                                + " delivery where both are known.")
                .beware(
                        "Average order values are per order with lines: of canceled and unavailable orders many have none.")
                .beware("Credit notes of negative quantity are orders without revenue here; see returns.")
                .beware("A week has five weekdays and a weekend of two days.")
                .beware("Orders still on their way have no delivery yet, and slow ones are among them: recent means are"
                        + " too low.");
    }

    @Override
    public List<Query> queries() {
        return List.of(
                selection.of(Query.of(ORDERS, GROSS_REVENUE, AVERAGE_ORDER_VALUE)
                        .by(Dimensions.ORDER_STATUS)
                        .having(ORDERS.greaterThan(0))
                        .with(SHARES.get(0))
                        .with(SHARES.get(1))
                        .orderBy(GROSS_REVENUE.descending())),
                selection.of(Query.of(ORDERS, DELIVERIES, DAYS).by(Dimensions.ORDER_STATUS, Dimensions.DAY_KIND)));
    }

    @Override
    public SalesByStatus finish(List<ResultTable> answers) {
        List<StatusSales> statuses = new ArrayList<>();
        for (StatusRow row : answers.get(0).toRecords(StatusRow.class)) {
            String status = row.orderStatus();
            statuses.add(new StatusSales(
                    status,
                    status == null ? null : OrderStatus.ofWord(status),
                    row.orders(),
                    row.ordersShare(),
                    row.grossRevenue(),
                    row.grossRevenueShare(),
                    row.averageOrderValue()));
        }
        List<StatusDayKind> dayKinds = answers.get(1).toRecords(DayKindRow.class).stream()
                .map(row -> new StatusDayKind(
                        row.orderStatus(), row.dayKind(), row.orders(), row.deliveries(), row.daysToDelivery()))
                .toList();
        return new SalesByStatus(statuses, dayKinds, notes(statuses, dayKinds));
    }

    private static List<String> notes(List<StatusSales> statuses, List<StatusDayKind> dayKinds) {
        if (statuses.isEmpty()) {
            return List.of("The data have no orders on these days.");
        }
        List<String> notes = new ArrayList<>();
        List<String> unfamiliar = new ArrayList<>();
        for (StatusSales row : statuses) {
            if (row.status() != null && row.meaning() == OrderStatus.UNKNOWN) {
                unfamiliar.add("'" + row.status() + "'");
            }
        }
        if (!unfamiliar.isEmpty()) {
            notes.add("Statuses in unfamiliar words: " + String.join(", ", unfamiliar) + ".");
        }
        if (dayKinds.stream().noneMatch(row -> row.deliveries() > 0)) {
            notes.add("The data have no times of delivery.");
        }
        return notes;
    }
}
