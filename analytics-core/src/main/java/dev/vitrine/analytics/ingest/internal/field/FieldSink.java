package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.ColumnBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one column, one by one, into a column builder; not thread-safe. */
public abstract class FieldSink {

    /**
     * Adds a field that is not empty.
     *
     * @return null, or why the field cannot be right; then nothing has been added
     */
    public abstract @Nullable String accept(byte[] utf8, int from, int to);

    /** Returns the builder that is filled. */
    public abstract ColumnBuilder builder();

    /** Tells whether spaces around the value mean nothing. */
    public boolean ignoresSpaces() {
        return true;
    }

    /** Drops every value from this row on. */
    public void takeBack(int row) {
        builder().truncate(row);
    }

    /** Returns words that were to be understood and never came, each with the one that came and looks like it. */
    public Map<String, String> misspelled() {
        return Map.of();
    }

    /** Returns how many values have been rounded. */
    public long rounded() {
        return 0;
    }
}
