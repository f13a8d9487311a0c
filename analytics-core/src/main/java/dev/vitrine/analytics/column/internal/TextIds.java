package dev.vitrine.analytics.column.internal;

/** Identifiers of any spelling, as UTF-8. */
final class TextIds extends IdStore {
    private static final byte[] NOTHING = {};
    private final TextStore texts = new TextStore();

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
        texts.add(NOTHING, 0, 0);
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
}
