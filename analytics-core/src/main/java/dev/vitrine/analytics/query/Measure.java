package dev.vitrine.analytics.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number about a group of rows: what dashboards call a metric.
 *
 * <p>The standard ones are in {@link Measures}; make your own with the factories. Immutable; measures of the same name,
 * formula and unit are equal.
 */
public final class Measure {
    private final String name;
    private final Formula formula;
    private final Unit unit;
    private final String description;
    private final String source;

    private Measure(String name, Formula formula, Unit unit, String description, String source) {
        this.name = Dimension.requireName(name);
        this.formula = formula;
        this.unit = unit;
        this.description = description;
        this.source = source;
    }

    private static Measure of(String name, Formula formula, Unit unit) {
        return new Measure(name, formula, unit, "", "");
    }

    /** Returns a measure that counts the rows of a grain. */
    public static Measure count(String name, Grain grain) {
        requireFact(name, grain);
        return of(name, new Formula.Count(grain, null), Unit.COUNT);
    }

    /** Returns a measure that counts the different values among the rows of a grain. */
    public static Measure countDistinct(String name, Grain grain, Value<?> value) {
        return countDistinct(name, grain, value, 1);
    }

    /** Returns a measure that counts the values that occur in at least so many rows of a grain. */
    public static Measure countDistinct(String name, Grain grain, Value<?> value, int atLeast) {
        requireReach(name, grain, value);
        if (!value.type().isGroupable()) {
            throw new IllegalArgumentException(name + " can't count different values of the type " + value.type()
                    + ". Maybe count bands of it, or a part of the time.");
        }
        return of(name, new Formula.CountDistinct(grain, value, atLeast, null), Unit.COUNT);
    }

    /** Returns the sum of a number over the rows of its grain. */
    public static Measure sum(String name, Value<?> value) {
        requireNumber(name, value);
        return of(name, new Formula.Sum(value.grain(), value, null), unitOf(value, Unit.COUNT));
    }

    /** Returns the mean of a number over the rows of its grain. */
    public static Measure average(String name, Value<?> value) {
        requireNumber(name, value);
        return of(name, new Formula.Average(value.grain(), value, null), unitOf(value, Unit.NUMBER));
    }

    /** Returns the median of a number over the rows of its grain. */
    public static Measure median(String name, Value<?> value) {
        return quantile(name, value, 0.5);
    }

    /** Returns a quantile, 0 to 1, of a number over the rows of its grain. */
    public static Measure quantile(String name, Value<?> value, double p) {
        requireNumber(name, value);
        Unit unit = unitOf(value, Unit.NUMBER);
        return of(name, new Formula.Quantile(value.grain(), value, p, null), unit == Unit.MONEY ? Unit.NUMBER : unit);
    }

    /** Returns the first calendar day, or the smallest number, among the rows of its grain. */
    public static Measure first(String name, Value<?> value) {
        return extreme(name, value, Formula.End.FIRST);
    }

    /** Returns the last calendar day, or the largest number, among the rows of its grain. */
    public static Measure last(String name, Value<?> value) {
        return extreme(name, value, Formula.End.LAST);
    }

    private static Measure extreme(String name, Value<?> value, Formula.End end) {
        if (!value.type().equals(ValueType.DAY)) {
            requireNumber(name, value);
        }
        requireFact(name, value.grain());
        Unit unit = value.type().equals(ValueType.DAY) ? Unit.DATE : unitOf(value, Unit.NUMBER);
        return of(name, new Formula.Extreme(value.grain(), value, end, null), unit);
    }

    /** Returns one measure divided by another: an amount per count is an amount, anything else a share. */
    public static Measure ratio(String name, Measure numerator, Measure denominator) {
        Unit unit = numerator.unit == Unit.MONEY && denominator.unit == Unit.COUNT ? Unit.MONEY : Unit.SHARE;
        requireArithmetic(name, numerator);
        requireArithmetic(name, denominator);
        return of(name, new Formula.Ratio(numerator, denominator), unit);
    }

