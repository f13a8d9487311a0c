package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.internal.plan.Plan;
import dev.vitrine.analytics.query.internal.result.Grouped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers queries together: those with the same dimensions and filter share everything, the others the scans. */
public final class MemoryRun {
    private static final int ROWS_PER_TASK = 1 << 14;

    private final Snapshot snapshot;
    private final Crew crew;
    private final MemoryBudget budget;
    private final Cancellation cancellation;

    public MemoryRun(Snapshot snapshot, Crew crew, MemoryBudget budget, Cancellation cancellation) {
        this.snapshot = snapshot.cancelledBy(cancellation);
        this.crew = crew;
        this.budget = budget;
        this.cancellation = cancellation;
    }

    /** What queries must have in common to be computed as one. */
    private record Split(
            List<Dimension<?>> dimensions, @Nullable Filter filter) {}

    /** Returns the groups of each plan. */
    public List<Grouped> run(List<Plan> plans) {
        Map<Split, List<Plan>> bySplit = new LinkedHashMap<>();
        for (Plan plan : plans) {
            Split split = new Split(plan.query().dimensions(), plan.query().filter());
            bySplit.computeIfAbsent(split, key -> new ArrayList<>()).add(plan);
        }
        Map<Split, SplitRun> runs = new LinkedHashMap<>();
        bySplit.forEach((split, same) -> runs.put(
                split,
                SplitRun.of(
                        snapshot,
                        split.dimensions(),
                        split.filter(),
                        union(same),
                        presenceOnly(same),
                        crew,
                        budget,
                        cancellation)));
        scan(List.copyOf(runs.values()));
        Map<Split, Grouped> grouped = new LinkedHashMap<>();
        runs.forEach((split, run) -> grouped.put(split, run.finish()));
        return plans.stream()
                .map(plan -> grouped.get(
                        new Split(plan.query().dimensions(), plan.query().filter())))
                .toList();
    }

    private static List<Pass> union(List<Plan> plans) {
        return Pass.union(plans.stream().flatMap(plan -> plan.passes().stream()).toList());
    }

    /** Returns the counts that only tell whether a sum is missing; those that are divided by are others. */
    private static Set<Base> presenceOnly(List<Plan> plans) {
        Set<Base> presenceOnly = new HashSet<>();
        Set<Base> divisors = new HashSet<>();
        for (Plan plan : plans) {
            for (Measure measure : plan.query().measures()) {
                for (Measure leaf : Plan.leaves(measure)) {
                    if (leaf.formula() instanceof Formula.Sum sum) {
                        presenceOnly.add(Base.of(sum).get(1));
                    } else if (leaf.formula() instanceof Formula.Average average) {
                        divisors.add(Base.of(average).get(1));
                    }
                }
            }
        }
        presenceOnly.removeAll(divisors);
        return presenceOnly;
    }

    /** First the passes whose groups others follow, then all others, then what has been left for later. */
    private void scan(List<SplitRun> runs) {
        List<PassRun> passes =
                runs.stream().flatMap(run -> run.passes().stream()).toList();
        Set<PassRun> leaders = new HashSet<>();
        passes.forEach(pass -> pass.findLeader().ifPresent(leaders::add));
        work(scans(passes.stream().filter(leaders::contains).toList()));
        work(scans(passes.stream().filter(pass -> !leaders.contains(pass)).toList()));
        work(passes.stream()
                .filter(PassRun::isStaged)
                .flatMap(pass -> pass.slots().stream().<Task>map(slot -> worker -> pass.addAll(slot, cancellation)))
                .toList());
    }

    private void work(List<Task> tasks) {
        crew.run(tasks.size(), cancellation, (worker, task) -> tasks.get(task).run(worker));
    }

    private List<Task> scans(List<PassRun> passes) {
        List<Task> whole = new ArrayList<>();
        List<Task> parts = new ArrayList<>();
        Map<Grain, List<PassRun>> direct = new EnumMap<>(Grain.class);
        for (PassRun pass : passes) {
            if (!pass.needsScan()) {
                continue;
            }
            int rows = snapshot.rows(pass.pass().scan());
            if (pass.pass().isDirect()) {
                direct.computeIfAbsent(pass.pass().fact(), grain -> new ArrayList<>())
                        .add(pass);
            } else if (pass.isForOneWorker()) {
                whole.add(worker -> pass.worker(worker).addOrders(0, rows, cancellation));
            } else {
                addTasks(parts, rows, (worker, from, to) -> pass.worker(worker).addOrders(from, to, cancellation));
            }
        }
        direct.forEach((grain, same) ->
                addTasks(parts, snapshot.rows(grain), (worker, from, to) -> scanRows(same, worker, from, to)));
        whole.addAll(parts);
        return whole;
    }

    private void scanRows(List<PassRun> passes, int worker, int from, int to) {
        Batch batch = new Batch();
        List<PassWorker> workers =
                passes.stream().map(pass -> pass.worker(worker)).toList();
        for (int start = from; start < to; start += Batch.SIZE) {
            cancellation.throwIfCancelled();
            batch.setRange(start, Math.min(Batch.SIZE, to - start));
            for (PassWorker pass : workers) {
                pass.addRows(batch);
            }
        }
    }

    /** Work on a range of rows. */
    private interface RangeWork {
        void run(int worker, int from, int to);
    }

    /** Work for one worker. */
    private interface Task {
        void run(int worker);
    }

    private static void addTasks(List<Task> tasks, int rows, RangeWork work) {
        for (int from = 0; from < rows; from += ROWS_PER_TASK) {
            int start = from;
            tasks.add(worker -> work.run(worker, start, Math.min(rows, start + ROWS_PER_TASK)));
        }
    }
}
