package dev.vitrine.analytics.synthetic.internal;

import java.util.Arrays;

/**
 * Draws numbers 0, 1, ... by weight, in constant time.
 *
 * <p>The alias method in the form of M. D. Vose: A linear algorithm for generating random numbers with a given
 * distribution, IEEE Transactions on Software Engineering 17 (1991), 972-975. Immutable.
 */
final class AliasTable {
    private final double[] keep;
    private final int[] alias;

    /** Makes a table of weights that are not negative and not all 0. */
    AliasTable(double... weights) {
        int size = weights.length;
        keep = new double[size];
        alias = new int[size];
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] scaled = new double[size];
        int[] small = new int[size];
        int[] large = new int[size];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < size; i++) {
            scaled[i] = weights[i] * size / sum;
            if (scaled[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        Arrays.fill(keep, 1);
        Arrays.setAll(alias, i -> i);
        while (smalls > 0 && larges > 0) {
            int less = small[--smalls];
            int more = large[larges - 1];
            keep[less] = scaled[less];
            alias[less] = more;
            scaled[more] -= 1 - scaled[less];
            if (scaled[more] < 1) {
                larges--;
                small[smalls++] = more;
            }
        }
    }

    int draw(SplitMix random) {
        double at = random.unit() * keep.length;
        int i = (int) at;
        return at - i < keep[i] ? i : alias[i];
    }
}
