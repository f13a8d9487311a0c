package dev.vitrine.analytics.benchmarks.race;

import static dev.vitrine.analytics.benchmarks.race.AnswerColumn.count;
import static dev.vitrine.analytics.benchmarks.race.AnswerColumn.day;
import static dev.vitrine.analytics.benchmarks.race.AnswerColumn.money;
import static dev.vitrine.analytics.benchmarks.race.AnswerColumn.month;
import static dev.vitrine.analytics.benchmarks.race.AnswerColumn.rate;
import static dev.vitrine.analytics.benchmarks.race.AnswerColumn.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The standard set of twelve queries. Their definitions are in {@code docs/reference/benchmarks.md}; the same rules hold
 * for all:
 *
 * <ul>
 *   <li>Orders count whatever their status unless said. A missing group key is a group of its own, null.
 *   <li>Gross revenue is the sum of quantity × unit price of the lines with a positive quantity; a line that lacks either
 *       adds nothing. Sums and counts of nothing are 0; shares, means and quantiles of nothing are null.
 *   <li>An order is <i>judged</i> if its status is {@code delivered} and both its delivery and its promise are known. It
 *       is late if delivered after the promise. A late share is late orders / judged orders.
 *   <li>Delivery days are from purchase to delivery, of orders with status {@code delivered} and both times.
 *   <li>Distinct persons do not count the missing one.
 * </ul>
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum StandardQuery {
    /** By month of purchase, with every measure at its own grain. */
    MONTHLY_KPIS(
            "monthlyKpis",
            keys(month("month")),
            count("orders"),
            count("persons"),
            money("grossRevenue"),
            money("freight"),
            money("paymentValue"),
            rate("meanScore"),
            rate("lateShare"),
            rate("averageOrderValue")),
    /** Delivered orders by person; what was spent is quantity × unit price + freight. */
    RFM_PER_PERSON("rfmPerPerson", keys(word("person")), day("lastDay"), count("orders"), money("spent")),
    /** The ten sellers with the highest gross revenue, ties by identifier. */
    SELLER_TOP_10("sellerTop10", ranking(word("seller")), money("grossRevenue"), count("orders"), rate("lateShare")),
    /** By category in the source's language and month of purchase. */
    CATEGORY_MONTH_REVENUE(
            "categoryMonthRevenue", keys(word("category"), month("month")), money("grossRevenue"), count("items")),
    /** By state of the customer. */
    STATE_LEAD_TIME(
            "stateLeadTime", keys(word("state")), count("deliveredOrders"), rate("deliveryDays"), rate("lateShare")),
    /** By status and {@code weekday} or {@code weekend} of the purchase. */
    STATUS_WEEKEND("statusWeekend", keys(word("status"), word("dayKind")), count("orders"), rate("deliveryDays")),
    /** By means of payment and number of instalments. */
    PAYMENT_TYPE_INSTALMENTS(
            "paymentTypeInstalments", keys(word("type"), count("instalments")), count("payments"), money("value")),
    /** By month of the person's first purchase and calendar months since then. */
    COHORT_MONTHS("cohortMonths", keys(month("cohort"), count("monthsSince")), count("persons"), count("orders")),
    /** The hundred products with the highest gross revenue, ties by identifier. */
    PRODUCT_TOP_100("productTop100", ranking(word("product")), money("grossRevenue"), count("items")),
    /** Reviews by {@code late}, {@code on time} or, where the order is not judged, null. */
    SCORE_BY_LATENESS(
            "scoreByLateness", keys(word("lateness")), count("reviews"), rate("meanScore"), rate("lowScoreShare")),
    /** By hour and ISO weekday of the purchase. */
    HOUR_WEEKDAY("hourWeekday", keys(count("hour"), count("weekday")), count("orders")),
    /** Everything by state of the customer. */
    ALL_MEASURES_BY_STATE(
            "allMeasuresByState",
            keys(word("state")),
            count("orders"),
            count("deliveredOrders"),
            count("items"),
            count("units"),
            money("grossRevenue"),
            money("freight"),
            money("returnsValue"),
            money("paymentValue"),
            rate("averageOrderValue"),
            rate("itemsPerOrder"),
            count("persons"),
            count("newCustomers"),
            count("repeatCustomers"),
            rate("repeatRate"),
            rate("deliveryDays"),
            rate("medianDeliveryDays"),
            rate("p90DeliveryDays"),
            count("lateOrders"),
            rate("lateShare"),
            rate("daysLate"),
            rate("cancelShare"),
            rate("meanScore"),
            count("reviews"),
            rate("lowScoreShare"),
            rate("freightRatio"),
            rate("meanInstalments"),
            day("firstDay"),
            day("lastDay"));

    private final String id;
    private final Keys keys;
    private final List<AnswerColumn> columns;

    StandardQuery(String id, Keys keys, AnswerColumn... measures) {
        this.id = id;
        this.keys = keys;
        this.columns = keys.with(measures);
    }

    /** Returns the name used in options, files and reports. */
    public String id() {
        return id;
    }

    /** Returns the columns of the answer, group keys first. */
    public List<AnswerColumn> columns() {
        return columns;
    }

    /** Returns how many of the columns are group keys. */
    public int keyCount() {
        return keys.columns.size();
    }

    /** Tells whether the order of the rows is part of the answer. */
    public boolean isRanking() {
        return keys.ranking;
    }

    /** Returns the query of this name. */
    public static Optional<StandardQuery> find(String id) {
        return Arrays.stream(values()).filter(query -> query.id.equals(id)).findFirst();
    }

    private static Keys keys(AnswerColumn... columns) {
        return new Keys(List.of(columns), false);
    }

    private static Keys ranking(AnswerColumn column) {
        return new Keys(List.of(column), true);
    }

    private record Keys(List<AnswerColumn> columns, boolean ranking) {
        List<AnswerColumn> with(AnswerColumn... measures) {
            return Stream.concat(columns.stream(), Arrays.stream(measures)).toList();
        }
    }
}
