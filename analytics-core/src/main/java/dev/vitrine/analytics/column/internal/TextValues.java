package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.TextColumn;

/** Texts in one UTF-8 array; a missing text takes no bytes. */
public final class TextValues extends StoredColumn implements TextColumn {
    private final TextStore texts;

    TextValues(TextStore texts, Validity validity) {
        super(validity);
        this.texts = texts;
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static TextValues missing(int size) {
        return new TextValues(new TextStore().trim(), Validity.allMissing(size));
    }

    @Override
    public String value(int row) {
        return texts.get(present(row));
    }
}
