package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tells in which groups a measure has a value, whatever else the query asks for: a count of nothing is 0 where another
 * measure has made the group, but has no value there.
 */
final class Occurrence {
    private final Plan plan;
    private final Grouped grouped;

    Occurrence(Plan plan, Grouped grouped) {
        this.plan = plan;
        this.grouped = grouped;
    }

    /** Returns whether a measure, of which these are the figures, has a value in a group. */
    IntPredicate of(Measure measure, Figures figures) {
        List<Numbers> counts =
                plan.occurrences(measure).stream().map(this::numbers).toList();
        if (counts.isEmpty()) {
            return group -> !figures.isMissing(group);
        }
        return group -> counts.stream().anyMatch(count -> occurs(count, group));
    }

    private static boolean occurs(Numbers count, int group) {
        return count instanceof Numbers.Ints ints
                ? ints.values()[group] != 0
                : ((Numbers.Longs) count).values()[group] != 0;
    }

    private Numbers numbers(Base base) {
        Numbers numbers = grouped.numbers().get(base);
        if (numbers == null) {
            throw new IllegalStateException("the engine did not compute " + base);
        }
        return numbers;
    }
}
