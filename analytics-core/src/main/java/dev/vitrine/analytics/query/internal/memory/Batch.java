package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some rows of a table to be worked on together: neighbours, or those whose numbers stand in an array. Mutable, reused. */
final class Batch {
    /** The most rows of a batch: what a few columns of it fit into the first-level cache with. */
    static final int SIZE = 1024;

    private int @Nullable [] rows;
    private int start;
    private int size;
    private long version;

    /** Makes this the neighbours from a row on. */
    void setRange(int from, int count) {
        set(null, from, count);
    }

    /** Makes this the rows that stand in an array from a position on; -1 stands for no row. */
    void setRows(int[] numbers, int from, int count) {
        set(numbers, from, count);
    }

    private void set(int @Nullable [] numbers, int from, int count) {
        rows = numbers;
        start = from;
        size = count;
        version++;
    }

    /** Goes through the rows of a table, one batch after the other; each is good until the next. */
    static void forEach(int rows, Cancellation cancellation, Consumer<Batch> work) {
        Batch batch = new Batch();
        for (int from = 0; from < rows; from += SIZE) {
            cancellation.throwIfCancelled();
            batch.setRange(from, Math.min(SIZE, rows - from));
            work.accept(batch);
        }
    }

    /** Returns the array of row numbers, or null if the rows are neighbours. */
    int @Nullable [] rows() {
        return rows;
    }

    /** Returns the first row of neighbours, or the position of the first row number. */
    int start() {
        return start;
    }

    int size() {
        return size;
    }

    /** Returns a number that changes whenever this is set to other rows. */
    long version() {
        return version;
    }
}
