package dev.vitrine.analytics.delivery;

import static dev.vitrine.analytics.query.Measures.AVERAGE_DAYS_LATE;
import static dev.vitrine.analytics.query.Measures.LATE_ORDERS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.PROMISED_ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for orders that came later than promised. Immutable and thread-safe; start with {@link LateDeliveries#analysis}. */
public final class LateDeliveriesAnalysis implements DatedAnalysis<LateDeliveries> {
    private static final Measure MEDIAN_DAYS_LATE = Measure.median("MEDIAN_DAYS_LATE", Deliveries.AFTER_PROMISE)
            .where(Dimensions.PUNCTUALITY.is(Punctuality.LATE));
    private static final Dimension<Band> DAYS_LATE = Dimensions.bands(
            "DAYS_LATE",
            Deliveries.AFTER_PROMISE,
            Stream.of(1, 3, 7, 14, 21, 30).map(BigDecimal::valueOf).toArray(BigDecimal[]::new));

    private static final AnalysisCard CARD = AnalysisCard.of("late-deliveries", "Late deliveries")
            .means(
                    "How many orders came later than promised, by how much, and where: by state, route, seller, category and"
                            + " month of purchase.")
            .counts(
                    "Orders whose status means delivered and of which the time of delivery and the time promised are known;"
                            + " an order of several sellers, categories or routes counts once in each.")
            .computes("Late share = orders delivered after the time promised / orders; the interval is Wilson's score"
                    + " interval of 95 %; groups are ordered by its lower end, descending. " + Settling.RULE)
            .from("E. B. Wilson, JASA 22 (1927)")
            .beware(
                    "Times are compared, not days: where a promise is a day without a time, an order that comes on the day"
                            + " promised is late by less than one day; 'delays' tells how many.")
            .beware(
                    "Open orders are in no share, though those past their promise are late already; lateShareWithOverdue"
                            + " counts them.")
            .beware("An order of several sellers is late for each, whoever held it up.")
            .beware(LastDay.RULE);

    private final @Nullable LocalDate asOf;

    LateDeliveriesAnalysis(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Returns this analysis as of a day, in place of the day after the last order. Later orders are left out, and so are
     * orders without a time of purchase.
     */
    @Override
    public LateDeliveriesAnalysis asOf(LocalDate day) {
        return new LateDeliveriesAnalysis(day);
    }

    /** What the query asks for; components are the columns. */
    private record MonthRow(
            @Nullable YearMonth month,
            long orders,
            long promisedOrders,
            long lateOrders,
            @Nullable Double averageDaysLate) {}

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        return new LastDay(asOf)
                .of(
                        Query.of(ORDERS, PROMISED_ORDERS, LATE_ORDERS, AVERAGE_DAYS_LATE, MEDIAN_DAYS_LATE),
                        Query.of(LATE_ORDERS).by(DAYS_LATE).where(Dimensions.PUNCTUALITY.is(Punctuality.LATE)),
                        Query.of(ORDERS, PROMISED_ORDERS, LATE_ORDERS, AVERAGE_DAYS_LATE)
                                .by(Dimensions.MONTH),
                        LateShares.query(Dimensions.CUSTOMER_STATE),
                        LateShares.query(Dimensions.PRODUCT_CATEGORY, Dimensions.PRODUCT_CATEGORY_TRANSLATED),
                        LateShares.query(Dimensions.SELLER_STATE, Dimensions.CUSTOMER_STATE),
                        LateShares.query(Dimensions.SELLER),
                        OpenOrders.query(),
                        Settling.query());
    }

    @Override
    public LateDeliveries finish(List<ResultTable> answers) {
        Settling settling = Settling.of(answers.get(8), asOf);
        OpenOrders open = OpenOrders.of(answers.get(7), settling.asOf());
        LateTotal total = total(answers.get(0), open);
        List<MonthRow> rows = answers.get(2).toRecords(MonthRow.class);
        return new LateDeliveries(
                total,
                delays(answers.get(1), total.orders()),
                months(rows, open, settling),
                groups(answers.get(3), Dimensions.CUSTOMER_STATE),
                categories(answers.get(4)),
                routes(answers.get(5)),
                groups(answers.get(6), Dimensions.SELLER),
                notes(answers.get(0).column(ORDERS).asLong(0), total, rows, settling));
    }

    private static LateTotal total(ResultTable answer, OpenOrders open) {
        long orders = answer.column(PROMISED_ORDERS).asLong(0);
        long late = answer.column(LATE_ORDERS).asLong(0);
        long due = orders + open.overdue();
        return new LateTotal(
                orders,
                late,
                orders == 0 ? null : (double) late / orders,
                Interval.ofShare(late, orders, LateShares.LEVEL),
                Cells.number(answer.column(AVERAGE_DAYS_LATE), 0),
                Cells.number(answer.column(MEDIAN_DAYS_LATE), 0),
                open.open(),
                open.overdue(),
                due == 0 ? null : (double) (late + open.overdue()) / due);
    }

    private static List<LateBand> delays(ResultTable answer, long all) {
        ResultColumn<Band> bands = answer.column(DAYS_LATE);
        ResultColumn<?> orders = answer.column(LATE_ORDERS);
        List<LateBand> delays = new ArrayList<>();
        long atLeast = 0;
        for (int row = answer.size() - 1; row >= 0; row--) {
            long here = orders.asLong(row);
            atLeast += here;
            delays.add(0, new LateBand(bands.value(row), here, (double) here / all, atLeast, (double) atLeast / all));
        }
        return delays;
    }

    private static List<LateMonth> months(List<MonthRow> rows, OpenOrders open, Settling settling) {
        List<LateMonth> months = new ArrayList<>();
        for (MonthRow row : rows) {
            YearMonth month = row.month();
            if (month != null) {
                long orders = row.promisedOrders();
                months.add(new LateMonth(
                        month,
                        orders,
                        row.lateOrders(),
                        orders == 0 ? null : (double) row.lateOrders() / orders,
                        Interval.ofShare(row.lateOrders(), orders, LateShares.LEVEL),
                        row.averageDaysLate(),
                        open.open(month),
                        open.overdue(month),
                        settling.isSettled(month)));
            }
        }
        return months;
    }

    private static List<LateGroup> groups(ResultTable answer, Dimension<String> dimension) {
        ResultColumn<String> names = answer.column(dimension);
        return LateShares.of(
                answer,
                share -> new LateGroup(
                        Cells.value(names, share.row()),
                        share.orders(),
                        share.late(),
                        share.lateShare(),
                        share.interval(),
                        share.averageDaysLate()));
    }

    private static List<LateCategory> categories(ResultTable answer) {
        ResultColumn<String> names = answer.column(Dimensions.PRODUCT_CATEGORY);
        ResultColumn<String> translations = answer.column(Dimensions.PRODUCT_CATEGORY_TRANSLATED);
        return LateShares.of(
                answer,
                share -> new LateCategory(
                        Cells.value(names, share.row()),
                        Cells.value(translations, share.row()),
                        share.orders(),
                        share.late(),
                        share.lateShare(),
                        share.interval(),
                        share.averageDaysLate()));
    }

    private static List<LateRoute> routes(ResultTable answer) {
        ResultColumn<String> from = answer.column(Dimensions.SELLER_STATE);
        ResultColumn<String> to = answer.column(Dimensions.CUSTOMER_STATE);
        return LateShares.of(
                answer,
                share -> new LateRoute(
                        Cells.value(from, share.row()),
                        Cells.value(to, share.row()),
                        share.orders(),
                        share.late(),
                        share.lateShare(),
                        share.interval(),
                        share.averageDaysLate(),
                        share.averageDays()));
    }

    private static List<String> notes(long all, LateTotal total, List<MonthRow> rows, Settling settling) {
        List<String> notes = new ArrayList<>();
        if (total.orders() == 0) {
            notes.add("No delivered order has both a time of delivery and a time promised.");
        }
        if (total.open() > 0) {
            String overdue = total.overdue() == 0
                    ? "."
                    : "; " + total.overdue() + " of them were promised before " + settling.asOf() + ".";
            notes.add(total.open() + " of " + all + " orders are still open and in no share" + overdue);
        }
        settling.findNote(rows.stream()
                        .map(MonthRow::month)
                        .flatMap(Stream::ofNullable)
                        .toList())
                .ifPresent(notes::add);
        long undated = rows.stream()
                .filter(row -> row.month() == null)
                .mapToLong(MonthRow::orders)
                .sum();
        if (undated > 0) {
            notes.add(undated + " orders have no time of purchase and are in no month.");
        }
        return notes;
    }
}
