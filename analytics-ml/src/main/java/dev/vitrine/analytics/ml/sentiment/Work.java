package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Pieces of work that don't depend on one another, to be done by some threads. Not thread-safe. */
final class Work {
    private final String name;
    private final Progress progress;
    private final Cancellation cancellation;
    private final List<Runnable> pieces = new ArrayList<>();
    private int done;

    Work(String name, Progress progress, Cancellation cancellation) {
        this.name = name;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    void add(Runnable piece) {
        pieces.add(() -> {
            cancellation.throwIfCancelled();
            piece.run();
            tell();
        });
    }

    private synchronized void tell() {
        done++;
        progress.update(new ProgressUpdate(name, done, pieces.size()));
    }

    /** Does all pieces; throws what the first that failed threw. */
    void runOn(int threads) {
        if (threads == 1) {
            pieces.forEach(Runnable::run);
            return;
        }
        ExecutorService executor =
                Executors.newFixedThreadPool(Math.min(threads, Math.max(1, pieces.size())), piece -> {
                    Thread thread = new Thread(piece, "vitrine-sentiment");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            List<Future<?>> futures = new ArrayList<>();
            pieces.forEach(piece -> futures.add(executor.submit(piece)));
            for (Future<?> future : futures) {
                await(future);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("interrupted");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("training failed: " + e.getCause(), e);
        }
    }
}
