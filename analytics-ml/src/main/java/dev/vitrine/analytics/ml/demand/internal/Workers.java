package dev.vitrine.analytics.ml.demand.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that make a list of results, each on its own: the list is the same whatever their number. */
public final class Workers implements AutoCloseable {
    private final ExecutorService executor;

    /** Starts them. */
    public Workers(int threads) {
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "vitrine-demand");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Returns the results in their order. */
    public <T> List<T> map(int count, IntFunction<T> work) {
        List<Future<T>> futures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int index = i;
            futures.add(executor.submit(() -> work.apply(index)));
        }
        List<T> results = new ArrayList<>(count);
        for (Future<T> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("training was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a series could not be forecast: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
