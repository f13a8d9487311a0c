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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Asks for revenue by day.
 *
 * <p>Defaults: the 10 best and the 10 worst days, orders that stand ({@link SalesScope#STANDING}), from the first order
 * to the last. Immutable and thread-safe; each method that takes an option returns another analysis.
 */
public final class ExtremeDaysAnalysis implements DatedAnalysis<ExtremeDays> {
    static final int USUAL_COUNT = 10;

    private final Selection selection;
    private final int count;

    ExtremeDaysAnalysis(Selection selection, int count) {
        this.selection = selection;
        this.count = count;
    }

    /** Returns this analysis of other orders. */
    public ExtremeDaysAnalysis counting(SalesScope scope) {
        return new ExtremeDaysAnalysis(selection.counting(scope), count);
    }

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public ExtremeDaysAnalysis from(LocalDate day) {
        return new ExtremeDaysAnalysis(selection.from(day), count);
    }

    /**
     * Returns this analysis of days up to this one; later orders are ignored. Without it, days go to the last order, or to
     * the last full month if the data fade out after it.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public ExtremeDaysAnalysis asOf(LocalDate day) {
        return new ExtremeDaysAnalysis(selection.asOf(day), count);
    }

    /**
     * Returns this analysis of so many days at each end.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public ExtremeDaysAnalysis withLimit(int days) {
        if (days < 1) {
            throw new IllegalArgumentException(
                    days + " best and worst days are none: expected 1 or more. Maybe " + USUAL_COUNT + ".");
        }
        return new ExtremeDaysAnalysis(selection, days);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("extreme-days", "Best and worst days")
                .means("The days with the most and with the least revenue.")
                .counts(selection.sentence("Orders, and their lines with a positive quantity,"))
                .computes(
                        "Times mean = revenue of the day / mean revenue of all days from the first order to the last or to the as-of"
                                + " day,"
                                + " those without orders included.")
                .beware("The worst days can be days on which the shop was closed, or which the data lack.");
    }

    @Override
    public List<Query> queries() {
        return List.of(
                Coverage.queries(selection).get(0),
                Coverage.queries(selection).get(1),
                selection.of(Query.of(ORDERS, GROSS_REVENUE).by(Dimensions.DAY)));
    }

    @Override
    public ExtremeDays finish(List<ResultTable> answers) {
        Coverage coverage = Coverage.of(answers, selection);
        List<String> notes = new ArrayList<>(coverage.notes());
        DayRange listed = coverage.listed();
        List<SalesDay> days = listed == null ? List.of() : days(listed, answers.get(Coverage.ANSWERS));
        long idle = days.stream().filter(day -> day.revenue().signum() == 0).count();
        if (idle > 0) {
            notes.add("Days without revenue: " + idle + " of " + days.size() + ".");
        }
        Comparator<SalesDay> ascending = Comparator.comparing(SalesDay::revenue);
        return new ExtremeDays(first(days, ascending.reversed()), first(days, ascending), notes);
    }

    private List<SalesDay> first(List<SalesDay> days, Comparator<SalesDay> order) {
        return days.stream()
                .sorted(order.thenComparing(SalesDay::day))
                .limit(count)
                .toList();
    }

    private static List<SalesDay> days(DayRange listed, ResultTable answer) {
        Map<String, Integer> rows = TrendPeriod.DAY.rows(answer);
        ResultColumn<?> orders = answer.column(ORDERS);
        ResultColumn<?> revenue = answer.column(GROSS_REVENUE);
        BigDecimal zero = SalesFigures.zero(revenue);
        List<DayRange> ranges = TrendPeriod.DAY.within(listed);
        BigDecimal[] amounts = new BigDecimal[ranges.size()];
        BigDecimal total = zero;
        for (int i = 0; i < amounts.length; i++) {
            Integer row = rows.get(ranges.get(i).from().toString());
            amounts[i] = row == null ? zero : SalesFigures.money(revenue, row, zero);
            total = total.add(amounts[i]);
        }
        List<SalesDay> days = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            LocalDate day = ranges.get(i).from();
            Integer row = rows.get(day.toString());
            days.add(new SalesDay(
                    day,
                    day.getDayOfWeek(),
                    row == null ? 0 : orders.asLong(row),
                    amounts[i],
                    SalesFigures.share(amounts[i].multiply(BigDecimal.valueOf(listed.days())), total)));
        }
        return days;
    }
}
