package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.CategoryBuilder;

/** The most frequent word of some rows of a column, the smaller one if two are equally frequent; not thread-safe. */
final class MostFrequentWord {
    private final CategoryBuilder column;
    private final int[] counts;

    MostFrequentWord(CategoryBuilder column) {
        this.column = column;
        this.counts = new int[column.words()];
    }

    void addTo(CategoryBuilder target, int[] rows, int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            if (!column.isMissing(rows[i])) {
                int code = column.code(rows[i]);
                counts[code]++;
                if (best < 0 || (code != best && beats(code, best))) {
                    best = code;
                }
            }
        }
        for (int i = from; i < to; i++) {
            if (!column.isMissing(rows[i])) {
                counts[column.code(rows[i])] = 0;
            }
        }
        if (best < 0) {
            target.addMissing();
        } else {
            target.add(column.wordOf(best));
        }
    }

    private boolean beats(int code, int best) {
        return counts[code] > counts[best]
                || (counts[code] == counts[best] && column.wordOf(code).compareTo(column.wordOf(best)) < 0);
    }
}
