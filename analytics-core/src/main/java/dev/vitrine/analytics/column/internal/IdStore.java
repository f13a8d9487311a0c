package dev.vitrine.analytics.column.internal;

/**
 * Identifiers one after the other, in one of three encodings; append-only while built.
 *
 * <p>A store that has been built, by {@link #trim} or by adding what {@link #fork} was asked for, is never written to.
 */
abstract sealed class IdStore permits HexIds, NumberIds, TextIds {

    /** Returns an empty store in the most compact encoding that holds this identifier. */
    static IdStore fitting(byte[] utf8, int from, int to) {
        int length = to - from;
        if (length == 32 && HexIds.isHex(utf8, from, to)) {
            return new HexIds(2);
        }
        if (length == 64 && HexIds.isHex(utf8, from, to)) {
            return new HexIds(4);
        }
        return NumberIds.isDigits(utf8, from, to) ? new NumberIds() : new TextIds();
    }

    /** Adds an identifier if this encoding can hold it, else returns false. */
    abstract boolean tryAdd(byte[] utf8, int from, int to);

    /** Adds a row whose content does not matter. */
    abstract void addFiller();

    /** Adds an identifier of a store with the same encoding. */
    abstract void addFrom(IdStore other, int i);

    abstract boolean sameEncoding(IdStore other);

    /** Returns an empty store with the same encoding. */
    abstract IdStore emptyLike();

    abstract int hash(int i);

    /** Compares with an identifier of a store with the same encoding. */
    abstract boolean same(int i, IdStore other, int j);

    abstract String get(int i);

    abstract void truncate(int size);

    /** Finishes the store, leaving a little room to append to. */
    abstract IdStore trim();

    /** Returns a store that begins with the identifiers of this one, to which so many more are to be added. */
    abstract IdStore fork(int more);
}
