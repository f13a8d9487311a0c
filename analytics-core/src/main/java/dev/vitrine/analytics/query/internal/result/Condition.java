package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.internal.result.Figures.Exact;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Tells for each group whether a condition on measures holds: false, unknown or true. */
final class Condition {
    private static final byte FALSE = 0;
    private static final byte UNKNOWN = 1;
    private static final byte TRUE = 2;

    private final Function<Measure, Figures> figures;
    private final int groups;

    private Condition(Function<Measure, Figures> figures, int groups) {
        this.figures = figures;
        this.groups = groups;
    }

    /** Returns the groups for which a condition is true. */
    static Rows rows(Having having, Function<Measure, Figures> figures, int groups) {
        byte[] outcomes = new Condition(figures, groups).outcomes(having);
        int[] kept = new int[groups];
        int size = 0;
        for (int i = 0; i < groups; i++) {
            if (outcomes[i] == TRUE) {
                kept[size++] = i;
            }
        }
        return size == groups ? Rows.first(groups) : Rows.of(Arrays.copyOf(kept, size));
    }

    private byte[] outcomes(Having having) {
        if (having instanceof Having.Comparison comparison) {
            return compare(figures.apply(comparison.measure()), comparison.operator(), comparison.number());
        }
        if (having instanceof Having.Missing missing) {
            return missing(figures.apply(missing.measure()));
        }
        if (having instanceof Having.Not not) {
            byte[] outcomes = outcomes(not.condition());
            for (int i = 0; i < groups; i++) {
                outcomes[i] = (byte) (TRUE - outcomes[i]);
            }
            return outcomes;
        }
        return having instanceof Having.And and ? all(and.conditions()) : any(((Having.Or) having).conditions());
    }

    private byte[] all(List<Having> conditions) {
        byte[] outcomes = outcomes(conditions.get(0));
        for (Having condition : conditions.subList(1, conditions.size())) {
            byte[] more = outcomes(condition);
            for (int i = 0; i < groups; i++) {
                outcomes[i] = more[i] < outcomes[i] ? more[i] : outcomes[i];
            }
        }
        return outcomes;
    }

    private byte[] any(List<Having> conditions) {
        byte[] outcomes = outcomes(conditions.get(0));
        for (Having condition : conditions.subList(1, conditions.size())) {
            byte[] more = outcomes(condition);
            for (int i = 0; i < groups; i++) {
                outcomes[i] = more[i] > outcomes[i] ? more[i] : outcomes[i];
            }
        }
        return outcomes;
    }

    private byte[] missing(Figures measure) {
        byte[] outcomes = new byte[groups];
        for (int i = 0; i < groups; i++) {
            outcomes[i] = measure.isMissing(i) ? TRUE : FALSE;
        }
        return outcomes;
    }

    private byte[] compare(Figures measure, Operator operator, BigDecimal number) {
        byte below = operator.accepts(-1) ? TRUE : FALSE;
        byte same = operator.accepts(0) ? TRUE : FALSE;
        byte above = operator.accepts(1) ? TRUE : FALSE;
        byte[] outcomes = new byte[groups];
        for (int i = 0; i < groups; i++) {
            outcomes[i] = UNKNOWN;
        }
        if (measure instanceof Exact exact) {
            BigDecimal steps =
                    number.multiply(BigDecimal.valueOf(exact.resolution().perOne()));
            if (exact instanceof Whole whole && isLong(steps)) {
                long floor = steps.setScale(0, RoundingMode.FLOOR).longValueExact();
                byte atFloor = steps.compareTo(BigDecimal.valueOf(floor)) == 0 ? same : below;
                for (int i = 0; i < groups; i++) {
                    long value = whole.values()[i];
                    if (value != Whole.MISSING) {
                        outcomes[i] = value > floor ? above : value < floor ? below : atFloor;
                    }
                }
                return outcomes;
            }
            for (int i = 0; i < groups; i++) {
                if (!exact.isMissing(i)) {
                    outcomes[i] = outcome(new BigDecimal(exact.steps(i)).compareTo(steps), below, same, above);
                }
            }
            return outcomes;
        }
        double threshold = number.doubleValue();
        for (int i = 0; i < groups; i++) {
            if (!measure.isMissing(i)) {
                outcomes[i] = outcome(Double.compare(measure.asDouble(i) + 0.0, threshold), below, same, above);
            }
        }
        return outcomes;
    }

    private static boolean isLong(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static byte outcome(int comparison, byte below, byte same, byte above) {
        return comparison == 0 ? same : comparison < 0 ? below : above;
    }
}
