package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.internal.plan.Plan;
import dev.vitrine.analytics.query.internal.result.Grouped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers queries together: those with the same dimensions and filter share everything, the others the scans. */
public final class MemoryRun {
    private static final int ROWS_PER_TASK = 1 << 14;

    private final Snapshot snapshot;
    private final Crew crew;
    private final MemoryBudget budget;
    private final Cancellation cancellation;

    public MemoryRun(Snapshot snapshot, Crew crew, MemoryBudget budget, Cancellation cancellation) {
        this.snapshot = snapshot;
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
                SplitRun.of(snapshot, split.dimensions(), split.filter(), union(same), crew, budget, cancellation)));
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

    private void scan(List<SplitRun> runs) {
        List<Task> whole = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        Map<Grain, List<PassRun>> direct = new EnumMap<>(Grain.class);
        for (SplitRun run : runs) {
            for (PassRun pass : run.passes()) {
                int rows = snapshot.rows(pass.pass().scan());
                if (pass.isForOneWorker()) {
                    whole.add(new Task(work(pass), 0, rows));
                } else if (pass.pass().isDirect()) {
                    direct.computeIfAbsent(pass.pass().fact(), grain -> new ArrayList<>())
                            .add(pass);
                } else {
                    addTasks(tasks, rows, work(pass));
                }
            }
        }
        direct.forEach((grain, passes) ->
                addTasks(tasks, snapshot.rows(grain), (worker, from, to) -> scanRows(passes, worker, from, to)));
        whole.addAll(tasks);
        crew.run(whole.size(), cancellation, (worker, task) -> whole.get(task).run(worker));
    }

    private RangeWork work(PassRun pass) {
        return pass.pass().isDirect()
                ? (worker, from, to) -> scanRows(List.of(pass), worker, from, to)
                : (worker, from, to) -> pass.worker(worker).addOrders(from, to, cancellation);
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

    /** A range of rows to work on. */
    private record Task(RangeWork work, int from, int to) {
        void run(int worker) {
            work.run(worker, from, to);
        }
    }

    private static void addTasks(List<Task> tasks, int rows, RangeWork work) {
        for (int from = 0; from < rows; from += ROWS_PER_TASK) {
            tasks.add(new Task(work, from, Math.min(rows, from + ROWS_PER_TASK)));
        }
    }
}
