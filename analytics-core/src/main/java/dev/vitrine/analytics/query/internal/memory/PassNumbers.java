package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the accumulators of a pass have come to, once all rows are added up. */
final class PassNumbers {
    private final PassRun run;
    private final Map<Base, PassRun.Slot> slotOf;
    private final Map<Base, Criterion> criterionOf;
    private final Set<Base> presenceOnly;
    private final PassRun.Slot presence;
    private final Map<PassRun.Slot, Accumulator> results = new ConcurrentHashMap<>();

    /**
     * Makes one of which nothing is known yet.
     *
     * @param slotOf which accumulator has an aggregate
     * @param criterionOf which rows it takes
     * @param presenceOnly those of the counts that need only tell whether there are any
     * @param presence the accumulator of the rows of each group
     */
    PassNumbers(
            PassRun run,
            Map<Base, PassRun.Slot> slotOf,
            Map<Base, Criterion> criterionOf,
            Set<Base> presenceOnly,
            PassRun.Slot presence) {
        this.run = run;
        this.slotOf = slotOf;
        this.criterionOf = criterionOf;
        this.presenceOnly = presenceOnly;
        this.presence = presence;
    }

    /** Takes what an accumulator has come to; several may at once. */
    void put(PassRun.Slot slot, Accumulator result) {
        results.put(slot, result);
    }

    private Accumulator result(PassRun.Slot slot) {
        return Objects.requireNonNull(results.get(slot));
    }

    private Occurrences occurrences(PassRun.Slot slot) {
        return (Occurrences) result(slot);
    }

    /** Tells for each group whether it has a row; not to be written, and perhaps longer. */
    boolean[] present() {
        return occurrences(presence)
                .occurring(new Selection(Chosen.all(run.groups().size()), codes(null)));
    }

    /**
     * Returns all aggregates of some groups that the accumulators give. Sums whose count need only tell whether there is
     * anything to add up are missing where there isn't, and the count is left out.
     */
    Map<Base, Numbers> of(Chosen chosen, Crew crew, Cancellation cancellation) {
        List<Found> wanted = slotOf.keySet().stream()
                .filter(base -> !presenceOnly.contains(base))
                .map(this::found)
                .distinct()
                .toList();
        @Nullable Numbers[] found = new Numbers[wanted.size()];
        crew.run(wanted.size(), cancellation, (worker, task) -> {
            Found one = wanted.get(task);
            found[task] =
                    withMissing(one, result(one.slot()).numbers(new Selection(chosen, codes(one.criterion()))), chosen);
        });
        Map<Base, Numbers> numbers = new HashMap<>();
        slotOf.keySet().stream()
                .filter(base -> !presenceOnly.contains(base))
                .forEach(base -> numbers.put(base, Objects.requireNonNull(found[wanted.indexOf(found(base))])));
        addCountsOfBigSums(numbers, chosen);
        return numbers;
    }

    private Found found(Base base) {
        return new Found(Objects.requireNonNull(slotOf.get(base)), criterionOf.get(base));
    }

    private Numbers withMissing(Found found, Numbers numbers, Chosen chosen) {
        Value<?> value = found.slot().value();
        if (found.slot().kind() == PassRun.Kind.SUM && value != null && numbers instanceof Numbers.Longs sums) {
            Base count = new Base.ValueCount(run.pass().fact(), value, null);
            if (presenceOnly.contains(count)) {
                markMissing(sums.values(), occurring(found(count), chosen), chosen.count());
            }
        }
        return numbers;
    }

    private boolean[] occurring(Found found, Chosen chosen) {
        return occurrences(found.slot()).occurring(new Selection(chosen, codes(found.criterion())));
    }

    private static void markMissing(long[] sums, boolean[] occurring, int count) {
        for (int i = 0; i < count; i++) {
            if (!occurring[i]) {
                sums[i] = Numbers.Longs.MISSING;
            }
        }
    }

    /** Sums beyond 64 bits can't be missing. */
    private void addCountsOfBigSums(Map<Base, Numbers> numbers, Chosen chosen) {
        for (Base base : run.pass().aggregates()) {
            Value<?> value = base.value();
            if (numbers.get(base) instanceof Numbers.Bigs && value != null) {
                Base count = new Base.ValueCount(run.pass().fact(), value, null);
                if (presenceOnly.contains(count)) {
                    numbers.put(
                            count,
                            occurrences(found(count).slot())
                                    .numbers(new Selection(
                                            chosen, codes(found(count).criterion()))));
                }
            }
        }
    }

    /** What an accumulator has found for a criterion. */
    private record Found(PassRun.Slot slot, @Nullable Criterion criterion) {}

    private boolean[] codes(@Nullable Criterion criterion) {
        return run.isFolded() ? run.fulfilling(criterion) : new boolean[] {true};
    }
}
