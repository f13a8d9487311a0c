package dev.vitrine.analytics.column.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much of an array, which columns share, has been given out.
 *
 * <p>A column that has been appended to and the column that came of it read the same array: the older its beginning, the
 * newer some more of it. Who wants to write beyond a column's end claims the place first. Of two who append to the same
 * column one gets it, and the other has to copy; a claim is never given back.
 */
final class Tail {
    private final AtomicInteger end;

    Tail(int end) {
        this.end = new AtomicInteger(end);
    }

    /** Claims the places from one end to the next; false if somebody has claimed the first of them before. */
    boolean claim(int from, int to) {
        return end.compareAndSet(from, to);
    }
}
