package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.internal.result.Figures.Exact;
import dev.vitrine.analytics.query.internal.result.Figures.Real;
import dev.vitrine.analytics.query.internal.result.Figures.Whole;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arithmetic on the figures of all groups; missing where an operand is. */
final class Arithmetic {

    /** In place of a group: no number. */
    static final int NONE = -1;
    /** In place of a group: the number zero. */
    static final int ZERO = -2;

    private Arithmetic() {}

    /** Returns figures without those of the groups of which a count is zero. */
    static Figures presentWhere(Whole counts, Figures figures, int groups) {
        int first = 0;
        while (first < groups && counts.values()[first] != 0) {
            first++;
        }
        if (first == groups && !(figures instanceof Whole whole && hasLeast(whole, groups))) {
            return figures;
        }
        if (figures instanceof Real real) {
            double[] values = new double[groups];
            for (int i = 0; i < groups; i++) {
                values[i] = counts.values()[i] == 0 ? Double.NaN : real.values()[i];
            }
            return new Real(values);
        }
        Exact exact = (Exact) figures;
        if (exact instanceof Whole whole && !hasLeast(whole, groups)) {
            long[] values = new long[groups];
            for (int i = 0; i < groups; i++) {
                values[i] = counts.values()[i] == 0 ? Whole.MISSING : whole.values()[i];
            }
            return new Whole(values, whole.resolution());
        }
        @Nullable BigInteger[] values = new @Nullable BigInteger[groups];
        for (int i = 0; i < groups; i++) {
            values[i] = counts.values()[i] == 0 ? null : exact.steps(i);
        }
        return Figures.exact(values, exact.resolution());
    }

    /** Sums are never missing, so the least number is a number; it is kept as a big one. */
    private static boolean hasLeast(Whole sums, int groups) {
        for (int i = 0; i < groups; i++) {
            if (sums.values()[i] == Whole.MISSING) {
                return true;
            }
        }
        return false;
    }

    /** Returns figures with zero where there is no number. */
    static Figures zeroWhereMissing(Figures figures, int groups) {
        int first = 0;
        while (first < groups && !figures.isMissing(first)) {
            first++;
        }
        if (first == groups) {
            return figures;
        }
        if (figures instanceof Whole whole) {
            long[] values = Arrays.copyOf(whole.values(), groups);
            for (int i = first; i < groups; i++) {
                values[i] = values[i] == Whole.MISSING ? 0 : values[i];
            }
            return new Whole(values, whole.resolution());
        }
        if (figures instanceof Exact exact) {
            @Nullable BigInteger[] values = new @Nullable BigInteger[groups];
            for (int i = 0; i < groups; i++) {
                values[i] = exact.isMissing(i) ? BigInteger.ZERO : exact.steps(i);
            }
            return Figures.exact(values, exact.resolution());
        }
        double[] values = new double[groups];
        for (int i = 0; i < groups; i++) {
            values[i] = figures.isMissing(i) ? 0 : figures.asDouble(i);
        }
        return new Real(values);
    }

    /** Returns the figures of other groups, one for each group, {@link #ZERO} or {@link #NONE}. */
    static Figures taken(Figures figures, int[] sources) {
        int groups = sources.length;
        if (figures instanceof Whole whole) {
            long[] values = new long[groups];
            for (int i = 0; i < groups; i++) {
                values[i] = sources[i] >= 0 ? whole.values()[sources[i]] : sources[i] == ZERO ? 0 : Whole.MISSING;
            }
            return new Whole(values, whole.resolution());
        }
        if (figures instanceof Exact exact) {
            @Nullable BigInteger[] values = new @Nullable BigInteger[groups];
            for (int i = 0; i < groups; i++) {
                boolean isThere = sources[i] >= 0 && !exact.isMissing(sources[i]);
                values[i] = isThere ? exact.steps(sources[i]) : sources[i] == ZERO ? BigInteger.ZERO : null;
            }
            return Figures.exact(values, exact.resolution());
        }
        double[] values = new double[groups];
        for (int i = 0; i < groups; i++) {
            boolean isThere = sources[i] >= 0 && !figures.isMissing(sources[i]);
            values[i] = isThere ? figures.asDouble(sources[i]) : sources[i] == ZERO ? 0 : Double.NaN;
        }
        return new Real(values);
    }

    /** Returns the sum or, with the sign -1, the difference. */
    static Figures plus(Figures left, Figures right, int sign, int groups) {
        if (left instanceof Exact a && right instanceof Exact b) {
            if (a.resolution().perOne() == b.resolution().perOne()) {
                return plusExact(a, 1, b, sign, a.resolution(), groups);
            }
            Resolution fine = a.resolution().perOne() > b.resolution().perOne() ? a.resolution() : b.resolution();
            return plusExact(
                    a,
                    fine.perOne() / a.resolution().perOne(),
                    b,
                    sign * (fine.perOne() / b.resolution().perOne()),
                    fine,
                    groups);
        }
        double[] values = new double[groups];
        for (int i = 0; i < groups; i++) {
            values[i] =
                    left.isMissing(i) || right.isMissing(i) ? Double.NaN : left.asDouble(i) + sign * right.asDouble(i);
        }
        return new Real(values);
    }

