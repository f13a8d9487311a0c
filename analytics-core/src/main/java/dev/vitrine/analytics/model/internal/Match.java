package dev.vitrine.analytics.model.internal;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.internal.IdValues;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Where the rows of a table of the batch are in the result: in the snapshot's, or appended after them. */
final class Match {
    private final int[] rows;
    private final PickedRows appended;

    private Match(int[] rows, PickedRows appended) {
        this.rows = rows;
        this.appended = appended;
    }

    /**
     * Matches row by row.
     *
     * @param known returns the snapshot's row for a row of the batch, or -1 if it has none
     */
    static Match of(int baseSize, int batchSize, IntUnaryOperator known) {
        int[] rows = new int[batchSize];
        int[] appended = new int[batchSize];
        int count = 0;
        for (int row = 0; row < batchSize; row++) {
            int found = known.applyAsInt(row);
            if (found < 0) {
                rows[row] = baseSize + count;
                appended[count++] = row;
            } else {
                rows[row] = found;
            }
        }
        return new Match(rows, new PickedRows(Arrays.copyOf(appended, count)));
    }

    /** Matches rows that have the same identifier. */
    static Match byId(IdColumn base, IdColumn batch) {
        return of(base.size(), batch.size(), row -> ((IdValues) base).find((IdValues) batch, row));
    }

    /** Appends every row. */
    static Match none(int baseSize, int batchSize) {
        return of(baseSize, batchSize, row -> -1);
    }

    /** Returns the row of the result where a row of the batch is. */
    int row(int batchRow) {
        return rows[batchRow];
    }

    PickedRows appended() {
        return appended;
    }
}
