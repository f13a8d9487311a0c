package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for sales by month, week and day.
 *
 * <p>Defaults: orders that stand ({@link SalesScope#STANDING}), from the first order to the last; moving averages over 3
 * months, 4 weeks, 7 days. Immutable and thread-safe; each {@code with}-like method returns another analysis.
 */
public final class SalesTrendAnalysis implements DatedAnalysis<SalesTrend> {
    private final Selection selection;
    private final Map<TrendPeriod, Integer> windows;

    private SalesTrendAnalysis(Selection selection, Map<TrendPeriod, Integer> windows) {
        this.selection = selection;
        this.windows = windows;
    }

    static SalesTrendAnalysis ofDefaults() {
        Map<TrendPeriod, Integer> windows = new EnumMap<>(TrendPeriod.class);
        for (TrendPeriod period : TrendPeriod.values()) {
            windows.put(period, period.usualWindow());
        }
        return new SalesTrendAnalysis(Selection.USUAL, windows);
    }

    /** Returns this analysis of other orders. */
    public SalesTrendAnalysis counting(SalesScope scope) {
        return new SalesTrendAnalysis(selection.counting(scope), windows);
    }

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public SalesTrendAnalysis from(LocalDate day) {
        return new SalesTrendAnalysis(selection.from(day), windows);
    }

    /**
     * Returns this analysis of orders up to a day: the last of which all orders are known. Later ones are ignored. Without
     * it, that is the day of the last order; but if the data fade out before, the last day of the last full month.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public SalesTrendAnalysis asOf(LocalDate day) {
        return new SalesTrendAnalysis(selection.asOf(day), windows);
    }

    /**
     * Returns this analysis with moving averages over another number of periods.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public SalesTrendAnalysis withMovingAverage(TrendPeriod period, int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException("a moving average over " + periods
                    + " periods is none: expected 1 or more. Maybe " + period.usualWindow() + ".");
        }
        Map<TrendPeriod, Integer> more = new EnumMap<>(windows);
        more.put(period, periods);
        return new SalesTrendAnalysis(selection, more);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("sales-trend", "Sales trend")
                .means("How orders and revenue developed by month, week and day.")
                .counts(selection.sentence("Orders, and their lines with a positive quantity,"))
                .computes(
                        "Growth = (revenue - revenue of the period before) / revenue of the period before; year growth"
                                + " the same against 12 months, 52 weeks or 364 days before. Moving average = mean revenue of the"
                                + " last " + windows.get(TrendPeriod.MONTH) + " months, "
                                + windows.get(TrendPeriod.WEEK)
                                + " weeks or " + windows.get(TrendPeriod.DAY)
                                + " days. Periods without orders count as zero.")
                .beware(
                        "A partial period is one that the data cover only in part: before the first order, after the as-of"
                                + " day, or where the data fade out. It has no growth, nor has the one after it.")
                .beware("Revenue is without freight, before returns by credit note.");
    }

    @Override
    public List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        queries.addAll(Coverage.queries(selection));
        for (TrendPeriod period : TrendPeriod.values()) {
            queries.add(selection.of(SalesFigures.query().by(period.dimension())));
        }
        return queries;
    }

    @Override
    public SalesTrend finish(List<ResultTable> answers) {
        Coverage coverage = Coverage.of(answers, selection);
        List<String> notes = new ArrayList<>(coverage.notes());
        Map<TrendPeriod, List<SalesPeriod>> rows = new EnumMap<>(TrendPeriod.class);
        for (TrendPeriod period : TrendPeriod.values()) {
            rows.put(period, rows(period, answers.get(Coverage.ANSWERS + rows.size()), coverage));
        }
        List<SalesPeriod> months = rows.getOrDefault(TrendPeriod.MONTH, List.of());
        notePartial(months, notes);
        noteThin(months, notes);
        return new SalesTrend(
                months,
                rows.getOrDefault(TrendPeriod.WEEK, List.of()),
                rows.getOrDefault(TrendPeriod.DAY, List.of()),
                notes);
    }

    private List<SalesPeriod> rows(TrendPeriod period, ResultTable answer, Coverage coverage) {
        DayRange active = coverage.all();
        if (active == null) {
            return List.of();
        }
        Map<String, Integer> rows = period.rows(answer);
        BigDecimal zero = SalesFigures.zero(answer.column(GROSS_REVENUE));
        List<DayRange> ranges = period.within(active);
        List<SalesFigures> figures = ranges.stream()
                .map(range -> SalesFigures.of(answer, rows.get(period.label(range.from())), zero))
                .toList();
        int window = windows.getOrDefault(period, period.usualWindow());
        return new PeriodSeries(period, window, ranges, figures, coverage).rows();
    }

    private static void notePartial(List<SalesPeriod> months, List<String> notes) {
        List<String> partial = months.stream()
                .filter(SalesPeriod::partial)
                .map(SalesPeriod::period)
                .toList();
        if (!partial.isEmpty()) {
            notes.add("Months covered only in part, not compared with others: " + String.join(", ", partial) + ".");
        }
    }

    private static void noteThin(List<SalesPeriod> months, List<String> notes) {
        List<SalesPeriod> complete =
                months.stream().filter(month -> !month.partial()).toList();
        if (complete.isEmpty()) {
            return;
        }
        double median =
                FadeOut.median(complete.stream().mapToLong(SalesPeriod::orders).toArray());
        List<String> thin = complete.stream()
                .filter(month -> month.orders() < FadeOut.THIN * median)
                .map(SalesPeriod::period)
                .toList();
        if (!thin.isEmpty()) {
            notes.add("Months with under a twentieth of the median month's orders: " + String.join(", ", thin)
                    + ". Maybe the data lack orders there.");
        }
    }
}
