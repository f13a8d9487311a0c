package dev.vitrine.analytics.column.internal;

/**
 * Distinct identifiers in the order they first appear, each with its row: the keys of a table that is being built.
 *
 * <p>Not thread-safe while it grows; {@link #find} may be called by any number of threads afterwards.
 */
public final class IdSet {
    private final IdBuilder ids;
    private final IdIndex index;

    public IdSet() {
        this(new IdBuilder(), 0);
    }

    private IdSet(IdBuilder ids, int expected) {
        this.ids = ids;
        this.index = new IdIndex(ids.store(), expected);
    }

    /** Makes a set that will hold the rows of a filled builder; {@link #insert} them one by one. */
    public static IdSet over(IdBuilder ids) {
        return new IdSet(ids, ids.size());
    }

    public int size() {
        return ids.size();
    }

    public IdBuilder ids() {
        return ids;
    }

    /** Enters a row of the builder; returns the row that had the same identifier before, or the row itself. */
    public int insert(int row) {
        return index.insert(row);
    }

    /** Returns the row with the identifier that another builder has in this row, or -1. */
    public int find(IdBuilder other, int row) {
        return index.find(other.store(), row);
    }

    /** Returns the row with the identifier that another builder has in this row, adding it if it is new. */
    public int findOrAdd(IdBuilder other, int row) {
        int found = index.find(other.store(), row);
        if (found >= 0) {
            return found;
        }
        ids.addFrom(other, row);
        return insertLast();
    }

    /** Enters the row that has just been added to the builder, and returns it. */
    public int insertLast() {
        index.rebase(ids.store());
        return index.insert(ids.size() - 1);
    }

    public IdValues build() {
        return ids.build(index);
    }
}
