package dev.vitrine.analytics.benchmarks.race.hand;

import java.util.Arrays;

/** Quantiles of a part of an array, with linear interpolation between the two nearest ranks (R-7, Hyndman and Fan 1996). */
final class Quantiles {
    private static final int SMALL = 12;

    private Quantiles() {}

    /** Returns a quantile of the values from one position up to before another; puts these in another order. */
    static double quantile(long[] values, int from, int to, double share) {
        double rank = (to - from - 1) * share;
        int below = (int) rank;
        long low = select(values, from, to - 1, from + below);
        if (below == rank) {
            return low;
        }
        long high = Long.MAX_VALUE;
        for (int i = from + below + 1; i < to; i++) {
            high = Math.min(high, values[i]);
        }
        return low + (high - low) * (rank - below);
    }

    /** Hoare's selection with the median of three: afterwards smaller values are before the position, larger behind. */
    private static long select(long[] values, int first, int last, int position) {
        int low = first;
        int high = last;
        while (high - low > SMALL) {
            long pivot = medianOfThree(values[low], values[(low + high) >>> 1], values[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long swapped = values[left];
                    values[left++] = values[right];
                    values[right--] = swapped;
                }
            }
            if (position <= right) {
                high = right;
            } else if (position >= left) {
                low = left;
            } else {
                return values[position];
            }
        }
        Arrays.sort(values, low, high + 1);
        return values[position];
    }

    private static long medianOfThree(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
