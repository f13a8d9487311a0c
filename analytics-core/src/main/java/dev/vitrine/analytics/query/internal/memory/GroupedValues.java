package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;

/** Numbers sorted into groups, of which quantiles can be taken. Different threads may ask about different groups. */
final class GroupedValues {
    private final long[] values;
    private final int[] starts;
    private final Decoder decoder;

    private GroupedValues(long[] values, int[] starts, Decoder decoder) {
        this.values = values;
        this.starts = starts;
        this.decoder = decoder;
    }

    /** Turns a number that orders values into the value. */
    private interface Decoder {
        double decode(long ordered);
    }

    static GroupedValues of(int[] groups, KeptRows kept, int size, LongReader reader, Cancellation cancellation) {
        return sorted(groups, kept, size, reader::read, number -> number, cancellation);
    }

    static GroupedValues ofDoubles(int[] groups, KeptRows kept, int size, double[] doubles, Cancellation cancellation) {
        OrdinalCodes.Source source = (batch, numbers) -> {
            int[] rows = batch.rows();
            for (int i = 0; i < batch.size(); i++) {
                double number = doubles[rows == null ? batch.start() + i : rows[batch.start() + i]];
                numbers[i] = Double.isNaN(number) ? LongReader.MISSING : ordered(Double.doubleToLongBits(number));
            }
        };
        return sorted(groups, kept, size, source, bits -> Double.longBitsToDouble(ordered(bits)), cancellation);
    }

    /** Flips bits so that they ascend as the doubles they stand for, or back. */
    private static long ordered(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /** Sorts by counting; the numbers are read twice rather than kept. */
    private static GroupedValues sorted(
            int[] groups,
            KeptRows kept,
            int size,
            OrdinalCodes.Source source,
            Decoder decoder,
            Cancellation cancellation) {
        int[] starts = new int[size + 2];
        long[] chunk = new long[Batch.SIZE];
        kept.forEach(cancellation, batch -> {
            source.read(batch, chunk);
            for (int i = 0; i < batch.size(); i++) {
                starts[(chunk[i] == LongReader.MISSING ? size : groups[batch.start() + i]) + 1]++;
            }
        });
        for (int group = 0; group <= size; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = starts.clone();
        long[] values = new long[starts[size]];
        kept.forEach(cancellation, batch -> {
            source.read(batch, chunk);
            for (int i = 0; i < batch.size(); i++) {
                int group = groups[batch.start() + i];
                if (chunk[i] != LongReader.MISSING && group != size) {
                    values[next[group]++] = chunk[i];
                }
            }
        });
        return new GroupedValues(values, starts, decoder);
    }

    int count(int group) {
        return starts[group + 1] - starts[group];
    }

    /** Returns a quantile of a group, interpolated between two values; not a number if there is none. */
    double quantile(int group, double p) {
        int count = count(group);
        if (count == 0) {
            return Double.NaN;
        }
        double position = (count - 1) * p;
        int below = (int) position;
        int from = starts[group];
        int to = starts[group + 1];
        select(from, to, from + below);
        double low = decoder.decode(values[from + below]);
        if (below + 1 == count || position == below) {
            return low;
        }
        long next = Long.MAX_VALUE;
        for (int i = from + below + 1; i < to; i++) {
            next = Math.min(next, values[i]);
        }
        return low + (position - below) * (decoder.decode(next) - low);
    }

    /** Rearranges a range so that a place has the number it has in ascending order, smaller ones before it (Hoare, 1961). */
    private void select(int from, int to, int place) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            long pivot = median(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = values[i];
                    values[i] = values[j];
                    values[j] = swapped;
                    i++;
                    j--;
                }
            }
            if (place <= j) {
                high = j;
            } else if (place >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
