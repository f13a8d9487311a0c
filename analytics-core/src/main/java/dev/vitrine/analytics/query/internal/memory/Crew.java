package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets several threads work on numbered tasks. The calling thread always works too, so that a busy pool, or one
 * that rejects work, costs speed only.
 *
 * @param executor who lends threads
 * @param size the most threads at work at once, the caller included
 */
public record Crew(Executor executor, int size) {
    private static final int SPINS = 10_000;
    private static final long PAUSE_NANOS = 50_000;

    /** Work on one task. */
    interface Work {
        /**
         * Does a task.
         *
         * @param worker which worker does it, from 0; a worker does one task at a time
         * @param task which task
         */
        void run(int worker, int task);
    }

    /**
     * Does all tasks and returns when they are done.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    void run(int tasks, Cancellation cancellation, Work work) {
        Shift shift = new Shift(tasks, cancellation, work);
        for (int worker = 1; worker < Math.min(size, tasks); worker++) {
            if (!lend(shift, worker)) {
                break;
            }
        }
        shift.join(0);
        shift.close();
    }

    /** Asks for a thread; an executor that has none to lend, or is shut down, leaves the work to those who are there. */
    private boolean lend(Shift shift, int worker) {
        try {
            executor.execute(() -> shift.join(worker));
            return true;
        } catch (RejectedExecutionException none) {
            return false;
        }
    }

    /** One set of tasks. */
    private static final class Shift {
        private static final int CLOSED = Integer.MIN_VALUE / 2;

        private final int tasks;
        private final Cancellation cancellation;
        /** Let go when the shift is over, for a busy executor may hold on to the shift for long. */
        private volatile @Nullable Work work;

        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger present = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Shift(int tasks, Cancellation cancellation, Work work) {
            this.tasks = tasks;
            this.cancellation = cancellation;
            this.work = work;
        }

        /** Works until no task is left; does nothing if the shift is over. */
        void join(int worker) {
            if (present.incrementAndGet() < 0) {
                return;
            }
            try {
                Work toDo = Objects.requireNonNull(work);
                for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                    cancellation.throwIfCancelled();
                    toDo.run(worker, task);
                }
            } catch (Throwable e) { // Handed to the caller.
                failure.compareAndSet(null, e);
                next.set(tasks);
            } finally {
                present.decrementAndGet();
            }
        }

        /** Waits for those who are still at work, lets nobody else in, and passes on what went wrong. */
        void close() {
            boolean interrupted = false;
            for (int spins = 0; !present.compareAndSet(0, CLOSED); spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    interrupted |= Thread.interrupted(); // An interrupted thread would not pause.
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            work = null;
            Throwable thrown = failure.get();
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            if (thrown instanceof Error e) {
                throw e;
            }
        }
    }
}
