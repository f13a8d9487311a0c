package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.internal.result.Grouped;
import dev.vitrine.analytics.query.internal.result.Numbers;
import dev.vitrine.analytics.query.internal.result.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All passes over the same groups. */
final class SplitRun {
    /** So many combinations get an array each, however few rows there are. */
    private static final int ALWAYS_DENSE = 1 << 16;
    /** More combinations than this many times the rows are not worth arrays. */
    private static final int DENSE_PER_ROW = 4;

    private final Snapshot snapshot;
    private final Layout layout;
    private final Groups groups;
    private final List<PassRun> passes;
    private final Crew crew;
    private final Cancellation cancellation;

    private SplitRun(
            Snapshot snapshot,
            Layout layout,
            Groups groups,
            List<PassRun> passes,
            Crew crew,
            Cancellation cancellation) {
        this.snapshot = snapshot;
        this.layout = layout;
        this.groups = groups;
        this.passes = passes;
        this.crew = crew;
        this.cancellation = cancellation;
    }

    static SplitRun of(
            Snapshot snapshot,
            List<Dimension<?>> dimensions,
            @Nullable Filter filter,
            List<Pass> passes,
            Set<Base> presenceOnly,
            Crew crew,
            MemoryBudget budget,
            Cancellation cancellation) {
        long rows = passes.stream()
                .mapToLong(pass -> snapshot.rows(pass.scan()))
                .max()
                .orElse(0);
        long mostDense = Math.max(ALWAYS_DENSE, rows * DENSE_PER_ROW);
        Layout wanted = Layout.of(snapshot, dimensions);
        Layout layout = wanted;
        Groups groups;
        if (wanted.combinations() <= mostDense) {
            groups = new Groups.All(Math.toIntExact(wanted.combinations()));
        } else {
            GroupFinder.Found found = new GroupFinder(snapshot, filter, passes, budget).find(dimensions);
            layout = found.layout();
            groups = found.groups();
        }
        List<PassRun> runs = runs(snapshot, passes, layout, groups, filter, crew.size(), presenceOnly);
        budget.require(runs.stream().mapToLong(PassMemory::estimate).sum(), groups.size() + " groups");
        return new SplitRun(snapshot, layout, groups, runs, crew, cancellation);
    }

    private static List<PassRun> runs(
            Snapshot snapshot,
            List<Pass> passes,
            Layout layout,
            Groups groups,
            @Nullable Filter filter,
            int workers,
            Set<Base> presenceOnly) {
        List<PassRun> runs = passes.stream()
                .flatMap(pass -> split(pass)
                        .map(part -> new PassRun(
                                snapshot,
                                part,
                                layout,
                                groups,
                                filter,
                                workers,
                                part.equals(pass) ? presenceOnly : Set.of())))
                .toList();
        runs.stream()
                .filter(run -> run.pass().fact() == Grain.ORDER && run.isStaged())
                .findFirst()
                .ifPresent(orders -> runs.forEach(run -> run.follow(orders)));
        return runs;
    }

    /** Splits passes with so many aggregates that their criteria might not fit one signature. */
    private static Stream<Pass> split(Pass pass) {
        List<Base> aggregates = pass.aggregates();
        int most = Signature.MOST_CRITERIA;
        return IntStream.rangeClosed(0, (aggregates.size() - 1) / most)
                .mapToObj(part -> new Pass(
                        pass.fact(),
                        pass.scan(),
                        aggregates.subList(part * most, Math.min(aggregates.size(), (part + 1) * most))));
    }

    List<PassRun> passes() {
        return passes;
    }

    /** Puts together what the passes have found. */
    Grouped finish() {
        boolean[] present = present();
        int scale = snapshot.data().moneyScale();
        Entities entities = layout.entities();
        if (entities != null) {
            Rows ascending = entities.ascending(present, crew, cancellation);
            return new Grouped(
                    groups.size(), scale, List.of(entities.keys()), numbers(Chosen.all(groups.size())), ascending);
        }
        Chosen chosen = Chosen.marked(present, groups.size());
        return new Grouped(chosen.count(), scale, groups.keys(layout, chosen), numbers(chosen));
    }

    /** Tells for each group whether it has a row in some pass; perhaps longer. */
    private boolean[] present() {
        boolean[][] ofPass = new boolean[passes.size()][];
        crew.run(passes.size(), cancellation, (worker, task) -> {
            passes.get(task).merge();
            ofPass[task] = passes.get(task).numbers().present();
        });
        if (ofPass.length == 1 && !layout.codes().isEmpty()) {
            return ofPass[0];
        }
        boolean[] present = Arrays.copyOf(ofPass[0], groups.size());
        for (int pass = 1; pass < ofPass.length; pass++) {
            for (int group = 0; group < present.length; group++) {
                present[group] |= ofPass[pass][group];
            }
        }
        if (layout.codes().isEmpty()) {
            present[0] = true;
        }
        return present;
    }

    private Map<Base, Numbers> numbers(Chosen chosen) {
        List<Map<Base, Numbers>> ofPass = new ArrayList<>(Collections.nCopies(passes.size(), Map.of()));
        crew.run(passes.size(), cancellation, (worker, task) -> ofPass.set(task, numbers(passes.get(task), chosen)));
        Map<Base, Numbers> numbers = new HashMap<>();
        ofPass.forEach(numbers::putAll);
        return numbers;
    }

    private Map<Base, Numbers> numbers(PassRun pass, Chosen chosen) {
        Map<Base, Numbers> numbers = new HashMap<>(pass.numbers().of(chosen, crew, cancellation));
        Whole whole = new Whole(pass, crew, cancellation);
        for (Base base : pass.whole()) {
            numbers.put(base, whole.numbers(base, chosen));
        }
        return numbers;
    }
}
