package dev.vitrine.analytics.ingest.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void interruptedCallerStillWaitsForWorkThatRuns() {
        AtomicInteger running = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(2);
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() -> new Workers(2).map(List.of(1, 2), input -> {
                    running.incrementAndGet();
                    started.countDown();
                    awaitBoth(started);
                    caller.interrupt();
                    endSlowly();
                    return running.decrementAndGet();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(running).hasValue(0);
    }

    private static void awaitBoth(CountDownLatch started) {
        while (started.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    /** Takes a while, as a read from a disk does, that no interrupt shortens. */
    private static void endSlowly() {
        long end = System.nanoTime() + 200_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
