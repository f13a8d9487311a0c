package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.result.Figures.Exact;
import dev.vitrine.analytics.query.internal.result.Figures.Real;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Steps of one measure along time. */
final class SeriesFigures {
    private static final int NONE = Arithmetic.NONE;
    private static final int ZERO = Arithmetic.ZERO;

    private final Series series;
    private final Figures figures;
    private final boolean gapsAreZero;
    private final int groups;
    private final int moneyScale;

    SeriesFigures(Series series, Figures figures, boolean gapsAreZero, int groups, int moneyScale) {
        this.series = series;
        this.figures = figures;
        this.gapsAreZero = gapsAreZero;
        this.groups = groups;
        this.moneyScale = moneyScale;
    }

    /** Returns the totals so far; gaps add zero, as missing values do. */
    Figures runningTotal() {
        if (figures instanceof Whole whole) {
            long[] totals = totals(whole);
            if (totals != null) {
                return new Whole(totals, whole.resolution());
            }
        }
        if (figures instanceof Exact exact) {
            @Nullable BigInteger[] totals = new @Nullable BigInteger[groups];
            BigInteger total = null;
            for (int i = 0; i < series.size(); i++) {
                total = series.starts[i] == i ? null : total;
                int group = series.groups[i];
                if (!exact.isMissing(group)) {
                    total = total == null ? exact.steps(group) : total.add(exact.steps(group));
                }
                totals[group] = total;
            }
            return Figures.exact(totals, exact.resolution());
        }
        double[] totals = nowhere();
        double total = Double.NaN;
        for (int i = 0; i < series.size(); i++) {
            total = series.starts[i] == i ? Double.NaN : total;
            int group = series.groups[i];
            if (!figures.isMissing(group)) {
                total = Double.isNaN(total) ? figures.asDouble(group) : total + figures.asDouble(group);
            }
            totals[group] = total;
        }
        return new Real(totals);
    }

    /** Returns null if 64 bits are too few. */
    private long @Nullable [] totals(Whole whole) {
        long[] totals = new long[groups];
        Arrays.fill(totals, Whole.MISSING);
        long total = Whole.MISSING;
        for (int i = 0; i < series.size(); i++) {
            total = series.starts[i] == i ? Whole.MISSING : total;
            long value = whole.values()[series.groups[i]];
            if (value != Whole.MISSING) {
                long old = total == Whole.MISSING ? 0 : total;
                total = old + value;
                if (((old ^ total) & (value ^ total)) < 0 || total == Whole.MISSING) {
                    return null;
                }
            }
            totals[series.groups[i]] = total;
        }
        return totals;
    }

    Figures change(int periods) {
        return Arithmetic.plus(figures, earlier(periods), -1, groups);
    }

    Figures growth(int periods) {
        return Arithmetic.quotient(change(periods), earlier(periods), groups);
    }

    /** Returns the figures so many periods earlier, as figures of the later groups. */
    private Figures earlier(int periods) {
        int[] sources = new int[groups];
        Arrays.fill(sources, NONE);
        int candidate = 0;
        for (int i = 0; i < series.size(); i++) {
            candidate = Math.max(candidate, series.starts[i]);
            if (series.reachesBack(i, periods)) {
                long wanted = series.periods[i] - periods;
                candidate = series.from(wanted, candidate);
                boolean isThere = series.periods[candidate] == wanted;
                sources[series.groups[i]] = isThere ? series.groups[candidate] : gapsAreZero ? ZERO : NONE;
            }
        }
        return Arithmetic.taken(figures, sources);
    }

    /** Returns the means of windows: exact totals by the number of periods that have a value, or are gaps that are zero. */
    Figures movingAverage(int periods, Unit unit) {
        long[] counts = new long[groups];
        Figures totals =
                figures instanceof Exact exact ? windowTotals(exact, periods, counts) : windows(periods, counts);
        Whole divisors = new Whole(counts, Resolution.ONE);
        if (unit != Unit.MONEY) {
            return Arithmetic.quotient(totals, divisors, groups);
        }
        return Arithmetic.amountPer((Exact) totals, divisors, moneyScale + 2, groups);
    }

    private Figures windowTotals(Exact exact, int periods, long[] counts) {
        BigInteger[] totals = new BigInteger[groups];
        Arrays.fill(totals, BigInteger.ZERO);
        BigInteger total = BigInteger.ZERO;
        int first = 0;
        int present = 0;
        int missing = 0;
        for (int i = 0; i < series.size(); i++) {
            if (series.starts[i] == i) {
                total = BigInteger.ZERO;
                first = i;
                present = 0;
                missing = 0;
            }
            int group = series.groups[i];
            if (exact.isMissing(group)) {
                missing++;
            } else {
                present++;
                total = total.add(exact.steps(group));
            }
            for (; series.periods[first] <= series.periods[i] - periods; first++) {
                int left = series.groups[first];
                if (exact.isMissing(left)) {
                    missing--;
                } else {
                    present--;
                    total = total.subtract(exact.steps(left));
                }
            }
            if (series.reachesBack(i, periods - 1L)) {
                totals[group] = total;
                counts[group] = gapsAreZero ? (long) periods - missing : present;
            }
        }
        return Figures.exact(totals, exact.resolution());
    }

    /** Adds each window anew, in the order of time, so that nothing of what left it stays in the last digits. */
    private Figures windows(int periods, long[] counts) {
        double[] totals = new double[groups];
        int first = 0;
        for (int i = 0; i < series.size(); i++) {
            first = series.from(series.periods[i] - periods + 1, Math.max(first, series.starts[i]));
            if (series.reachesBack(i, periods - 1L)) {
                int group = series.groups[i];
                int missing = 0;
                for (int j = first; j <= i; j++) {
                    boolean isMissing = figures.isMissing(series.groups[j]);
                    missing += isMissing ? 1 : 0;
                    totals[group] += isMissing ? 0 : figures.asDouble(series.groups[j]);
                }
                counts[group] = (gapsAreZero ? periods : i + 1L - first) - missing;
            }
        }
        return new Real(totals);
    }

    private double[] nowhere() {
        double[] values = new double[groups];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
