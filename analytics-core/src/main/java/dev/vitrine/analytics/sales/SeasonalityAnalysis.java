package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.query.Dimension;
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
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks for sales by month, weekday and hour.
 *
 * <p>Defaults: orders that stand ({@link SalesScope#STANDING}), from the first order to the last. Immutable and
 * thread-safe; each method that takes an option returns another analysis.
 */
public final class SeasonalityAnalysis implements Analysis<Seasonality> {
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
     * Returns this analysis of orders up to a day; later ones are ignored.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    public SeasonalityAnalysis asOf(LocalDate day) {
        return new SeasonalityAnalysis(selection.asOf(day));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("seasonality", "Seasonality")
                .means("How sales depend on the month of the year, the day of the week, and the hour of the day.")
                .counts(selection.sentence("Orders, and their lines with a positive quantity,"))
                .computes("Index = mean revenue of one such month, day or hour / mean revenue of one of any kind, over"
                        + " those from the first order to the last, idle ones included. Months count if the data"
                        + " cover them in full.")
                .from("Ratio to the mean: Makridakis, Wheelwright, Hyndman, Forecasting: Methods and Applications,"
                        + " 3rd ed., 1998, ch. 3.")
                .beware("Growth is not taken out: in a growing shop later months look like the season.")
                .beware("A month that occurs once is that month, not a season.");
    }

    @Override
    public List<Query> queries() {
        return List.of(Coverage.query(selection), by(Dimensions.MONTH), by(Dimensions.WEEKDAY), by(Dimensions.HOUR));
    }

    private Query by(Dimension<?> dimension) {
        return selection.of(Query.of(ORDERS, GROSS_REVENUE).by(dimension));
    }

    @Override
    public Seasonality finish(List<ResultTable> answers) {
        Coverage coverage = Coverage.of(answers.get(0), selection);
        BigDecimal zero = SalesFigures.zero(answers.get(1).column(GROSS_REVENUE));
        SeasonSums months = new SeasonSums(names(Month.values(), Month::getDisplayName), zero);
        SeasonSums weekdays = new SeasonSums(names(DayOfWeek.values(), DayOfWeek::getDisplayName), zero);
        SeasonSums hours = new SeasonSums(
                IntStream.range(0, HOURS).mapToObj(Integer::toString).toList(), zero);
        List<String> notes = new ArrayList<>();
        coverage.note(notes);
        DayRange active = coverage.active();
        if (active != null) {
            int complete = addMonths(months, active, coverage, answers.get(1));
            if (complete < MONTHS_OF_TWO_YEARS) {
                notes.add("The data cover " + complete
                        + " months in full, less than two years: the index of a month may be chance or growth.");
            }
            addWeekdays(weekdays, active);
            addSales(weekdays, answers.get(2), Dimensions.WEEKDAY, day -> day.getValue() - 1);
            IntStream.range(0, HOURS).forEach(hour -> hours.addPeriods(hour, active.days()));
            addSales(hours, answers.get(3), Dimensions.HOUR, hour -> hour);
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

    /** Adds complete months, and returns how many. */
    private static int addMonths(SeasonSums sums, DayRange active, Coverage coverage, ResultTable answer) {
        int complete = 0;
        YearMonth last = YearMonth.from(active.to());
        for (YearMonth month = YearMonth.from(active.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            if (coverage.isComplete(DayRange.ofMonth(month))) {
                sums.addPeriods(month.getMonthValue() - 1, 1);
                complete++;
            }
        }
        addSales(
                sums,
                answer,
                Dimensions.MONTH,
                month -> coverage.isComplete(DayRange.ofMonth(month)) ? month.getMonthValue() - 1 : -1);
        return complete;
    }

    private static void addWeekdays(SeasonSums sums, DayRange active) {
        long weeks = active.days() / 7;
        for (int weekday = 0; weekday < 7; weekday++) {
            sums.addPeriods(weekday, weeks);
        }
        for (LocalDate day = active.from().plusDays(weeks * 7); !day.isAfter(active.to()); day = day.plusDays(1)) {
            sums.addPeriods(day.getDayOfWeek().getValue() - 1, 1);
        }
    }

    /** Adds what was sold, by season; below zero for none. */
    private static <T extends Comparable<? super T>> void addSales(
            SeasonSums sums, ResultTable answer, Dimension<T> dimension, ToIntFunction<T> season) {
        ResultColumn<T> column = answer.column(dimension);
        for (int row = 0; row < answer.size(); row++) {
            int place = column.isMissing(row) ? -1 : season.applyAsInt(column.value(row));
            if (place >= 0) {
                sums.addSales(place, answer.column(ORDERS).asLong(row), revenue(answer, row));
            }
        }
    }

    private static BigDecimal revenue(ResultTable answer, int row) {
        return SalesFigures.money(answer.column(GROSS_REVENUE), row, BigDecimal.ZERO);
    }

    private static void noteMidnight(List<SeasonIndex> hours, List<String> notes) {
        long orders = hours.stream().mapToLong(SeasonIndex::orders).sum();
        if (orders > 1 && hours.get(0).orders() == orders) {
            notes.add("All orders are of hour 0. Maybe the data have days without times.");
        }
    }
}
