package dev.vitrine.analytics.ml.segments;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.KeyColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts words by segment. */
final class Favourites {
    private final int segments;
    private long[][] counts = new long[0][0];
    private List<String> words = List.of();

    Favourites(int segments) {
        this.segments = segments;
    }

    void count(CategoryColumn column, int[] segmentOfRow) {
        open(column);
        for (int row = 0; row < segmentOfRow.length; row++) {
            if (segmentOfRow[row] != Personas.NOBODY && !column.isMissing(row)) {
                counts[segmentOfRow[row]][column.code(row)]++;
            }
        }
    }

    void count(KeyColumn key, CategoryColumn column, int[] segmentOfRow) {
        open(column);
        for (int row = 0; row < segmentOfRow.length; row++) {
            if (segmentOfRow[row] != Personas.NOBODY && !key.isMissing(row) && !column.isMissing(key.target(row))) {
                counts[segmentOfRow[row]][column.code(key.target(row))]++;
            }
        }
    }

    private void open(CategoryColumn column) {
        words = column.dictionary();
        counts = new long[segments][words.size()];
    }

    @Nullable
    String favourite(int segment) {
        int word = most(segment);
        return word < 0 ? null : words.get(word);
    }

    @Nullable
    Double lift(int segment) {
        int word = most(segment);
        if (word < 0) {
            return null;
        }
        long here = 0;
        long all = 0;
        long wordEverywhere = 0;
        for (int i = 0; i < words.size(); i++) {
            here += counts[segment][i];
        }
        for (long[] one : counts) {
            wordEverywhere += one[word];
            for (long count : one) {
                all += count;
            }
        }
        return ((double) counts[segment][word] / here) / ((double) wordEverywhere / all);
    }

    private int most(int segment) {
        int most = -1;
        for (int i = 0; i < words.size(); i++) {
            if (counts[segment][i] > (most < 0 ? 0 : counts[segment][most])) {
                most = i;
            }
        }
        return most;
    }
}
