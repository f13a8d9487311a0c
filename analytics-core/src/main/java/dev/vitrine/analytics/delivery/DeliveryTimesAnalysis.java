package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.query.Measures.DELIVERED_ORDERS;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for times from purchase to customer. Immutable and thread-safe; start with {@link DeliveryTimes#analysis}. */
public final class DeliveryTimesAnalysis implements DatedAnalysis<DeliveryTimes> {
    private static final Measure TIMED =
            StageMeasures.PURCHASE_TO_CUSTOMER.orders().named("TIMED_ORDERS");
    private static final Measure PROMISED_DAYS =
            StageMeasures.averageOf(Stage.PURCHASE_TO_PROMISE).named("PROMISED_DAYS");
    private static final Measure DAYS_AFTER_PROMISE =
            StageMeasures.averageOf(Stage.PROMISE_TO_CUSTOMER).named("DAYS_AFTER_PROMISE");

    private static final AnalysisCard CARD = AnalysisCard.of("delivery-times", "Delivery times")
            .means(
                    "How long delivered orders took from purchase to approval, to the carrier and to the customer, and what"
                            + " was promised.")
            .counts(
                    "Orders whose status means delivered and of which both times of a stage are known; months also count"
                            + " orders of other statuses.")
            .computes("Days of 24 hours between two times; quantiles interpolated (type 7). " + Settling.RULE)
            .from(
                    "R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996)")
            .beware("A missing time leaves the order out of the stage: nothing is filled in.")
            .beware(
                    "Orders that were never delivered have no time; the figures are those of the deliveries that succeeded.")
            .beware(LastDay.RULE);

    private final @Nullable LocalDate asOf;

    DeliveryTimesAnalysis(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Returns this analysis as of a day, in place of the day after the last order. Later orders are left out, and so are
     * orders without a time of purchase.
     */
    @Override
    public DeliveryTimesAnalysis asOf(LocalDate day) {
        return new DeliveryTimesAnalysis(day);
    }

    /** What the queries ask for; components are the columns. */
    private record StateRow(
            @Nullable String customerState,
            long timedOrders,
            double averageDeliveryDays,
            double medianDeliveryDays,
            double p90DeliveryDays,
            @Nullable Double promisedDays,
            @Nullable Double daysAfterPromise) {}

    private record MonthRow(
            @Nullable YearMonth month,
            long orders,
            long deliveredOrders,
            long openOrders,
            @Nullable Double averageDeliveryDays,
            @Nullable Double medianDeliveryDays,
            @Nullable Double p90DeliveryDays,
            @Nullable Double promisedDays) {}

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        List<Measure> overall = new ArrayList<>(List.of(ORDERS, DELIVERED_ORDERS));
        StageMeasures.ALL.forEach(stage -> overall.addAll(stage.measures()));
        return new LastDay(asOf)
                .of(
                        Query.of(overall),
                        Query.of(
                                        TIMED,
                                        Measures.AVERAGE_DELIVERY_DAYS,
                                        Measures.MEDIAN_DELIVERY_DAYS,
                                        Measures.P90_DELIVERY_DAYS,
                                        PROMISED_DAYS,
                                        DAYS_AFTER_PROMISE)
                                .by(Dimensions.CUSTOMER_STATE)
                                .having(TIMED.greaterThan(0))
                                .orderBy(Measures.AVERAGE_DELIVERY_DAYS.descending()),
                        Query.of(
                                        ORDERS,
                                        DELIVERED_ORDERS,
                                        Deliveries.OPEN_ORDERS,
                                        Measures.AVERAGE_DELIVERY_DAYS,
                                        Measures.MEDIAN_DELIVERY_DAYS,
                                        Measures.P90_DELIVERY_DAYS,
                                        PROMISED_DAYS)
                                .by(Dimensions.MONTH),
                        Settling.query());
    }

    @Override
    public DeliveryTimes finish(List<ResultTable> answers) {
        List<StageTime> stages = StageMeasures.ALL.stream()
                .map(stage -> stage.read(answers.get(0)))
                .toList();
        List<StateDelivery> states = answers.get(1).toRecords(StateRow.class).stream()
                .map(row -> new StateDelivery(
                        row.customerState(),
                        row.timedOrders(),
                        row.averageDeliveryDays(),
                        row.medianDeliveryDays(),
                        row.p90DeliveryDays(),
                        row.promisedDays(),
                        row.daysAfterPromise()))
                .toList();
        Settling settling = Settling.of(answers.get(3), asOf);
        List<MonthDelivery> months = new ArrayList<>();
        for (MonthRow row : answers.get(2).toRecords(MonthRow.class)) {
            YearMonth month = row.month();
            if (month != null) {
                months.add(month(month, row, settling));
            }
        }
        return new DeliveryTimes(stages, states, months, notes(answers.get(0), stages, months, settling));
    }

    private static MonthDelivery month(YearMonth month, MonthRow row, Settling settling) {
        return new MonthDelivery(
                month,
                row.orders(),
                row.deliveredOrders(),
                row.openOrders(),
                settling.isSettled(month),
                row.averageDeliveryDays(),
                row.medianDeliveryDays(),
                row.p90DeliveryDays(),
                row.promisedDays());
    }

    private static List<String> notes(
            ResultTable overall, List<StageTime> stages, List<MonthDelivery> months, Settling settling) {
        long orders = overall.column(ORDERS).asLong(0);
        long delivered = overall.column(DELIVERED_ORDERS).asLong(0);
        if (stages.stream().allMatch(stage -> stage.orders() == 0)) {
            return List.of(
                    "No delivered order has times: there are " + orders + " orders, " + delivered + " delivered.");
        }
        List<String> notes = new ArrayList<>();
        for (StageTime stage : stages) {
            if (stage.negative() > 0 && stage.stage().mustAscend()) {
                notes.add("From " + stage.stage().label() + ", " + stage.negative() + " of " + stage.orders()
                        + " orders have the end before the start; they count as recorded.");
            }
            if (stage.unknown() > 0) {
                notes.add("From " + stage.stage().label() + ", " + stage.unknown() + " of " + delivered
                        + " delivered orders lack a time and are left out.");
            }
        }
        settling.findNote(months.stream().map(MonthDelivery::month).toList()).ifPresent(notes::add);
        long dated = months.stream().mapToLong(MonthDelivery::orders).sum();
        if (dated < orders) {
            notes.add((orders - dated) + " orders have no time of purchase and are in no month.");
        }
        return notes;
    }
}
