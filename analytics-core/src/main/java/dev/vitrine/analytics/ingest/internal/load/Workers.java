package dev.vitrine.analytics.ingest.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does pieces of work side by side and waits for all of them. */
public final class Workers {
    private final int threads;

    public Workers(int threads) {
        this.threads = threads;
    }

    /**
     * Applies a function to every input; the inputs are started in order.
     *
     * <p>What a function throws is thrown here, the first input's first; inputs not yet started are then left undone.
     */
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function) {
        if (threads == 1 || inputs.size() < 2) {
            return inputs.stream().map(function).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, inputs.size()), Workers::thread);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T input : inputs) {
                futures.add(pool.submit(() -> function.apply(input)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(get(future));
            }
            return results;
        } finally {
            stop(pool);
        }
    }

    /** Starts a piece of work aside, or does it at once if there is one thread; what it gives is waited for. */
    public <R> Supplier<R> start(Supplier<R> work) {
        FutureTask<R> task = new FutureTask<>(work::get);
        if (threads == 1) {
            task.run();
        } else {
            thread(task).start();
        }
        return () -> get(task);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "vitrine-ingest");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R get(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (RuntimeException) new CancellationException("interrupted").initCause(e);
        }
    }

    /** Lets running work end before the files it reads are closed, even if nobody wants to wait any more. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
