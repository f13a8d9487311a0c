package dev.vitrine.analytics.query.internal.plan;

import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an engine computes for each group; everything else is arithmetic on these. */
public sealed interface Base {

    Grain grain();

    /** Returns what is aggregated, or null if rows are counted. */
    @Nullable
    Value<?> value();

    /** Returns which rows count; null for all. */
    @Nullable
    Filter where();

    /** The number of rows that count. */
    record RowCount(Grain grain, @Nullable Filter where) implements Base {
        @Override
        public @Nullable Value<?> value() {
            return null;
        }
    }

    /** The number of rows that count and have a value. */
    record ValueCount(Grain grain, Value<?> value, @Nullable Filter where) implements Base {}

    /** The sum of the values of the rows that count; 0 if there are none. */
    record ValueSum(Grain grain, Value<?> value, @Nullable Filter where) implements Base {}

    /** The number of different values that occur in at least so many rows that count. */
    record DistinctCount(
            Grain grain,
            Value<?> value,
            int atLeast,
            @Nullable Filter where) implements Base {}

    /** A quantile of the values of the rows that count, interpolated linearly; may be missing. */
    record Quantile(
            Grain grain, Value<?> value, double p, @Nullable Filter where) implements Base {}

    /** The smallest or largest value of the rows that count; may be missing. */
    record Extreme(
            Grain grain,
            Value<?> value,
            Formula.End end,
            @Nullable Filter where) implements Base {}

    /** Returns what is needed for an aggregate: first its number, then what tells whether it is missing. */
    static List<Base> of(Formula.Aggregate aggregate) {
        Grain grain = aggregate.grain();
        Filter where = aggregate.where();
        if (aggregate instanceof Formula.CountDistinct distinct) {
            return List.of(new DistinctCount(grain, distinct.value(), distinct.atLeast(), where));
        }
        if (aggregate instanceof Formula.Sum sum) {
            return List.of(new ValueSum(grain, sum.value(), where), new ValueCount(grain, sum.value(), null));
        }
        if (aggregate instanceof Formula.Average average) {
            return List.of(new ValueSum(grain, average.value(), where), new ValueCount(grain, average.value(), where));
        }
        if (aggregate instanceof Formula.Quantile quantile) {
            return List.of(new Quantile(grain, quantile.value(), quantile.p(), where));
        }
        if (aggregate instanceof Formula.Extreme extreme) {
            return List.of(new Extreme(grain, extreme.value(), extreme.end(), where));
        }
        return List.of(new RowCount(grain, where));
    }
}
