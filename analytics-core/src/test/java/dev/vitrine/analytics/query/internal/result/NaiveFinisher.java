package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** Says what a result must be: slow, on boxed values, row by row. Exact numbers are BigDecimals, others Doubles. */
final class NaiveFinisher {
    private static final BigDecimal MICROS_OF_A_DAY = BigDecimal.valueOf(86_400_000_000L);
    private static final MathContext PRECISE = new MathContext(60);

    private final Query query;
    private final RandomGroups groups;
    private final Plan plan;

    NaiveFinisher(Plan plan, RandomGroups groups) {
        this.plan = plan;
        this.query = plan.query();
        this.groups = groups;
    }

    /** Returns the rows, each with all its columns. */
    List<Map<String, Object>> rows() {
        List<Integer> kept = IntStream.range(0, groups.keys.size())
                .boxed()
                .filter(group -> query.having() == null || Boolean.TRUE.equals(holds(query.having(), group)))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int group : kept) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int d = 0; d < query.dimensions().size(); d++) {
                row.put(query.dimensions().get(d).name(), groups.keys.get(group).get(d));
            }
            query.measures().forEach(measure -> row.put(measure.name(), value(measure, group)));
            query.steps().forEach(step -> row.put(step.name(), value(step, group, kept)));
            rows.add(row);
        }
        rows.sort(comparator());
        return limited(rows);
    }

    private Comparator<Map<String, Object>> comparator() {
        Comparator<Map<String, Object>> all = Comparator.comparing(row -> 0);
        for (SortKey key : query.order()) {
            all = all.thenComparing((left, right) -> {
                Object a = left.get(key.column());
                Object b = right.get(key.column());
                if (a == null || b == null) {
                    return Boolean.compare(a == null, b == null);
                }
                int comparison = compare(a, b);
                return key.direction() == SortKey.Direction.ASCENDING ? comparison : -comparison;
            });
        }
        return all;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object a, Object b) {
        return ((Comparable) a).compareTo(b);
    }

    private List<Map<String, Object>> limited(List<Map<String, Object>> rows) {
        if (query.limit() == null) {
            return rows;
        }
        Map<List<Object>, Integer> taken = new HashMap<>();
        List<Map<String, Object>> limited = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            List<Object> part = new ArrayList<>();
            query.limit().per().forEach(dimension -> part.add(row.get(dimension.name())));
            if (taken.merge(part, 1, Integer::sum) <= query.limit().rows()) {
                limited.add(row);
            }
        }
        return limited;
    }

    private Object value(Measure measure, int group) {
        Formula formula = measure.formula();
        if (formula instanceof Formula.Aggregate aggregate) {
            return aggregate(aggregate, measure.unit(), group);
        }
        if (formula instanceof Formula.Ratio ratio) {
            return quotient(value(ratio.numerator(), group), value(ratio.denominator(), group), measure.unit());
        }
        if (formula instanceof Formula.Plus plus) {
            return combine(value(plus.left(), group), value(plus.right(), group), BigDecimal::add, Double::sum);
        }
        if (formula instanceof Formula.Minus minus) {
            return combine(
                    value(minus.left(), group), value(minus.right(), group), BigDecimal::subtract, (a, b) -> a - b);
        }
        BigDecimal day = (BigDecimal) value(((Formula.DaysUntilAsOf) formula).day(), group);
        LocalDate asOf = query.asOf();
        return day == null ? null : BigDecimal.valueOf(asOf.toEpochDay()).subtract(day);
    }

    private Object aggregate(Formula.Aggregate aggregate, Unit unit, int group) {
        List<Base> bases = Base.of(aggregate);
        Object first = number(bases.get(0), group);
        if (aggregate instanceof Formula.Sum) {
            return ((BigDecimal) number(bases.get(1), group)).signum() == 0 ? null : first;
        }
        return aggregate instanceof Formula.Average ? quotient(first, number(bases.get(1), group), unit) : first;
    }

    private Object number(Base base, int group) {
        Number number = groups.numbers.get(base).get(group);
        if (number == null || number instanceof Double) {
            return number;
        }
        BigDecimal steps = new BigDecimal((BigInteger) number);
        Value<?> value = base.value();
        boolean isCount = !(base instanceof Base.ValueSum || base instanceof Base.Extreme);
        if (isCount || value == null) {
            return steps;
        }
        if (value.type().equals(ValueType.MONEY)) {
            return steps.movePointLeft(RandomGroups.SCALE).setScale(RandomGroups.SCALE);
        }
        return value.type().equals(ValueType.DAYS) ? new Fraction(steps, MICROS_OF_A_DAY) : steps;
    }

    /** Days: whole microseconds, of which no decimal number tells exactly how many days they are. */
    record Fraction(BigDecimal above, BigDecimal below) implements Comparable<Fraction> {
        double asDouble() {
            return above.divide(below, PRECISE).doubleValue();
        }

        @Override
        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    private static Object quotient(Object above, Object below, Unit unit) {
        if (above == null || below == null || asDouble(below) == 0) {
            return null;
        }
        if (unit == Unit.MONEY) {
            return ((BigDecimal) above).divide((BigDecimal) below, RandomGroups.SCALE + 2, RoundingMode.HALF_EVEN);
        }
        if (above instanceof Double || below instanceof Double) {
            return asDouble(above) / asDouble(below);
        }
        Fraction a = fraction(above);
        Fraction b = fraction(below);
        return a.above
                .multiply(b.below)
                .divide(a.below.multiply(b.above), PRECISE)
                .doubleValue();
    }

    private static Fraction fraction(Object number) {
        return number instanceof Fraction fraction ? fraction : new Fraction((BigDecimal) number, BigDecimal.ONE);
    }

    static double asDouble(Object number) {
        return number instanceof Fraction fraction ? fraction.asDouble() : ((Number) number).doubleValue();
    }

    private static Object combine(
            Object left, Object right, BinaryOperator<BigDecimal> exact, BinaryOperator<Double> rough) {
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof Double || right instanceof Double) {
            return rough.apply(asDouble(left), asDouble(right));
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return exact.apply(a, b);
        }
        Fraction a = fraction(left);
        Fraction b = fraction(right);
        return new Fraction(
                exact.apply(a.above.multiply(b.below), b.above.multiply(a.below)), a.below.multiply(b.below));
    }

    /** Null is unknown. */
    private Boolean holds(Having having, int group) {
        if (having instanceof Having.Missing missing) {
            return value(missing.measure(), group) == null;
        }
        if (having instanceof Having.Comparison comparison) {
            Object value = value(comparison.measure(), group);
            if (value == null) {
                return null;
            }
            return comparison
                    .operator()
                    .accepts(
                            value instanceof Double number
                                    ? number.compareTo(comparison.number().doubleValue())
                                    : fraction(value).compareTo(fraction(comparison.number())));
        }
        if (having instanceof Having.Not not) {
            Boolean holds = holds(not.condition(), group);
            return holds == null ? null : !holds;
        }
        boolean isAnd = having instanceof Having.And;
        List<Having> parts = isAnd ? ((Having.And) having).conditions() : ((Having.Or) having).conditions();
        List<Boolean> outcomes = new ArrayList<>();
        parts.forEach(part -> outcomes.add(holds(part, group)));
        if (outcomes.contains(!isAnd)) {
            return !isAnd;
        }
        return outcomes.contains(null) ? null : (Boolean) isAnd;
    }

    private Object value(Step step, int group, List<Integer> kept) {
        Object own = value(step.measure(), group);
        if (step instanceof Step.ShareOfTotal share) {
            Object total = null;
            for (int other : kept) {
                Object value = value(step.measure(), other);
                if (value != null && agree(group, other, share.within())) {
                    total = total == null ? value : combine(total, value, BigDecimal::add, Double::sum);
                }
            }
            return quotient(own, total, Unit.SHARE);
        }
        if (step instanceof Step.ShareOfFirst share) {
            List<Integer> valued = kept.stream()
                    .filter(other -> agree(group, other, share.within()) && hasOwn(step.measure(), other))
                    .toList();
            return valued.contains(group) ? quotient(own, value(step.measure(), valued.get(0)), Unit.SHARE) : null;
        }
        int axis = plan.findTimeAxis().orElseThrow();
        Long period = groups.keys.get(group).get(axis);
        if (period == null) {
            return null;
        }
        NavigableMap<Long, Object> series = series(step.measure(), group, axis, kept);
        if (!series.containsKey(period)) {
            return null;
        }
        if (step instanceof Step.RunningTotal) {
            return series.headMap(period, true).values().stream()
                    .filter(Objects::nonNull)
                    .reduce((a, b) -> combine(a, b, BigDecimal::add, Double::sum))
                    .orElse(null);
        }
        if (step instanceof Step.MovingAverage average) {
            return average(series, period, average);
        }
        int periods = step instanceof Step.Change change ? change.periods() : ((Step.Growth) step).periods();
        Object earlier = series.get(period - periods);
        Object change = combine(series.get(period), earlier, BigDecimal::subtract, (a, b) -> a - b);
        return step instanceof Step.Change ? change : quotient(change, earlier, Unit.SHARE);
    }

    private static Object average(NavigableMap<Long, Object> series, Long period, Step.MovingAverage step) {
        if (series.firstKey() > period - step.periods() + 1) {
            return null;
        }
        List<Object> window = series.subMap(period - step.periods() + 1, true, period, true).values().stream()
                .filter(Objects::nonNull)
                .toList();
        if (window.isEmpty()) {
            return null;
        }
        Object total = window.stream()
                .reduce((a, b) -> combine(a, b, BigDecimal::add, Double::sum))
                .orElseThrow();
        return quotient(total, BigDecimal.valueOf(window.size()), step.unit());
    }

    /** Returns the series from the first to the last period in which the measure occurs, with those it lacks between. */
    private NavigableMap<Long, Object> series(Measure measure, int group, int axis, List<Integer> kept) {
        List<Dimension<?>> others = new ArrayList<>(query.dimensions());
        others.remove(axis);
        TreeMap<Long, Object> series = new TreeMap<>();
        for (int other : kept) {
            Long period = groups.keys.get(other).get(axis);
            if (period != null && agree(group, other, others)) {
                series.put(period, hasOwn(measure, other) ? value(measure, other) : null);
            }
        }
        series.values().removeIf(Objects::isNull);
        for (long period = series.isEmpty() ? 0 : series.firstKey();
                !series.isEmpty() && period < series.lastKey();
                period++) {
            if (!series.containsKey(period)) {
                series.put(period, isCountOrSum(measure) ? zero(measure) : null);
            }
        }
        return series;
    }

    private static BigDecimal zero(Measure measure) {
        return measure.unit() == Unit.MONEY ? BigDecimal.ZERO.setScale(RandomGroups.SCALE) : BigDecimal.ZERO;
    }

    /** Tells whether there is anything in a group that a measure is about, so that it would be a row of its own query. */
    private boolean occurs(Measure measure, int group) {
        boolean isCount = isCountOrSum(measure) && Plan.leaves(measure).stream().allMatch(NaiveFinisher::isCount);
        if (plan.passes().size() == 1 || !isCount) {
            return true;
        }
        return Plan.leaves(measure).stream()
                .map(leaf -> new Base.RowCount(((Formula.Aggregate) leaf.formula()).grain(), null))
                .anyMatch(rows -> ((BigDecimal) number(rows, group)).signum() != 0);
    }

    private boolean hasOwn(Measure measure, int group) {
        return occurs(measure, group) && value(measure, group) != null;
    }

    private static boolean isCount(Measure measure) {
        return measure.formula() instanceof Formula.Count || measure.formula() instanceof Formula.CountDistinct;
    }

    private static boolean isCountOrSum(Measure measure) {
        Formula formula = measure.formula();
        return (formula instanceof Formula.Plus || formula instanceof Formula.Minus)
                ? formula.operands().stream().allMatch(NaiveFinisher::isCountOrSum)
                : isCount(measure) || formula instanceof Formula.Sum;
    }

    private boolean agree(int group, int other, List<Dimension<?>> dimensions) {
        return dimensions.stream().allMatch(dimension -> {
            int position = query.dimensions().indexOf(dimension);
            return Objects.equals(
                    groups.keys.get(group).get(position), groups.keys.get(other).get(position));
        });
    }
}
