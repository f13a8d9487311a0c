package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.internal.plan.Pass;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a pass aggregates with their groups, for aggregates that need them all at once.
 *
 * <p>Of a pass that scans what it aggregates, all rows are kept, in order; different threads put different rows. Of others,
 * rows are appended as they are found.
 */
final class KeptRows {
    private static final KeptRows NONE = new KeptRows(null, new int[0]);

    private int @Nullable [] rows;
    private int[] groups;
    private int count;

    private KeptRows(int @Nullable [] rows, int[] groups) {
        this.rows = rows;
        this.groups = groups;
    }

    static KeptRows none() {
        return NONE;
    }

    static KeptRows of(Pass pass, Snapshot snapshot) {
        KeptRows kept = pass.isDirect()
                ? new KeptRows(null, new int[snapshot.rows(pass.fact())])
                : new KeptRows(new int[Batch.SIZE], new int[Batch.SIZE]);
        kept.count = pass.isDirect() ? kept.groups.length : 0;
        return kept;
    }

    /** Puts the groups of neighbouring rows. */
    void put(Batch batch, int[] newGroups) {
        if (groups.length > 0) {
            System.arraycopy(newGroups, 0, groups, batch.start(), batch.size());
        }
    }

    /** Reads the groups of neighbouring rows, if these are all rows of the table. */
    void read(Batch batch, int[] itsGroups) {
        System.arraycopy(groups, batch.start(), itsGroups, 0, batch.size());
    }

    /** Appends rows with their groups. */
    synchronized void append(int[] newRows, int[] newGroups, int size) {
        int[] old = rows;
        if (old == null) {
            return;
        }
        if (count + size > old.length) {
            int capacity = Math.max(count + size, old.length * 2);
            old = Arrays.copyOf(old, capacity);
            groups = Arrays.copyOf(groups, capacity);
            rows = old;
        }
        System.arraycopy(newRows, 0, old, count, size);
        System.arraycopy(newGroups, 0, groups, count, size);
        count += size;
    }

    /** Tells whether these are all rows of the table, in order. */
    boolean isWholeTable() {
        return rows == null;
    }

    int count() {
        return count;
    }

    /** Returns the row at a place. */
    int row(int place) {
        return rows == null ? place : rows[place];
    }

    int[] groups() {
        return groups;
    }

    /** Returns the places by ascending row. */
    int[] placesInOrder() {
        int[] places = new int[count];
        Arrays.setAll(places, place -> place);
        int[] numbers = rows;
        if (numbers == null) {
            return places;
        }
        long[] keys = new long[count];
        Arrays.setAll(keys, place -> (long) numbers[place] << Integer.SIZE | place);
        Arrays.sort(keys);
        Arrays.setAll(places, i -> (int) keys[i]);
        return places;
    }

    /** Goes through the rows, one batch after the other, which begin at their place; each is good until the next. */
    void forEach(Cancellation cancellation, Consumer<Batch> work) {
        Batch batch = new Batch();
        for (int place = 0; place < count; place += Batch.SIZE) {
            cancellation.throwIfCancelled();
            setBatch(batch, place, Math.min(Batch.SIZE, count - place));
            work.accept(batch);
        }
    }

    /** Makes a batch stand for the rows from a place on. */
    void setBatch(Batch batch, int place, int size) {
        int[] numbers = rows;
        if (numbers == null) {
            batch.setRange(place, size);
        } else {
            batch.setRows(numbers, place, size);
        }
    }
}
