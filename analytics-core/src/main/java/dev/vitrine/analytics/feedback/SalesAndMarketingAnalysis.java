package dev.vitrine.analytics.feedback;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Line;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks for sales by month and orders by day, and joins what marketing tables tell of the same days. */
final class SalesAndMarketingAnalysis implements Analysis<SalesAndMarketing> {
    private static final AnalysisCard CARD = AnalysisCard.of("sales-and-marketing", "Sales and marketing")
            .means(
                    "How monthly sales grow, beside mentions, traffic and service contacts of the same months; and whether"
                            + " days with more of these are days with more orders.")
            .counts("Orders of any status on the day of purchase; revenue = quantity x price of lines with a positive"
                    + " quantity; rows of marketing tables added up by day.")
            .computes(
                    "Growth = amount / amount of the calendar month before - 1. Correlation: Pearson's, over the days that"
                            + " a marketing table has, from the day of the first order to that of the last, days without orders"
                            + " counting as 0; with Fisher's interval.")
            .from("R. A. Fisher, Metron 1 (1921).")
            .beware(
                    "Days follow one another, so they are not independent: the interval is too narrow, and two series that"
                            + " both grow go together without having to do with each other.")
            .beware("Orders of any status count, so revenue is above that of the sales trend, which leaves out what was"
                    + " canceled.")
            .beware("Growth from a month with few orders says little.")
            .beware("Visitors are those of each day added up: someone who comes on ten days counts ten times.")
            .beware(
                    "Where a marketing table has only some days of a month, its amount is of these days; days without a row"
                            + " are unknown, not 0.");

    private static final MarketingDay NOTHING = MarketingDay.nothing(LocalDate.EPOCH);

    private final MarketingSeries marketing;

    SalesAndMarketingAnalysis(MarketingSeries marketing) {
        this.marketing = marketing;
    }

    /** What the queries ask for; components are the columns. */
    private record MonthRow(
            YearMonth month,
            long orders,
            @Nullable BigDecimal grossRevenue,
            @Nullable Double grossRevenueGrowth) {}

    private record DayRow(LocalDate day, long orders) {}

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        return List.of(
                Query.of(ORDERS, GROSS_REVENUE)
                        .by(Dimensions.MONTH)
                        .where(Dimensions.MONTH.isPresent())
                        .with(new Step.Growth(GROSS_REVENUE, 1)),
                Query.of(ORDERS).by(Dimensions.DAY).where(Dimensions.DAY.isPresent()));
    }

    @Override
    public SalesAndMarketing finish(List<ResultTable> answers) {
        List<MarketingMonth> months = months(answers.get(0).toRecords(MonthRow.class));
        TreeMap<LocalDate, Long> orders = new TreeMap<>();
        answers.get(1).toRecords(DayRow.class).forEach(row -> orders.put(row.day(), row.orders()));
        List<MarketingOverlap> overlaps = new ArrayList<>();
        for (MarketingSource source : MarketingSource.values()) {
            overlaps.add(overlap(source, orders));
        }
        return new SalesAndMarketing(months, overlaps, notes(overlaps, orders));
    }

    private List<MarketingMonth> months(List<MonthRow> rows) {
        Map<YearMonth, MarketingDay> sums = new TreeMap<>();
        Map<YearMonth, Long> days = new TreeMap<>();
        for (MarketingDay day : marketing.days()) {
            sums.merge(YearMonth.from(day.day()), day, MarketingDay::plus);
            days.merge(YearMonth.from(day.day()), 1L, Long::sum);
        }
        return rows.stream()
                .map(row -> month(
                        row,
                        days.getOrDefault(row.month(), 0L),
                        sums.getOrDefault(row.month(), NOTHING),
                        sums.getOrDefault(row.month().minusMonths(1), NOTHING)))
                .toList();
    }

    private static MarketingMonth month(MonthRow row, long days, MarketingDay sum, MarketingDay before) {
        return new MarketingMonth(
                row.month(),
                row.orders(),
                row.grossRevenue(),
                row.grossRevenueGrowth(),
                days,
                sum.mentions(),
                growth(before.mentions(), sum.mentions()),
                sum.pageViews(),
                sum.visitors(),
                sum.contacts(),
                sum.averageScore());
    }

    private static @Nullable Double growth(@Nullable Long before, @Nullable Long now) {
        return before == null || now == null || before == 0 ? null : (double) (now - before) / before;
    }

    private MarketingOverlap overlap(MarketingSource source, NavigableMap<LocalDate, Long> orders) {
        LocalDate first = null;
        LocalDate last = null;
        long days = 0;
        Line line = Line.EMPTY;
        for (MarketingDay day : marketing.days()) {
            Long amount = source.of(day);
            if (amount == null) {
                continue;
            }
            first = first == null ? day.day() : first;
            last = day.day();
            days++;
            if (!orders.isEmpty()
                    && !day.day().isBefore(orders.firstKey())
                    && !day.day().isAfter(orders.lastKey())) {
                line = line.with(amount, orders.getOrDefault(day.day(), 0L), 1);
            }
        }
        return new MarketingOverlap(
                source,
                days,
                first,
                last,
                line.points(),
                line.correlation(),
                line.correlationInterval(Interval.USUAL_LEVEL));
    }

    private List<String> notes(List<MarketingOverlap> overlaps, NavigableMap<LocalDate, Long> orders) {
        List<String> notes = new ArrayList<>();
        if (orders.isEmpty()) {
            notes.add("The data have no orders with a time of purchase.");
        }
        for (MarketingOverlap overlap : overlaps) {
            String what = overlap.source().words();
            if (overlap.days() == 0) {
                notes.add("The data have no " + what + ".");
            } else if (!orders.isEmpty() && overlap.sharedDays() == 0) {
                notes.add("No day has both orders and " + what + ", so they can't be compared: orders are from "
                        + orders.firstKey() + " to " + orders.lastKey() + ", " + what + " from " + overlap.first()
                        + " to " + overlap.last() + ".");
            }
        }
        if (marketing.undatedRows() > 0) {
            notes.add("Rows of marketing tables without a date, which are left out: " + marketing.undatedRows() + ".");
        }
        if (marketing.oddTrafficRows() > 0) {
            notes.add("Rows of traffic with more visitors than page views, which can't be: "
                    + marketing.oddTrafficRows() + ".");
        }
        return notes;
    }
}
