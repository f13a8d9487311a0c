package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Numbers;

/** Counts rows. */
final class Counts implements Accumulator {
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

    /** Marks the groups of which some cell has a row; a group's cells stand side by side. */
    void markPresent(boolean[] present, int width) {
        if (width == 1 && lanes.count() == 1) {
            for (int group = 0; group < present.length; group++) {
                present[group] |= counts[group] > 0;
            }
            return;
        }
        for (int cell = 0; cell < present.length * width; cell++) {
            if (count(cell) > 0) {
                present[cell / width] = true;
            }
        }
    }

    @Override
    public Numbers numbers(Selection selection) {
        long[] numbers = new long[selection.count()];
        if (selection.isPlain() && lanes.count() == 1) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = counts[selection.groups()[i]];
            }
            return new Numbers.Longs(numbers);
        }
        int[] codes = selection.countingCodes();
        for (int i = 0; i < numbers.length; i++) {
            int first = selection.firstCell(i);
            for (int code : codes) {
                numbers[i] += count(first + code);
            }
        }
        return new Numbers.Longs(numbers);
    }
}
