package dev.vitrine.analytics.column.internal;

/** Builds {@link TextValues}; not thread-safe. */
public final class TextBuilder extends ColumnBuilder {
    private static final byte[] NOTHING = {};
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

    void addFrom(TextStore other, int i) {
        nextRow();
        texts.addFrom(other, i);
    }

    @Override
    public void addMissing() {
        missing.set(size);
        add(NOTHING, 0, 0);
    }

    @Override
    public void truncate(int newSize) {
        super.truncate(newSize);
        texts.truncate(newSize);
    }

    @Override
    public TextValues build() {
        Validity validity = missing.build(size);
        return validity.missingCount() == size ? TextValues.missing(size) : new TextValues(texts.trim(), validity);
    }
}
