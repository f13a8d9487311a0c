package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
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

/**
 * Asks for units and revenue by group at two times.
 *
 * <p>Defaults: by category of the product; the latest month that the data cover in full, stray orders at their end left out, with the month before; orders that
 * stand ({@link SalesScope#STANDING}). Immutable and thread-safe; each method that takes an option returns another
 * analysis.
 */
public final class RevenueChangeAnalysis implements DatedAnalysis<RevenueChange> {
    private static final int FEW = 20;

    /** Units of the lines that sell something at a known price. */
    private static final Measure UNITS = Measure.sum("UNITS_PRICED", Field.QUANTITY)
            .where(Dimensions.QUANTITY
                    .greaterThan(0)
                    .and(Dimensions.bands("PRICED", Field.UNIT_PRICE, BigDecimal.ZERO)
                            .isPresent()));

    private final Selection selection;
    private final Dimension<String> dimension;
    private final ComparedTimes times;

    RevenueChangeAnalysis(Selection selection, Dimension<String> dimension, ComparedTimes times) {
        this.selection = selection;
        this.dimension = dimension;
        this.times = times;
    }

    /** Returns this analysis of other orders. */
    public RevenueChangeAnalysis counting(SalesScope scope) {
        return new RevenueChangeAnalysis(selection.counting(scope), dimension, times);
    }

    /** Returns this analysis of orders up to a day, the last of which all orders are known; later ones are ignored. */
    @Override
    public RevenueChangeAnalysis asOf(LocalDate day) {
        return new RevenueChangeAnalysis(selection.asOf(day), dimension, times);
    }

    /**
     * Returns this analysis by another group of lines: the state of the customer, the seller, the product. The finer the
     * groups, the more of a change in price is that of the same goods.
     *
     * @throws IllegalArgumentException if a line has several, as it has payments
     */
    public RevenueChangeAnalysis by(Dimension<String> group) {
        return new RevenueChangeAnalysis(selection, LineGroups.require("a change of revenue", group), times);
    }

    /** Returns this analysis of the latest month that the data cover in full and the same month a year before. */
    public RevenueChangeAnalysis yearOnYear() {
        return new RevenueChangeAnalysis(selection, dimension, new ComparedTimes.Latest(12));
    }

    /**
     * Returns this analysis of two times.
     *
     * @throws IllegalArgumentException if they have a day in common
     */
    public RevenueChangeAnalysis between(DayRange before, DayRange after) {
        if (before.overlaps(after)) {
            throw new IllegalArgumentException("the days " + before + " and " + after
                    + " have days in common: expected two times apart. Maybe two months.");
        }
        return new RevenueChangeAnalysis(selection, dimension, new ComparedTimes.Given(before, after));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("revenue-change", "Change of revenue")
                .means("Why revenue changed from one time to another, by " + dimension + ": volume, mix, price, and"
                        + " groups that are new or gone.")
                .counts(selection.sentence("Lines with a positive quantity and a price,"))
                .computes("For groups that sold at both times, with units q of the group and Q of all of them, and"
                        + " revenue r: volume = r0 (Q1 - Q0) / Q0; mix = r0 (q1 / q0 - Q1 / Q0); price = r1 - r0 q1 / q0."
                        + " Entered = r1 of groups without sales before, left = -r0 of groups without sales after. Rounded"
                        + " by largest remainder, so that the parts add up to the change in each group; the total's parts"
                        + " are the sums of the groups'.")
                .from("Horngren, Datar, Rajan, Cost Accounting, 15th ed., 2015, ch. 14 (sales-quantity and sales-mix"
                        + " variance) and ch. 7 (selling-price variance).")
                .beware("Price is revenue per unit of a group: a shift between goods within a group counts as price."
                        + " Finer groups tell them apart.")
                .beware("Times of unequal length differ in volume for that alone.");
    }

    @Override
    public List<Query> queries() {
        List<Query> queries = new ArrayList<>(Coverage.queries(selection));
        Query query = selection.of(Query.of(UNITS, GROSS_REVENUE).having(UNITS.greaterThan(0)));
        if (times instanceof ComparedTimes.Given given) {
            queries.add(within(query, given.before()));
            queries.add(within(query, given.after()));
        } else {
            queries.add(query.by(Dimensions.MONTH, dimension));
        }
        return queries;
    }

    private Query within(Query query, DayRange days) {
        return query.by(dimension).where(Dimensions.DAY.between(days.from(), days.to()));
    }

    @Override
    public RevenueChange finish(List<ResultTable> answers) {
        Coverage coverage = Coverage.of(answers, selection);
        List<String> notes = new ArrayList<>(coverage.notes());
        ComparedTimes.Given compared = times.in(coverage);
        if (compared == null) {
            notes.add("The data cover no two such months in full.");
            return new RevenueChange(null, null, List.of(), List.of(), notes);
        }
        List<ResultTable> sales = answers.subList(Coverage.ANSWERS, answers.size());
        BigDecimal zero = sales.stream()
                .map(answer -> SalesFigures.zero(answer.column(GROSS_REVENUE)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        RevenueSplit split = new RevenueSplit(zero);
        if (sales.size() > 1) {
            add(sales.get(0), split::addBefore, null);
            add(sales.get(1), split::addAfter, null);
        } else {
            add(sales.get(0), split::addBefore, YearMonth.from(compared.before().from()));
            add(sales.get(0), split::addAfter, YearMonth.from(compared.after().from()));
        }
        List<RevenueEffects> groups = split.groups();
        if (groups.isEmpty()) {
            notes.add("Nothing was sold at either time.");
            return new RevenueChange(compared.before(), compared.after(), List.of(), List.of(), notes);
        }
        RevenueEffects total = split.total(groups);
        note(notes, coverage, compared, total);
        return new RevenueChange(compared.before(), compared.after(), List.of(total), groups, notes);
    }

    private interface Side {
        void add(@Nullable String group, Sold sold);
    }

    /** Adds the rows, or those of a month only. */
    private void add(ResultTable answer, Side side, @Nullable YearMonth month) {
        ResultColumn<String> names = answer.column(dimension);
        ResultColumn<?> units = answer.column(UNITS);
        ResultColumn<BigDecimal> revenue = answer.column(GROSS_REVENUE).as(BigDecimal.class);
        ResultColumn<YearMonth> months = month == null ? null : answer.column(Dimensions.MONTH);
        for (int row = 0; row < answer.size(); row++) {
            if (months == null || (!months.isMissing(row) && months.value(row).equals(month))) {
                side.add(Cells.value(names, row), new Sold(units.asLong(row), revenue.value(row)));
            }
        }
    }

    private static void note(
            List<String> notes, Coverage coverage, ComparedTimes.Given compared, RevenueEffects total) {
        notes.add("Compared: " + compared.before() + " with " + compared.after() + ".");
        Stream.of(compared.before(), compared.after())
                .filter(days -> !coverage.isComplete(days))
                .forEach(days -> notes.add("The data cover " + days + " only in part."));
        if (total.unitsAfter() < total.unitsBefore() / FEW) {
            notes.add("Fewer than a twentieth of the units were sold after. Maybe the data lack orders there.");
        }
    }
}
