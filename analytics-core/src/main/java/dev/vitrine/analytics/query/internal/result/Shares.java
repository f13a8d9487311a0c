package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.internal.result.Figures.Exact;
import dev.vitrine.analytics.query.internal.result.Figures.Real;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Shares in the total of a part. */
final class Shares {

    private static final int NONE = Arithmetic.NONE;

    private Shares() {}

    static Figures of(Figures figures, Partition partition, Rows rows, int groups) {
        double[] shares = new double[groups];
        Arrays.fill(shares, Double.NaN);
        if (figures instanceof Whole whole) {
            long[] totals = totals(whole, partition, rows);
            if (totals.length == partition.size()) {
                for (int row = 0; row < rows.size(); row++) {
                    long value = whole.values()[rows.group(row)];
                    long total = totals[partition.part(row)];
                    if (value != Whole.MISSING && total != 0) {
                        shares[rows.group(row)] = Division.nearest(value, total);
                    }
                }
                return new Real(shares);
            }
        }
        if (figures instanceof Exact exact) {
            addExactShares(exact, partition, rows, shares);
        } else {
            addShares(figures, partition, rows, shares);
        }
        return new Real(shares);
    }

    /** Returns shares in the first value of a part; rows come in ascending order. */
    static Figures ofFirst(Figures figures, IntPredicate hasValue, Partition partition, Rows rows, int groups) {
        int[] firsts = new int[partition.size()];
        Arrays.fill(firsts, NONE);
        int[] sources = new int[groups];
        Arrays.fill(sources, NONE);
        for (int row = 0; row < rows.size(); row++) {
            int group = rows.group(row);
            if (hasValue.test(group)) {
                int part = partition.part(row);
                firsts[part] = firsts[part] == NONE ? group : firsts[part];
                sources[group] = firsts[part];
            }
        }
        return Arithmetic.quotient(figures, Arithmetic.taken(figures, sources), groups);
    }

    /** Returns an array without an element for every part if 64 bits are too few. */
    private static long[] totals(Whole figures, Partition partition, Rows rows) {
        long[] totals = new long[partition.size()];
        for (int row = 0; row < rows.size(); row++) {
            long value = figures.values()[rows.group(row)];
            if (value != Whole.MISSING) {
                long old = totals[partition.part(row)];
                long total = old + value;
                if (((old ^ total) & (value ^ total)) < 0) {
                    return Arrays.copyOf(totals, partition.size() - 1);
                }
                totals[partition.part(row)] = total;
            }
        }
        return totals;
    }

    private static void addExactShares(Exact figures, Partition partition, Rows rows, double[] shares) {
        BigInteger[] totals = new BigInteger[partition.size()];
        Arrays.fill(totals, BigInteger.ZERO);
        for (int row = 0; row < rows.size(); row++) {
            int group = rows.group(row);
            if (!figures.isMissing(group)) {
                totals[partition.part(row)] = totals[partition.part(row)].add(figures.steps(group));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            int group = rows.group(row);
            BigInteger total = totals[partition.part(row)];
            if (!figures.isMissing(group) && total.signum() != 0) {
                shares[group] = Division.nearest(figures.steps(group), total);
            }
        }
    }

    private static void addShares(Figures figures, Partition partition, Rows rows, double[] shares) {
        double[] totals = new double[partition.size()];
        for (int row = 0; row < rows.size(); row++) {
            int group = rows.group(row);
            totals[partition.part(row)] += figures.isMissing(group) ? 0 : figures.asDouble(group);
        }
        for (int row = 0; row < rows.size(); row++) {
            int group = rows.group(row);
            double total = totals[partition.part(row)];
            if (!figures.isMissing(group) && total != 0) {
                shares[group] = figures.asDouble(group) / total;
            }
        }
    }
}