    private static Figures plusExact(
            Exact left, long leftFactor, Exact right, long rightFactor, Resolution resolution, int groups) {
        if (left instanceof Whole a && right instanceof Whole b) {
            long[] values = plusWhole(a.values(), leftFactor, b.values(), rightFactor, groups);
            if (values != null) {
                return new Whole(values, resolution);
            }
        }
        BigInteger bigLeft = BigInteger.valueOf(leftFactor);
        BigInteger bigRight = BigInteger.valueOf(rightFactor);
        @Nullable BigInteger[] values = new @Nullable BigInteger[groups];
        for (int i = 0; i < groups; i++) {
            values[i] = left.isMissing(i) || right.isMissing(i)
                    ? null
                    : left.steps(i).multiply(bigLeft).add(right.steps(i).multiply(bigRight));
        }
        return Figures.exact(values, resolution);
    }

    /** Returns null if 64 bits are too few. */
    private static long @Nullable [] plusWhole(
            long[] left, long leftFactor, long[] right, long rightFactor, int groups) {
        long[] values = new long[groups];
        for (int i = 0; i < groups; i++) {
            if (left[i] == Whole.MISSING || right[i] == Whole.MISSING) {
                values[i] = Whole.MISSING;
                continue;
            }
            long a = left[i] * leftFactor;
            long b = right[i] * rightFactor;
            long sum = a + b;
            boolean overflow = Math.multiplyHigh(left[i], leftFactor) != a >> 63
                    || Math.multiplyHigh(right[i], rightFactor) != b >> 63
                    || ((a ^ sum) & (b ^ sum)) < 0
                    || sum == Whole.MISSING;
            if (overflow) {
                return null;
            }
            values[i] = sum;
        }
        return values;
    }

    /** Returns the quotient; missing where the divisor is zero. */
    static Real quotient(Figures dividend, Figures divisor, int groups) {
        double[] values = new double[groups];
        if (dividend instanceof Whole a && divisor instanceof Whole b) {
            long aFactor = b.resolution().perOne();
            long bFactor = a.resolution().perOne();
            for (int i = 0; i < groups; i++) {
                long x = a.values()[i];
                long y = b.values()[i];
                values[i] = x == Whole.MISSING || y == Whole.MISSING || y == 0
                        ? Double.NaN
                        : Division.nearest(x, aFactor, y, bFactor);
            }
            return new Real(values);
        }
        for (int i = 0; i < groups; i++) {
            values[i] = dividend.isMissing(i) || divisor.isMissing(i) ? Double.NaN : quotientOf(dividend, divisor, i);
        }
        return new Real(values);
    }

    private static double quotientOf(Figures dividend, Figures divisor, int group) {
        if (dividend instanceof Exact a && divisor instanceof Exact b) {
            BigInteger below =
                    b.steps(group).multiply(BigInteger.valueOf(a.resolution().perOne()));
            return below.signum() == 0
                    ? Double.NaN
                    : Division.nearest(
                            a.steps(group)
                                    .multiply(BigInteger.valueOf(b.resolution().perOne())),
                            below);
        }
        double below = divisor.asDouble(group);
        return below == 0 ? Double.NaN : dividend.asDouble(group) / below;
    }

    /** Returns amounts by counts, rounded half to even to so many decimals, not fewer than the amounts have. */
    static Figures amountPer(Exact amounts, Exact counts, int decimals, int groups) {
        Resolution resolution = Resolution.money(decimals);
        long factor = resolution.perOne() / amounts.resolution().perOne();
        if (amounts instanceof Whole a && counts instanceof Whole b) {
            long[] values = amountPerWhole(a.values(), factor, b.values(), groups);
            if (values != null) {
                return new Whole(values, resolution);
            }
        }
        BigInteger bigFactor = BigInteger.valueOf(factor);
        @Nullable BigInteger[] values = new @Nullable BigInteger[groups];
        for (int i = 0; i < groups; i++) {
            boolean missing = amounts.isMissing(i)
                    || counts.isMissing(i)
                    || counts.steps(i).signum() == 0;
            values[i] = missing ? null : Division.halfEven(amounts.steps(i).multiply(bigFactor), counts.steps(i));
        }
        return Figures.exact(values, resolution);
    }

    /** Returns null if 64 bits are too few. */
    private static long @Nullable [] amountPerWhole(long[] amounts, long factor, long[] counts, int groups) {
        long bound = Long.MAX_VALUE / factor;
        long[] values = new long[groups];
        for (int i = 0; i < groups; i++) {
            if (amounts[i] == Whole.MISSING || counts[i] == Whole.MISSING || counts[i] == 0) {
                values[i] = Whole.MISSING;
            } else if (amounts[i] > bound || amounts[i] < -bound) {
                return null;
            } else {
                values[i] = Division.halfEven(amounts[i] * factor, counts[i]);
            }
        }
        return values;
    }
}
