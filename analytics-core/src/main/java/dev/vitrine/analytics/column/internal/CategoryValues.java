package dev.vitrine.analytics.column.internal;

import dev.vitrine.analytics.column.CategoryColumn;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Codes into a sorted dictionary.
 *
 * <p>The array is shared, never to be written, and may be longer than the column; it is empty when every row is missing.
 */
public final class CategoryValues extends StoredColumn implements CategoryColumn {
    private final SharedArray<int[]> shared;
    private final int[] codes;
    private final List<String> dictionary;

    CategoryValues(int[] codes, List<String> dictionary, Validity validity) {
        this(new SharedArray<>(codes, validity.size()), dictionary, validity);
    }

    private CategoryValues(SharedArray<int[]> shared, List<String> dictionary, Validity validity) {
        super(validity);
        this.shared = shared;
        this.codes = shared.get();
        this.dictionary = List.copyOf(dictionary);
    }

    /** Returns a column of which every row is missing; it takes no space. */
    public static CategoryValues missing(int size) {
        return new CategoryValues(new int[0], List.of(), Validity.allMissing(size));
    }

    /**
     * Returns a column with rows of another one after these, in their order. This column stays as it is; the two share the
     * array if there is room in it, nobody else has appended here before, and the rows bring no new word. A new word
     * changes the codes of those after it in the dictionary, so then every code is written anew.
     */
    public CategoryValues append(CategoryValues batch, int[] rows) {
        if (rows.length == 0) {
            return this;
        }
        Validity all = validity().append(batch.validity(), rows);
        if (all.isAllMissing()) {
            return missing(all.size());
        }
        SortedSet<String> words = batch.wordsOf(rows);
        words.removeIf(word -> findCode(word).isPresent());
        if (words.isEmpty()) {
            SharedArray<int[]> longer = shared.extend(size(), rows.length, int[]::new);
            batch.write(rows, dictionary, longer.get(), size());
            return new CategoryValues(longer, dictionary, all);
        }
        words.addAll(dictionary);
        List<String> merged = List.copyOf(words);
        int[] recoded = new int[Slack.appended(all.size())];
        int[] translation = translation(merged);
        for (int row = 0; row < Math.min(size(), codes.length); row++) {
            recoded[row] = translation[codes[row]];
        }
        batch.write(rows, merged, recoded, size());
        return new CategoryValues(recoded, merged, all);
    }

    private SortedSet<String> wordsOf(int[] rows) {
        TreeSet<String> words = new TreeSet<>();
        for (int row : rows) {
            if (!isMissing(row)) {
                words.add(value(row));
            }
        }
        return words;
    }

    /** Writes the codes that the words of some rows have in another dictionary. */
    private void write(int[] rows, List<String> other, int[] to, int at) {
        int[] translation = translation(other);
        for (int i = 0; i < rows.length; i++) {
            to[at + i] = isMissing(rows[i]) ? 0 : translation[codes[rows[i]]];
        }
    }

    /** Returns the code in another dictionary of each word of this one; of words it lacks, one that is of no use. */
    private int[] translation(List<String> other) {
        int[] translation = new int[dictionary.size()];
        Arrays.setAll(translation, code -> Collections.binarySearch(other, dictionary.get(code)));
        return translation;
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
