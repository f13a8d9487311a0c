package dev.vitrine.analytics.column.internal;

import java.lang.reflect.Array;
import java.util.function.IntFunction;

/**
 * An array that columns share: each reads the beginning that is its own, and one may write on where the last one ends.
 *
 * <p><b>Why readers are safe.</b> A place of the array is written by the one thread that has claimed it at its
 * {@link Tail}, and before the column that reads it is made. The column keeps the array in a final field, and what a
 * thread wrote before a constructor ended is seen by whoever gets the object through whatever way, even by a data race
 * (JLS 17.5). An older column never reads the place, because it ends before it, so it does not matter to its readers
 * that somebody is writing there. After that the place is never written again.
 *
 * @param <A> type of the array, of a primitive
 */
final class SharedArray<A> {
    private final A array;
    private final Tail tail;

    /** Takes over an array of which the beginning is in use. */
    SharedArray(A array, int used) {
        this.array = array;
        this.tail = new Tail(used);
    }

    A get() {
        return array;
    }

    /**
     * Returns an array with the same beginning and room for more after it, which the caller alone may write to: this one
     * if it is long enough and nobody has written on before, else a copy.
     *
     * @param used length of the beginning; an array that is shorter is as good as filled up with 0
     */
    SharedArray<A> extend(int used, int more, IntFunction<A> maker) {
        int end = Slack.end(used, more);
        int length = Array.getLength(array);
        if (end <= length && tail.claim(used, end)) {
            return this;
        }
        A copy = maker.apply(Slack.appended(end));
        System.arraycopy(array, 0, copy, 0, Math.min(used, length));
        return new SharedArray<>(copy, end);
    }
}
