package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import java.util.Arrays;

/** Counts by group the codes that occur in at least so many rows. */
final class DistinctCounts {

    private DistinctCounts() {}

    /** Counts over a whole table: rows alone with their code count at once, the others code by code. */
    static int[] of(
            Repeats repeats, int[] groups, int rows, int size, int atLeast, Crew crew, Cancellation cancellation) {
        int tasks = Math.max(1, Math.min(crew.size(), rows / Batch.SIZE));
        int[][] partial = new int[tasks][];
        crew.run(tasks, cancellation, (worker, task) -> {
            int[] counts = new int[size + 1];
            if (atLeast == 1) {
                byte[] single = repeats.single();
                int end = (int) ((long) rows * (task + 1) / tasks);
                for (int row = (int) ((long) rows * task / tasks); row < end; row++) {
                    counts[groups[row]] += single[row];
                }
            }
            Occurrences occurrences = new Occurrences(size, atLeast, counts);
            int end = (int) ((long) repeats.groups() * (task + 1) / tasks);
            for (int code = (int) ((long) repeats.groups() * task / tasks); code < end; code++) {
                for (int place = repeats.starts()[code]; place < repeats.starts()[code + 1]; place++) {
                    occurrences.add(code, groups[repeats.rows()[place]]);
                }
            }
            partial[task] = counts;
        });
        int[] counts = partial[0];
        for (int task = 1; task < tasks; task++) {
            for (int group = 0; group < counts.length; group++) {
                counts[group] += partial[task][group];
            }
        }
        return counts;
    }

    /** Counts over some rows, any of which may stand there several times. */
    static int[] of(Codes codes, KeptRows kept, int[] groups, int size, int atLeast) {
        int missing = codes.domain().size();
        int[] starts = new int[missing + 2];
        for (int place = 0; place < kept.count(); place++) {
            starts[codes.get(kept.row(place)) + 1]++;
        }
        for (int code = 0; code <= missing; code++) {
            starts[code + 1] += starts[code];
        }
        int[] next = starts.clone();
        int[] byCode = new int[kept.count()];
        for (int place = 0; place < kept.count(); place++) {
            byCode[next[codes.get(kept.row(place))]++] = groups[place];
        }
        int[] counts = new int[size + 1];
        Occurrences occurrences = new Occurrences(size, atLeast, counts);
        for (int code = 0; code < missing; code++) {
            for (int place = starts[code]; place < starts[code + 1]; place++) {
                occurrences.add(code, byCode[place]);
            }
        }
        return counts;
    }

    /** Counts the rows of one code after the other. */
    private static final class Occurrences {
        private final int atLeast;
        private final int[] counts;
        private final int[] lastCode;
        private final int[] seen;

        Occurrences(int size, int atLeast, int[] counts) {
            this.atLeast = atLeast;
            this.counts = counts;
            this.lastCode = new int[size + 1];
            this.seen = new int[size + 1];
            Arrays.fill(lastCode, -1);
        }

        void add(int code, int group) {
            if (lastCode[group] != code) {
                lastCode[group] = code;
                seen[group] = 0;
            }
            if (++seen[group] == atLeast) {
                counts[group]++;
            }
        }
    }
}