    /** Returns the calendar days from a day to the as-of day of the query. */
    public static Measure daysUntilAsOf(String name, Measure day) {
        if (day.unit != Unit.DATE) {
            throw new IllegalArgumentException(name + " needs a measure that is a day, but " + day + " is in "
                    + day.unit + ". Maybe use LAST_ORDER_DAY.");
        }
        return of(name, new Formula.DaysUntilAsOf(day), Unit.DAYS);
    }

    /**
     * Returns the sum of this measure and another in the same unit.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public Measure plus(String newName, Measure other) {
        requireSameUnit(newName, other);
        return of(newName, new Formula.Plus(this, other), unit);
    }

    /**
     * Returns this measure less another in the same unit.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public Measure minus(String newName, Measure other) {
        requireSameUnit(newName, other);
        return of(newName, new Formula.Minus(this, other), unit);
    }

    /**
     * Returns this measure over the rows only for which a condition holds, besides those it has.
     *
     * <p>A condition of a measure makes no row of a result disappear: where no row fulfils it a count is 0, and so is a sum
     * if there is anything at all to add up in the group; means, quantiles and extremes are missing. A filter of the query
     * leaves the rows out: a group without any of them is not in the result, or, if it is there for the sake of another
     * measure, its sum is missing. So {@code orders.where(canceled)} is 0 in a month in which no order was canceled; with
     * the filter on the query there is no such month.
     *
     * @throws IllegalArgumentException if it is not an aggregate, or if its rows do not reach what the condition is about
     */
    public Measure where(Filter condition) {
        if (!(formula instanceof Formula.Aggregate aggregate)) {
            throw new IllegalArgumentException(
                    name + " is computed from other measures. Maybe put the condition on those.");
        }
        for (Dimension<?> dimension : condition.dimensions()) {
            if (!aggregate.grain().reaches(dimension.grain())) {
                throw new IllegalArgumentException(name + " can't have a condition on " + dimension + ": "
                        + aggregate.grain().wordWithArticle() + " doesn't belong to one "
                        + dimension.grain().word() + ". Maybe use a measure that counts "
                        + nearestFact(dimension.grain()).word() + "s, or put the condition on the query.");
            }
        }
        Filter old = aggregate.where();
        return new Measure(
                name, withWhere(aggregate, old == null ? condition : old.and(condition)), unit, description, source);
    }

    /** Returns of what kind rows are that belong to one of a grain. */
    private static Grain nearestFact(Grain grain) {
        return Arrays.stream(Grain.values())
                .filter(fact -> fact.isFact() && fact.reaches(grain))
                .findFirst()
                .orElseThrow();
    }

    private static Formula withWhere(Formula.Aggregate aggregate, Filter where) {
        Grain grain = aggregate.grain();
        if (aggregate instanceof Formula.CountDistinct distinct) {
            return new Formula.CountDistinct(grain, distinct.value(), distinct.atLeast(), where);
        }
        if (aggregate instanceof Formula.Sum sum) {
            return new Formula.Sum(grain, sum.value(), where);
        }
        if (aggregate instanceof Formula.Average average) {
            return new Formula.Average(grain, average.value(), where);
        }
        if (aggregate instanceof Formula.Quantile quantile) {
            return new Formula.Quantile(grain, quantile.value(), quantile.p(), where);
        }
        if (aggregate instanceof Formula.Extreme extreme) {
            return new Formula.Extreme(grain, extreme.value(), extreme.end(), where);
        }
        return new Formula.Count(grain, where);
    }

    /** Returns this measure in words. */
    public Measure described(String sentence, String whereItComesFrom) {
        return new Measure(name, formula, unit, sentence, whereItComesFrom);
    }

    /** Returns this measure, a plain number, in a unit that says more: stars instead of a number, a number instead of a share. */
    public Measure in(Unit newUnit) {
        if (isPlain(unit) != isPlain(newUnit)) {
            throw new IllegalArgumentException(name + " is in " + unit + " and can't be in " + newUnit);
        }
        return new Measure(name, formula, newUnit, description, source);
    }

