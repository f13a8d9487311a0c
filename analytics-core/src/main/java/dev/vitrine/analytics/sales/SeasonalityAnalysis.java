package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks for sales by month, weekday and hour.
 *
 * <p>Defaults: orders that stand ({@link SalesScope#STANDING}), from the first order to the last. Immutable and
 * thread-safe; each method that takes an option returns another analysis.
 */
public final class SeasonalityAnalysis implements DatedAnalysis<Seasonality> {
    private static final int HOURS = 24;
    private static final int MONTHS_OF_TWO_YEARS = 24;

    private final Selection selection;

    SeasonalityAnalysis(Selection selection) {
        this.selection = selection;
    }

    /** Returns this analysis of other orders. */
    public SeasonalityAnalysis counting(SalesScope scope) {
        return new SeasonalityAnalysis(selection.counting(scope));
    }

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public SeasonalityAnalysis from(LocalDate day) {
        return new SeasonalityAnalysis(selection.from(day));
    }

    /**
     * Returns this analysis of days up to this one; later orders are ignored. Without it, days go to the last order, or to
     * the last full month if the data fade out after it.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public SeasonalityAnalysis asOf(LocalDate day) {
        return new SeasonalityAnalysis(selection.asOf(day));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("seasonality", "Seasonality")
                .means("How sales depend on the month of the year, the day of the week, and the hour of the day.")
                .counts(selection.sentence("Orders, and their lines with a positive quantity,"))
                .computes("Index = mean revenue of one such month, day or hour / mean revenue of one of any kind, over"
                        + " those from the first order to the last or to the as-of day, idle ones included. Months count if the data"
                        + " cover them in full.")
                .from("Ratio to the mean: Makridakis, Wheelwright, Hyndman, Forecasting: Methods and Applications,"
                        + " 3rd ed., 1998, ch. 3.")
                .beware("Growth is not taken out: in a growing shop later months look like the season.")
                .beware(
                        "Every month that the data list counts, months of a few stray orders at the start, too: they pull"
                                + " the index of theirs down. Look from a later day where there are such.")
                .beware("A month that occurs once is that month, not a season.");
    }

    @Override
    public List<Query> queries() {
        List<Query> queries = new ArrayList<>(Coverage.queries(selection));
        Query query = selection.of(Query.of(ORDERS, GROSS_REVENUE));
        queries.add(query.by(Dimensions.DAY));
        queries.add(query.by(Dimensions.MONTH, Dimensions.HOUR));
        return queries;
    }

    @Override
    public Seasonality finish(List<ResultTable> answers) {
        Coverage coverage = Coverage.of(answers, selection);
        ResultTable byDay = answers.get(Coverage.ANSWERS);
        BigDecimal zero = SalesFigures.zero(byDay.column(GROSS_REVENUE));
        SeasonSums months = new SeasonSums(names(Month.values(), Month::getDisplayName), zero);
        SeasonSums weekdays = new SeasonSums(names(DayOfWeek.values(), DayOfWeek::getDisplayName), zero);
        SeasonSums hours = new SeasonSums(
                IntStream.range(0, HOURS).mapToObj(Integer::toString).toList(), zero);
        List<String> notes = new ArrayList<>(coverage.notes());
        DayRange listed = coverage.listed();
        if (listed != null) {
            int complete = addPeriods(months, weekdays, hours, listed);
            addDays(months, weekdays, listed, byDay);
            addHours(hours, YearMonth.from(listed.to()), answers.get(Coverage.ANSWERS + 1));
            if (complete < MONTHS_OF_TWO_YEARS) {
                notes.add("Months covered in full: " + complete
                        + ", less than two years; the index of a month may be chance or growth.");
            }
            noteMidnight(hours.indices(), notes);
        }
        return new Seasonality(months.indices(), weekdays.indices(), hours.indices(), notes);
    }

    private interface Named<E> {
        String in(E constant, TextStyle style, Locale locale);
    }

    private static <E> List<String> names(E[] constants, Named<E> name) {
        return Stream.of(constants)
                .map(constant -> name.in(constant, TextStyle.FULL, Locale.ENGLISH))
                .toList();
    }

    /** Counts how often each season occurs, months in full only, and returns how many months. */
    private static int addPeriods(SeasonSums months, SeasonSums weekdays, SeasonSums hours, DayRange listed) {
        int complete = 0;
        for (DayRange month : TrendPeriod.MONTH.within(listed)) {
            if (listed.contains(month)) {
                months.addPeriods(month.from().getMonthValue() - 1, 1);
                complete++;
            }
        }
        for (DayRange day : TrendPeriod.DAY.within(listed)) {
            weekdays.addPeriods(day.from().getDayOfWeek().getValue() - 1, 1);
        }
        IntStream.range(0, HOURS).forEach(hour -> hours.addPeriods(hour, listed.days()));
        return complete;
    }

    private static void addDays(SeasonSums months, SeasonSums weekdays, DayRange listed, ResultTable answer) {
        ResultColumn<LocalDate> days = answer.column(Dimensions.DAY);
        ResultColumn<?> orders = answer.column(ORDERS);
        ResultColumn<?> revenue = answer.column(GROSS_REVENUE);
        for (int row = 0; row < answer.size(); row++) {
            if (days.isMissing(row) || days.value(row).isAfter(listed.to())) {
                continue;
            }
            LocalDate day = days.value(row);
            BigDecimal amount = SalesFigures.money(revenue, row, BigDecimal.ZERO);
            weekdays.addSales(day.getDayOfWeek().getValue() - 1, orders.asLong(row), amount);
            if (listed.contains(TrendPeriod.MONTH.of(day))) {
                months.addSales(day.getMonthValue() - 1, orders.asLong(row), amount);
            }
        }
    }

    /** Adds the hours of months up to the last known one; that one is known up to the last order, or in full. */
    private static void addHours(SeasonSums sums, YearMonth last, ResultTable answer) {
        ResultColumn<YearMonth> months = answer.column(Dimensions.MONTH);
        ResultColumn<Integer> hours = answer.column(Dimensions.HOUR);
        ResultColumn<?> orders = answer.column(ORDERS);
        ResultColumn<?> revenue = answer.column(GROSS_REVENUE);
        for (int row = 0; row < answer.size(); row++) {
            if (!months.isMissing(row) && !months.value(row).isAfter(last)) {
                sums.addSales(hours.value(row), orders.asLong(row), SalesFigures.money(revenue, row, BigDecimal.ZERO));
            }
        }
    }

    private static void noteMidnight(List<SeasonIndex> hours, List<String> notes) {
        long orders = hours.stream().mapToLong(SeasonIndex::orders).sum();
        if (orders > 1 && hours.get(0).orders() == orders) {
            notes.add("All orders are of hour 0. Maybe the data have days without times.");
        }
    }
}
