package dev.vitrine.analytics.query.memory;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.internal.memory.Crew;
import dev.vitrine.analytics.query.internal.memory.MemoryBudget;
import dev.vitrine.analytics.query.internal.memory.MemoryRun;
import dev.vitrine.analytics.query.internal.memory.Snapshot;
import dev.vitrine.analytics.query.internal.plan.Plan;
import dev.vitrine.analytics.query.internal.result.Finisher;
import dev.vitrine.analytics.query.internal.result.Grouped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Answers queries over data in memory, without a database.
 *
 * <p>The answer is the same for every number of threads. What is worth computing once per data set (codes of dimensions,
 * orders by person) is computed when a query first needs it and kept as long as the engine; what depends on a query, such as
 * bands or conditions, while it is among the most recent, for up to a quarter of the largest heap. The first query on a
 * dimension takes some ten nanoseconds per row longer than the next. Queries run together share their scans.
 *
 * <p>Time grows with the rows scanned, about a nanosecond per row, measure and thread. Immutable and thread-safe; keep
 * one engine per data set. To query data that have grown, make a new engine of the new snapshot.
 */
public final class MemoryEngine implements Engine {
    private static final String NAME = "memory";

    private final Snapshot snapshot;
    private final Crew crew;
    private final MemoryBudget budget;

    private MemoryEngine(Snapshot snapshot, Crew crew, MemoryBudget budget) {
        this.snapshot = snapshot;
        this.crew = crew;
        this.budget = budget;
    }

    /**
     * Returns an engine with the defaults: all threads of the common fork-join pool besides the calling one, and half of the largest
     * heap as the memory budget.
     */
    public static MemoryEngine of(CommerceData data) {
        return new MemoryEngine(
                new Snapshot(data),
                new Crew(ForkJoinPool.commonPool(), ForkJoinPool.getCommonPoolParallelism() + 1),
                new MemoryBudget(Runtime.getRuntime().maxMemory() / 2));
    }

    /**
     * Returns this engine, with all that it has computed so far, on other threads.
     *
     * @param executor who lends threads besides the calling one, which always works too
     * @param threads the most threads at work on one run, at least 1
     * @throws IllegalArgumentException if there is not at least one thread
     */
    public MemoryEngine withThreads(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        return new MemoryEngine(snapshot, new Crew(executor, threads), budget);
    }

    /**
     * Returns this engine, with all that it has computed so far, with another limit to the memory that the groups of one
     * run may take.
     *
     * @throws IllegalArgumentException if the limit is not positive
     */
    public MemoryEngine withMemoryBudget(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("the memory budget must be positive, not " + bytes);
        }
        return new MemoryEngine(snapshot, crew, new MemoryBudget(bytes));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the groups need more memory than the budget has
     * @throws ArithmeticException if what one row is worth exceeds 2^63 units of the money scale
     */
    @Override
    public List<ResultTable> run(List<Query> queries, Cancellation cancellation) {
        List<Plan> plans = queries.stream().map(Plan::of).toList();
        List<Grouped> grouped = new MemoryRun(snapshot, crew, budget, cancellation).run(plans);
        List<ResultTable> results = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            results.add(Finisher.finish(
                    plans.get(i), grouped.get(i), NAME, snapshot.data().provenance()));
        }
        return results;
    }
}
