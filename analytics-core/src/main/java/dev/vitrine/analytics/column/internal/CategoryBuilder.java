package dev.vitrine.analytics.column.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Builds {@link CategoryValues}; codes are given out as words appear and put in order at the end. Not thread-safe. */
public final class CategoryBuilder extends ColumnBuilder {
    private final WordTable words = new WordTable();
    private int[] codes = new int[INITIAL_CAPACITY];

    /** Returns the code so far of a word given as UTF-8, or -1 if it is new. */
    public int find(byte[] utf8, int from, int to) {
        return words.find(utf8, from, to);
    }

    /** Adds a word given as valid UTF-8. */
    public void add(byte[] utf8, int from, int to) {
        addCode(words.findOrAdd(utf8, from, to));
    }

    public void add(String word) {
        addCode(words.findOrAdd(word));
    }

    /** Adds a row with a word that has been added before, by the code that {@link #find} gave. */
    public void addCode(int code) {
        int row = nextRow();
        if (row == codes.length) {
            codes = Arrays.copyOf(codes, grown(row));
        }
        codes[row] = code;
    }

    /** Returns the code so far of a row; meaningless if the row is missing. */
    public int code(int row) {
        return codes[row];
    }

    /** Returns how many distinct words have been added so far. */
    public int words() {
        return words.size();
    }

    /** Returns the word with a code so far. */
    public String wordOf(int code) {
        return words.word(code);
    }

    /** Returns the word of a row; meaningless if the row is missing. */
    public String word(int row) {
        return words.word(codes[row]);
    }

    @Override
    public void addMissing() {
        missing.set(size);
        addCode(0);
    }

    @Override
    public CategoryBuilder like() {
        return new CategoryBuilder();
    }

    @Override
    void addPresent(ColumnBuilder other, int row) {
        add(((CategoryBuilder) other).word(row));
    }

    @Override
    public CategoryValues build() {
        Validity validity = missing.build(size);
        if (validity.isAllMissing()) {
            return CategoryValues.missing(size);
        }
        boolean[] used = new boolean[words.size()];
        for (int row = 0; row < size; row++) {
            if (!validity.isMissing(row)) {
                used[codes[row]] = true;
            }
        }
        String[] texts = new String[used.length];
        Arrays.setAll(texts, words::word);
        int[] order = IntStream.range(0, used.length)
                .filter(code -> used[code])
                .boxed()
                .sorted(Comparator.comparing(code -> texts[code]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] sortedCode = new int[used.length];
        List<String> dictionary = new ArrayList<>(order.length);
        for (int code : order) {
            sortedCode[code] = dictionary.size();
            dictionary.add(texts[code]);
        }
        int[] sorted = new int[Slack.built(size)];
        for (int row = 0; row < size; row++) {
            sorted[row] = sortedCode[codes[row]];
        }
        return new CategoryValues(sorted, dictionary, validity);
    }
}
