package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.internal.aggregate.MoneySums;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up numbers, exactly.
 *
 * <p>It is known how large a number can be, hence for how many rows sums of 64 bits suffice; before more rows are added
 * the sums are moved to {@link MoneySums}. Sums of cells whose rows have no number mean nothing.
 */
final class Sums implements Accumulator {
    private final Lanes lanes;
    private final long[] sums;
    private final Chunk.Numbers values;
    private final long rowsThatFit;
    private long rowsAdded;
    private @Nullable MoneySums wide;

    /**
     * Makes one.
     *
     * @param bound what no number exceeds in size
     */
    Sums(int cells, Chunk.Numbers values, long bound) {
        this.lanes = Lanes.of(cells);
        this.sums = new long[lanes.length()];
        this.values = values;
        this.rowsThatFit = Long.MAX_VALUE / Math.max(1, bound);
    }

    @Override
    public void add(Batch batch, int[] cells) {
        long[] numbers = values.of(batch);
        if (rowsThatFit < Batch.SIZE) {
            addWide(cells, numbers, batch.size());
            return;
        }
        if (rowsAdded + batch.size() > rowsThatFit) {
            widen();
        }
        rowsAdded += batch.size();
        addAll(cells, numbers, batch.size());
    }

    private void addWide(int[] cells, long[] numbers, int size) {
        MoneySums target = wide();
        for (int i = 0; i < size; i++) {
            target.add(cells[i], numbers[i]);
        }
    }

    private void addAll(int[] cells, long[] numbers, int size) {
        int second = lanes.offset(1);
        int third = lanes.offset(2);
        int fourth = lanes.offset(3);
        int i = 0;
        for (; i < size - 3; i += 4) {
            sums[cells[i]] += numbers[i];
            sums[second + cells[i + 1]] += numbers[i + 1];
            sums[third + cells[i + 2]] += numbers[i + 2];
            sums[fourth + cells[i + 3]] += numbers[i + 3];
        }
        for (; i < size; i++) {
            sums[cells[i]] += numbers[i];
        }
    }

    private MoneySums wide() {
        MoneySums sumsOf128 = wide;
        if (sumsOf128 == null) {
            sumsOf128 = new MoneySums(0, lanes.size());
            wide = sumsOf128;
        }
        return sumsOf128;
    }

    /** Moves the sums to where there is room. */
    private void widen() {
        MoneySums target = wide();
        for (int cell = 0; cell < lanes.size(); cell++) {
            target.add(cell, sum(cell));
        }
        Arrays.fill(sums, 0);
        rowsAdded = 0;
    }

    private long sum(int cell) {
        long sum = sums[cell];
        for (int lane = 1; lane < lanes.count(); lane++) {
            sum += sums[lanes.offset(lane) + cell];
        }
        return sum;
    }

    @Override
    public void merge(Accumulator other) {
        Sums others = (Sums) other;
        if (wide != null || others.wide != null || rowsAdded + others.rowsAdded > rowsThatFit) {
            widen();
            others.widen();
            wide().addAll(others.wide());
            return;
        }
        rowsAdded += others.rowsAdded;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += others.sums[i];
        }
    }

    @Override
    public void settle() {
        if (wide != null) {
            widen();
        }
    }

    @Override
    public Numbers numbers(Selection selection) {
        if (wide != null) {
            return wideNumbers(wide, selection);
        }
        if (selection.isWhole() && lanes.count() == 1) {
            return new Numbers.Longs(sums);
        }
        long[] numbers = new long[selection.count()];
        int[] codes = selection.countingCodes();
        for (int i = 0; i < numbers.length; i++) {
            int first = selection.firstCell(i);
            for (int code : codes) {
                numbers[i] += sum(first + code);
            }
        }
        return new Numbers.Longs(numbers);
    }

    private static Numbers wideNumbers(MoneySums wide, Selection selection) {
        BigInteger[] numbers = new BigInteger[selection.count()];
        int[] codes = selection.countingCodes();
        for (int i = 0; i < numbers.length; i++) {
            int first = selection.firstCell(i);
            numbers[i] = BigInteger.ZERO;
            for (int code : codes) {
                numbers[i] = numbers[i].add(wide.get(first + code).unscaledValue());
            }
        }
        return new Numbers.Bigs(numbers);
    }
}
