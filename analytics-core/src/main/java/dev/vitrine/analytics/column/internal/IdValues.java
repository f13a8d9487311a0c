package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.IdColumn;
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

    private IdIndex index() {
        IdIndex found = index;
        if (found == null) {
            found = new IdIndex(store, size());
            for (int row = 0; row < size(); row++) {
                if (!isMissing(row)) {
                    found.insert(row);
                }
            }
            index = found;
        }
        return found;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static IdValues missing(int size) {
        return new IdValues(new TextIds().trim(), Validity.allMissing(size), null);
    }
}
