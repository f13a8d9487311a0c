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

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share the
     * texts if there is room for more and nobody else has appended here before.
     */
    public TextValues append(TextValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(all.size());
        }
        TextStore longer = isEmpty() ? TextStore.ofEmptyTexts(size()) : texts.fork(rows.length);
        for (int row : rows) {
            if (batch.isMissing(row)) {
                longer.addEmpty();
            } else {
                longer.addFrom(batch.texts, row);
            }
        }
        return new TextValues(isEmpty() ? longer.trim() : longer, all);
    }

    @Override
    public String value(int row) {
        return texts.get(present(row));
    }
}
