package dev.vitrine.analytics.query;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rows of a result are kept, by their measures.
 *
 * <p>As in SQL, a comparison with a missing value is neither true nor false. Immutable data; make them from measures:
 * {@code ORDERS.atLeast(10).and(LATE_SHARE.greaterThan(0.1))}.
 */
public sealed interface Having {

    /**
     * Compares a measure with a number.
     *
     * @param measure the measure; not one in {@link Unit#DATE}
     * @param operator how
     * @param number with what
     */
    record Comparison(Measure measure, Operator operator, BigDecimal number) implements Having {
        /**
         * Checks the unit, and spells the number without trailing zeros, so that 10 and 10.0 are equal.
         *
         * @throws IllegalArgumentException if the measure is a day
         */
        public Comparison {
            if (measure.unit() == Unit.DATE) {
                throw new IllegalArgumentException(measure + " is a day and can't be compared with the number " + number
                        + ". Maybe filter by DAY.");
            }
            number = number.stripTrailingZeros();
            number = number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    /**
     * A measure has no value.
     *
     * @param measure the measure
     */
    record Missing(Measure measure) implements Having {}

    /**
     * All hold.
     *
     * @param conditions at least one
     */
    record And(List<Having> conditions) implements Having {
        /** Keeps the conditions from being changed. */
        public And {
            conditions = requireSome("and", conditions);
        }
    }

    /**
     * At least one holds.
     *
     * @param conditions at least one
     */
    record Or(List<Having> conditions) implements Having {
        /** Keeps the conditions from being changed. */
        public Or {
            conditions = requireSome("or", conditions);
        }
    }

    /**
     * Another one does not hold.
     *
     * @param condition the other one
     */
    record Not(Having condition) implements Having {}

    /** Returns a condition that holds where this and the other do. */
    default Having and(Having other) {
        return new And(List.of(this, other));
    }

    /** Returns a condition that holds where this or the other does. */
    default Having or(Having other) {
        return new Or(List.of(this, other));
    }

    /** Returns a condition that holds where this one does not; not where it is neither true nor false. */
    default Having negate() {
        return new Not(this);
    }

    /** Returns the measures it looks at, in the order in which they appear. */
    default Set<Measure> measures() {
        Set<Measure> found = new LinkedHashSet<>();
        collect(found);
        return found;
    }

    private void collect(Set<Measure> found) {
        if (this instanceof Comparison comparison) {
            found.add(comparison.measure());
        } else if (this instanceof Missing missing) {
            found.add(missing.measure());
        } else if (this instanceof And and) {
            and.conditions().forEach(condition -> condition.collect(found));
        } else if (this instanceof Or or) {
            or.conditions().forEach(condition -> condition.collect(found));
        } else if (this instanceof Not not) {
            not.condition().collect(found);
        }
    }

    private static List<Having> requireSome(String word, List<Having> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("'" + word + "' needs at least one condition");
        }
        return List.copyOf(conditions);
    }
}
