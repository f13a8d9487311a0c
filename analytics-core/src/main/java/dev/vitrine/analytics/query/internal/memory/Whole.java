package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the aggregates of a pass that need all rows of a group at once. */
final class Whole {
    private static final int VALUES_PER_TASK = 1 << 14;

    private final PassRun run;
    private final Crew crew;
    private final Cancellation cancellation;
    private final Map<Sorted, GroupedValues> grouped = new HashMap<>();

    Whole(PassRun run, Crew crew, Cancellation cancellation) {
        this.run = run;
        this.crew = crew;
        this.cancellation = cancellation;
    }

    /** Values that several quantiles are taken of. */
    private record Sorted(Value<?> value, @Nullable Filter where) {}

    /** Returns an aggregate of some groups. */
    Numbers numbers(Base base, Chosen chosen) {
        if (base instanceof Base.DistinctCount distinct) {
            return distinct(distinct, chosen);
        }
        if (base instanceof Base.Quantile quantile) {
            return quantile(quantile, chosen);
        }
        return measured(base, chosen);
    }

    /** Returns the groups of the kept rows, the number of groups where a condition does not hold. */
    private int[] groupsWhere(@Nullable Filter where) {
        KeptRows kept = run.kept();
        Signature signature = run.signature();
        if (where == null || signature == null) {
            return kept.groups();
        }
        boolean[] fulfilling = signature.fulfilling(new Criterion(where, null));
        if (signature.size() == 1 && fulfilling[0]) {
            return kept.groups();
        }
        int[] groups = Arrays.copyOf(kept.groups(), kept.count());
        int none = run.groups().size();
        int chunks = (kept.count() + Batch.SIZE - 1) / Batch.SIZE;
        crew.run(chunks, cancellation, (worker, task) -> {
            Batch batch = new Batch();
            int start = task * Batch.SIZE;
            kept.setBatch(batch, start, Math.min(Batch.SIZE, kept.count() - start));
            int[] codes = new int[Batch.SIZE];
            signature.codes().addTo(codes, batch, 1);
            for (int i = 0; i < batch.size(); i++) {
                groups[start + i] = fulfilling[codes[i]] ? groups[start + i] : none;
            }
        });
        return groups;
    }

    private Numbers distinct(Base.DistinctCount base, Chosen chosen) {
        KeptRows kept = run.kept();
        int[] groups = groupsWhere(base.where());
        int[] counts;
        if (kept.isWholeTable()) {
            Repeats repeats = run.snapshot().repeats(base.value(), run.pass().fact());
            counts = DistinctCounts.of(
                    repeats, groups, kept.count(), run.groups().size(), base.atLeast(), crew, cancellation);
        } else {
            Codes codes = run.snapshot().anyCodesAt(base.value(), run.pass().fact());
            counts = DistinctCounts.of(codes, kept, groups, run.groups().size(), base.atLeast());
        }
        if (chosen.isAll()) {
            return new Numbers.Ints(counts);
        }
        int[] numbers = new int[chosen.count()];
        Arrays.setAll(numbers, i -> counts[chosen.group(i)]);
        return new Numbers.Ints(numbers);
    }

    private Numbers quantile(Base.Quantile base, Chosen chosen) {
        int count = chosen.count();
        GroupedValues values = grouped.computeIfAbsent(new Sorted(base.value(), base.where()), this::group);
        double[] quantiles = new double[count];
        double unit = unit(base.value().type());
        List<Integer> starts = new ArrayList<>();
        long weight = VALUES_PER_TASK;
        for (int i = 0; i < count; i++) {
            if (weight >= VALUES_PER_TASK) {
                starts.add(i);
                weight = 0;
            }
            weight += values.count(chosen.group(i)) + 1L;
        }
        crew.run(starts.size(), cancellation, (worker, task) -> {
            int end = task + 1 < starts.size() ? starts.get(task + 1) : count;
            for (int i = starts.get(task); i < end; i++) {
                quantiles[i] = values.quantile(chosen.group(i), base.p()) / unit;
            }
        });
        return new Numbers.Doubles(quantiles);
    }

    private double unit(ValueType<?> type) {
        if (type.equals(ValueType.DAYS)) {
            return DateTimeColumn.MICROS_PER_DAY;
        }
        return type.equals(ValueType.MONEY) ? Math.pow(10, run.snapshot().data().moneyScale()) : 1;
    }

    private GroupedValues group(Sorted sorted) {
        int[] groups = groupsWhere(sorted.where());
        KeptRows kept = run.kept();
        int size = run.groups().size();
        if (sorted.value().type().equals(ValueType.NUMBER)) {
            double[] all = Measurements.readAll(
                    run.snapshot(), sorted.value(), run.pass().fact());
            return GroupedValues.ofDoubles(groups, kept, size, all, cancellation);
        }
        return GroupedValues.of(
                groups, kept, size, new Readers(run.snapshot(), run.pass().fact()).of(sorted.value()), cancellation);
    }

    /** Aggregates measurements row by row in the order of the table, so that rounding is always the same. */
    private Numbers measured(Base base, Chosen chosen) {
        int size = run.groups().size();
        double[] results = new double[size + 1];
        int[] counts = new int[size + 1];
        Value<?> value = Objects.requireNonNull(base.value());
        double[] all = Measurements.readAll(run.snapshot(), value, run.pass().fact());
        int[] groups = groupsWhere(base.where());
        KeptRows kept = run.kept();
        for (int place : kept.placesInOrder()) {
            double number = all[kept.row(place)];
            if (!Double.isNaN(number)) {
                int group = groups[place];
                results[group] = counts[group] == 0 ? number : combine(base, results[group], number);
                counts[group]++;
            }
        }
        return picked(base, results, counts, chosen);
    }

    private static double combine(Base base, double result, double number) {
        if (base instanceof Base.Extreme extreme) {
            return extreme.end() == Formula.End.FIRST ? Math.min(result, number) : Math.max(result, number);
        }
        return result + number;
    }

    private static Numbers picked(Base base, double[] results, int[] counts, Chosen chosen) {
        if (base instanceof Base.ValueCount) {
            int[] numbers = new int[chosen.count()];
            Arrays.setAll(numbers, i -> counts[chosen.group(i)]);
            return new Numbers.Ints(numbers);
        }
        double[] numbers = new double[chosen.count()];
        boolean missing = base instanceof Base.Extreme;
        Arrays.setAll(numbers, i -> missing && counts[chosen.group(i)] == 0 ? Double.NaN : results[chosen.group(i)]);
        return new Numbers.Doubles(numbers);
    }
}
