package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.IdColumn;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Compact identifiers with an index, which is made when first asked for unless loading has left one. */
public final class IdValues extends StoredColumn implements IdColumn {
    private final IdStore store;
    private volatile @Nullable IdIndex index;

    IdValues(IdStore store, Validity validity, @Nullable IdIndex index) {
        super(validity);
        this.store = store;
        this.index = index;
    }

    @Override
    public String value(int row) {
        return store.get(present(row));
    }

    @Override
    public OptionalInt find(String id) {
        int row = index().find(id);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** Returns the first row with the identifier that another column has in this row, or -1 if it is not here or missing. */
    public int find(IdValues other, int row) {
        return other.isMissing(row) ? -1 : index().find(other.store, row);
    }

    /** Tells whether two rows, neither of them missing, have the same identifier. */
    public boolean same(int row, IdValues other, int otherRow) {
        return store.sameEncoding(other.store)
                ? store.same(row, other.store, otherRow)
                : value(row).equals(other.value(otherRow));
    }

    private IdIndex index() {
        IdIndex found = index;
        if (found == null) {
            found = IdIndex.of(store, validity());
            index = found;
        }
        return found;
    }

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share
     * their arrays, the index included, if there is room and nobody else has appended here before.
     *
     * <p>Identifiers are written in the encoding of this column. If one of them does not fit, every identifier is written
     * anew as text, and the index is made again when it is asked for.
     */
    public IdValues append(IdValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(all.size());
        }
        if (isEmpty()) {
            IdStore first = batch.store.emptyLike();
            for (int row = 0; row < size(); row++) {
                first.addFiller();
            }
            return new IdValues(batch.addAll(rows, first).trim(), all, null);
        }
        if (!batch.fit(store, rows)) {
            IdStore texts = new TextIds();
            for (int row = 0; row < size(); row++) {
                add(row, texts);
            }
            return new IdValues(batch.addAll(rows, texts).trim(), all, null);
        }
        IdStore longer = batch.addAll(rows, store.fork(rows.length));
        IdIndex known = index;
        return new IdValues(longer, all, known == null ? null : known.append(longer, all));
    }

    private boolean fit(IdStore other, int[] rows) {
        if (store.sameEncoding(other) || other instanceof TextIds) {
            return true;
        }
        IdStore trial = other.emptyLike();
        for (int row : rows) {
            if (!add(row, trial)) {
                return false;
            }
        }
        return true;
    }

    private IdStore addAll(int[] rows, IdStore to) {
        for (int row : rows) {
            add(row, to);
        }
        return to;
    }

    /** Adds the identifier of a row, or a filler if it is missing; false if the encoding cannot hold it. */
    private boolean add(int row, IdStore to) {
        if (isMissing(row)) {
            to.addFiller();
            return true;
        }
        if (store.sameEncoding(to)) {
            to.addFrom(store, row);
            return true;
        }
        byte[] utf8 = store.get(row).getBytes(StandardCharsets.UTF_8);
        return to.tryAdd(utf8, 0, utf8.length);
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static IdValues missing(int size) {
        return new IdValues(new TextIds().trim(), Validity.allMissing(size), null);
    }
}