    private static boolean isPlain(Unit unit) {
        return unit == Unit.SHARE || unit == Unit.NUMBER || unit == Unit.STARS || unit == Unit.DAYS;
    }

    /** Returns this measure under another name. */
    public Measure named(String newName) {
        return new Measure(newName, formula, unit, description, source);
    }

    /** Returns the name in results and in JSON. */
    public String name() {
        return name;
    }

    /** Returns how it is computed. */
    public Formula formula() {
        return formula;
    }

    /** Returns what its numbers are in. */
    public Unit unit() {
        return unit;
    }

    /** Returns its definition in a sentence. */
    public String description() {
        return description;
    }

    /** Returns where the definition comes from; may be empty. */
    public String source() {
        return source;
    }

    /** Returns a condition on results: this measure compared with a number. Not for measures in days of the calendar. */
    public Having atLeast(Number number) {
        return compared(Operator.AT_LEAST, number);
    }

    /** Returns a condition on results: this measure compared with a number. */
    public Having atMost(Number number) {
        return compared(Operator.AT_MOST, number);
    }

    /** Returns a condition on results: this measure compared with a number. */
    public Having greaterThan(Number number) {
        return compared(Operator.GREATER, number);
    }

    /** Returns a condition on results: this measure compared with a number. */
    public Having lessThan(Number number) {
        return compared(Operator.LESS, number);
    }

    /** Returns a condition on results: this measure compared with a number. */
    public Having is(Number number) {
        return compared(Operator.EQUAL, number);
    }

    /** Returns a condition on results: this measure has no value. */
    public Having isMissing() {
        return new Having.Missing(this);
    }

    private Having compared(Operator operator, Number number) {
        return new Having.Comparison(this, operator, new BigDecimal(number.toString()));
    }

    /** Returns a sort key: ascending, missing last. */
    public SortKey ascending() {
        return new SortKey(name, SortKey.Direction.ASCENDING);
    }

    /** Returns a sort key: descending, missing last. */
    public SortKey descending() {
        return new SortKey(name, SortKey.Direction.DESCENDING);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure measure
                && name.equals(measure.name)
                && unit == measure.unit
                && formula.equals(measure.formula);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, formula);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    private static Unit unitOf(Value<?> value, Unit forWholeNumbers) {
        if (value.type().equals(ValueType.MONEY)) {
            return Unit.MONEY;
        }
        if (value.type().equals(ValueType.DAYS)) {
            return Unit.DAYS;
        }
        return value.type().equals(ValueType.INTEGER) ? forWholeNumbers : Unit.NUMBER;
    }

    private void requireSameUnit(String newName, Measure other) {
        requireArithmetic(newName, this);
        if (unit != other.unit) {
            throw new IllegalArgumentException(newName + " can't combine " + name + " in " + unit + " with " + other
                    + " in " + other.unit + ". Maybe divide one by the other with ratio.");
        }
    }

    private static void requireArithmetic(String name, Measure operand) {
        if (operand.unit == Unit.DATE) {
            throw new IllegalArgumentException(
                    name + " can't calculate with the day " + operand + ". Maybe use daysUntilAsOf.");
        }
    }

    private static void requireNumber(String name, Value<?> value) {
        if (!Number.class.isAssignableFrom(value.type().javaType())) {
            throw new IllegalArgumentException(
                    name + " needs numbers, not values of the type " + value.type() + ". Maybe use countDistinct.");
        }
        requireFact(name, value.grain());
    }

    private static void requireFact(String name, Grain grain) {
        if (!grain.isFact()) {
            throw new IllegalArgumentException(name + " is about a " + grain.word()
                    + "; measures are about orders, items, payments or reviews. Maybe count distinct values.");
        }
    }

    private static void requireReach(String name, Grain grain, Value<?> value) {
        requireFact(name, grain);
        if (!grain.reaches(value.grain())) {
            throw new IllegalArgumentException(name + " can't look from " + grain.wordWithArticle() + " at values of "
                    + value.grain().wordWithArticle() + ": it doesn't belong to one. Maybe look from "
                    + nearestFact(value.grain()).wordWithArticle() + ".");
        }
    }
}
