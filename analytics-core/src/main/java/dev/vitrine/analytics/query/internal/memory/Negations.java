package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Operator;
import java.util.List;

/**
 * Rids filters of negations but those of {@link Filter.Missing}.
 *
 * <p>What is left is true exactly where the filter was: a comparison with a missing value is neither true nor false, so
 * its negation, the opposite comparison, isn't true either.
 */
final class Negations {

    private Negations() {}

    static Filter pushDown(Filter filter) {
        if (filter instanceof Filter.Not not) {
            return negate(not.filter());
        }
        if (filter instanceof Filter.And and) {
            return new Filter.And(
                    and.filters().stream().map(Negations::pushDown).toList());
        }
        if (filter instanceof Filter.Or or) {
            return new Filter.Or(or.filters().stream().map(Negations::pushDown).toList());
        }
        return filter;
    }

    private static Filter negate(Filter filter) {
        if (filter instanceof Filter.Not not) {
            return pushDown(not.filter());
        }
        if (filter instanceof Filter.And and) {
            return new Filter.Or(and.filters().stream().map(Negations::negate).toList());
        }
        if (filter instanceof Filter.Or or) {
            return new Filter.And(or.filters().stream().map(Negations::negate).toList());
        }
        if (filter instanceof Filter.Comparison<?> comparison) {
            return opposite(comparison);
        }
        if (filter instanceof Filter.In<?> in) {
            return noneOf(in);
        }
        if (filter instanceof Filter.Between<?> between) {
            return outside(between);
        }
        return new Filter.Not(filter);
    }

    private static <T extends Comparable<? super T>> Filter opposite(Filter.Comparison<T> comparison) {
        return new Filter.Comparison<>(
                comparison.dimension(), comparison.operator().negated(), comparison.constant());
    }

    private static <T extends Comparable<? super T>> Filter noneOf(Filter.In<T> in) {
        return new Filter.And(in.constants().stream()
                .<Filter>map(constant -> new Filter.Comparison<>(in.dimension(), Operator.NOT_EQUAL, constant))
                .toList());
    }

    private static <T extends Comparable<? super T>> Filter outside(Filter.Between<T> between) {
        return new Filter.Or(List.of(
                between.dimension().lessThan(between.from()),
                between.dimension().greaterThan(between.to())));
    }
}
