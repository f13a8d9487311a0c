package dev.vitrine.analytics.column.internal;

/** Builds {@link TextValues}; not thread-safe. */
public final class TextBuilder extends ColumnBuilder {
    private final TextStore texts = new TextStore();

    /** Adds a text given as valid UTF-8. */
    public void add(byte[] utf8, int from, int to) {
        nextRow();
        texts.add(utf8, from, to);
    }

    public void add(String text) {
        nextRow();
        texts.add(text);
    }

    @Override
    public void addMissing() {
        missing.set(nextRow());
        texts.addEmpty();
    }

    @Override
    public void truncate(int newSize) {
        super.truncate(newSize);
        texts.truncate(newSize);
    }

    @Override
    public TextBuilder like() {
        return new TextBuilder();
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        nextRow();
        texts.addFrom(((TextBuilder) other).texts, row);
    }

    @Override
    public TextValues build() {
        Validity validity = missing.build(size);
        return validity.isAllMissing() ? TextValues.missing(size) : new TextValues(texts.trim(), validity);
    }
}
