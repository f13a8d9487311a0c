package dev.vitrine.analytics.column.internal;

/** Identifiers of any spelling, as UTF-8. */
final class TextIds extends IdStore {
    private final TextStore texts;

    TextIds() {
        this(new TextStore());
    }

    private TextIds(TextStore texts) {
        this.texts = texts;
    }

    @Override
    boolean tryAdd(byte[] utf8, int from, int to) {
        texts.add(utf8, from, to);
        return true;
    }

    void add(String text) {
        texts.add(text);
    }

    @Override
    void addFiller() {
        texts.addEmpty();
    }

    @Override
    void addFrom(IdStore other, int i) {
        texts.addFrom(((TextIds) other).texts, i);
    }

    @Override
    boolean sameEncoding(IdStore other) {
        return other instanceof TextIds;
    }

    @Override
    TextIds emptyLike() {
        return new TextIds();
    }

    @Override
    int hash(int i) {
        return texts.hashAt(i);
    }

    @Override
    boolean same(int i, IdStore other, int j) {
        return texts.equalAt(i, ((TextIds) other).texts, j);
    }

    @Override
    String get(int i) {
        return texts.get(i);
    }

    @Override
    void truncate(int newSize) {
        texts.truncate(newSize);
    }

    @Override
    TextIds trim() {
        texts.trim();
        return this;
    }

    @Override
    TextIds fork(int more) {
        return new TextIds(texts.fork(more));
    }
}
