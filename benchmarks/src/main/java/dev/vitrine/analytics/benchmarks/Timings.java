package dev.vitrine.analytics.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times of the runs of one contender, in the order they were run; not thread-safe. */
final class Timings {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Double> millis = new ArrayList<>();

    /** Notes a time that was taken elsewhere. */
    void add(long nanos) {
        millis.add(nanos / NANOS_PER_MILLI);
    }

    /** Runs something and notes how long it took. */
    <T> T time(ThrowingSupplier<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.get();
        millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
        return result;
    }

    /** Forgets the runs so far, as after warming up. */
    void clear() {
        millis.clear();
    }

    List<Double> millis() {
        return Collections.unmodifiableList(millis);
    }

    double median() {
        List<Double> sorted = millis.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double min() {
        return Collections.min(millis);
    }

    double max() {
        return Collections.max(millis);
    }

    /** Work that may fail. */
    interface ThrowingSupplier<T> {
        T get() throws Exception;
    }
}
