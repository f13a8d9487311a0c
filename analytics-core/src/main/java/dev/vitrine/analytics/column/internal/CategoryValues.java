package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.CategoryColumn;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Codes into a sorted dictionary. The array is shared, never to be written; it is empty when every row is missing. */
public final class CategoryValues extends StoredColumn implements CategoryColumn {
    private final int[] codes;
    private final List<String> dictionary;

    CategoryValues(int[] codes, List<String> dictionary, Validity validity) {
        super(validity);
        this.codes = codes;
        this.dictionary = List.copyOf(dictionary);
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static CategoryValues missing(int size) {
        return new CategoryValues(new int[0], List.of(), Validity.allMissing(size));
    }

    public int[] array() {
        return codes;
    }

    @Override
    public List<String> dictionary() {
        return dictionary;
    }

    @Override
    public int code(int row) {
        return codes[present(row)];
    }

    @Override
    public OptionalInt findCode(String word) {
        int code = Collections.binarySearch(dictionary, word);
        return code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }
}
