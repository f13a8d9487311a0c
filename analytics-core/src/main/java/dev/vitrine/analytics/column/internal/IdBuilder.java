package dev.vitrine.analytics.column.internal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Builds identifiers, whether they are the keys of a table or refer to another table's; not thread-safe.
 *
 * <p>The encoding follows the first identifier and falls back to text when a later one does not fit.
 */
public final class IdBuilder extends ColumnBuilder {
    private static final TextIds NOTHING_YET = new TextIds();
    private @Nullable IdStore store;

    /** Adds an identifier if it fits the compact encoding in use, which only ASCII does; else returns false. */
    public boolean addCompact(byte[] bytes, int from, int to) {
        if (store == null || store instanceof TextIds || !store.tryAdd(bytes, from, to)) {
            return false;
        }
        size++;
        return true;
    }

    /** Adds an identifier given as valid UTF-8; it is not empty. */
    public void add(byte[] utf8, int from, int to) {
        IdStore ids = store;
        if (ids == null) {
            ids = IdStore.fitting(utf8, from, to);
            for (int i = 0; i < size; i++) {
                ids.addFiller();
            }
            store = ids;
        }
        if (!ids.tryAdd(utf8, from, to)) {
            ids = asText();
            ids.tryAdd(utf8, from, to);
        }
        size++;
    }

    public void add(String id) {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        add(utf8, 0, utf8.length);
    }

    /** Adds an identifier of 128 bits, which is spelled with 32 hexadecimal digits. */
    public void add(long high, long low) {
        if (store == null && size == 0) {
            store = new HexIds(2);
        }
        if (store instanceof HexIds hex && hex.holds128Bits()) {
            hex.add(high, low);
            size++;
        } else {
            add(String.format("%016x%016x", high, low));
        }
    }

    @Override
    public IdBuilder like() {
        return new IdBuilder();
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        IdStore theirs = ((IdBuilder) other).store();
        if (store == null && size == 0) {
            store = theirs.emptyLike();
        }
        IdStore ours = store;
        if (ours != null && ours.sameEncoding(theirs)) {
            ours.addFrom(theirs, row);
            size++;
        } else {
            add(theirs.get(row));
        }
    }

    @Override
    public void addMissing() {
        missing.set(size++);
        if (store != null) {
            store.addFiller();
        }
    }

    @Override
    public void truncate(int newSize) {
        super.truncate(newSize);
        if (store != null) {
            store.truncate(newSize);
        }
    }

    /** Tells whether two rows that are not missing have the same identifier. */
    public boolean same(int row, int other) {
        return store().same(row, store(), other);
    }

    /** Returns the identifier of a row; meaningless if the row is missing. */
    public String value(int row) {
        return store().get(row);
    }

    /** Returns what has been collected so far; text while nothing has, and replaced when the encoding changes. */
    IdStore store() {
        return store == null ? NOTHING_YET : store;
    }

    private IdStore asText() {
        IdStore ids = store;
        if (!(ids instanceof TextIds)) {
            TextIds texts = new TextIds();
            for (int i = 0; i < size; i++) {
                texts.add(ids == null || missing.get(i) ? "" : ids.get(i));
            }
            ids = texts;
            store = ids;
        }
        return ids;
    }

    @Override
    public IdValues build() {
        return new IdValues(asBuilt(), missing.build(size), null);
    }

    /** Builds the column with the index that has been kept while it grew. */
    IdValues build(IdIndex index) {
        index.finish(size);
        return new IdValues(asBuilt(), missing.build(size), index);
    }

    private IdStore asBuilt() {
        return store == null ? NOTHING_YET : store.trim();
    }
}
