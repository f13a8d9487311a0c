package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;

/** Counts rows. */
final class Counts implements Occurrences {
    private final Lanes lanes;
    private final int[] counts;

    Counts(int cells) {
        this.lanes = Lanes.of(cells);
        this.counts = new int[lanes.length()];
    }

    @Override
    public void add(Batch batch, int[] cells) {
        int size = batch.size();
        int second = lanes.offset(1);
        int third = lanes.offset(2);
        int fourth = lanes.offset(3);
        int i = 0;
        for (; i < size - 3; i += 4) {
            counts[cells[i]]++;
            counts[second + cells[i + 1]]++;
            counts[third + cells[i + 2]]++;
            counts[fourth + cells[i + 3]]++;
        }
        for (; i < size; i++) {
            counts[cells[i]]++;
        }
    }

    @Override
    public void merge(Accumulator other) {
        int[] others = ((Counts) other).counts;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    int count(int cell) {
        int count = counts[cell];
        for (int lane = 1; lane < lanes.count(); lane++) {
            count += counts[lanes.offset(lane) + cell];
        }
        return count;
    }

    @Override
    public boolean[] occurring(Selection selection) {
        boolean[] found = new boolean[selection.count()];
        if (selection.isWhole() && lanes.count() == 1) {
            for (int cell = 0; cell < found.length; cell++) {
                found[cell] = counts[cell] != 0;
            }
            return found;
        }
        int[] codes = selection.countingCodes();
        for (int i = 0; i < found.length; i++) {
            int first = selection.firstCell(i);
            for (int code : codes) {
                found[i] |= count(first + code) > 0;
            }
        }
        return found;
    }

    @Override
    public Numbers numbers(Selection selection) {
        if (selection.isWhole() && lanes.count() == 1) {
            return new Numbers.Ints(counts);
        }
        int[] numbers = new int[selection.count()];
        int[] codes = selection.countingCodes();
        for (int i = 0; i < numbers.length; i++) {
            int first = selection.firstCell(i);
            for (int code : codes) {
                numbers[i] += count(first + code);
            }
        }
        return new Numbers.Ints(numbers);
    }
}
