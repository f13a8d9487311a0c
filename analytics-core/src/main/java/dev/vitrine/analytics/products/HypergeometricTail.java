package dev.vitrine.analytics.products;

/**
 * The upper tail of hypergeometric distributions over so many orders: Fisher's exact test, one-sided.
 *
 * <p>The probability of the count itself comes from logarithms of factorials, each further one from its neighbour. Takes
 * time that grows with the number of terms that matter.
 */
final class HypergeometricTail {
    private static final double NEGLIGIBLE = 1e-17;
    private static final double[] SMALL = logFactorials(1 << 16);

    private final int orders;

    HypergeometricTail(int orders) {
        this.orders = orders;
    }

    /** Adds up logarithms as of W. Kahan, Further remarks on reducing truncation errors, CACM 8 (1965). */
    private static double[] logFactorials(int size) {
        double[] logs = new double[size];
        double lost = 0;
        for (int i = 2; i < size; i++) {
            double term = Math.log(i) - lost;
            double sum = logs[i - 1] + term;
            lost = (sum - logs[i - 1]) - term;
            logs[i] = sum;
        }
        return logs;
    }

    /**
     * Returns how probable it is that two sets of orders, each drawn at random, have so many orders or more in common.
     *
     * @param both how many in common
     * @param first how many orders the one has
     * @param second how many orders the other has
     */
    double atLeast(int both, int first, int second) {
        int least = Math.max(0, first + second - orders);
        int most = Math.min(first, second);
        if (both <= least) {
            return 1;
        }
        double mode = (first + 1.0) * (second + 1.0) / (orders + 2.0);
        return both > mode
                ? sum(both, most, 1, first, second)
                : Math.max(0, 1 - sum(both - 1, least, -1, first, second));
    }

    /** Returns the sum of probabilities from one count to another, which lead away from the mode. */
    private double sum(int from, int to, int step, int first, int second) {
        double term = probability(from, first, second);
        double sum = term;
        for (int count = from; count != to && term > sum * NEGLIGIBLE; count += step) {
            term *= step > 0 ? next(count, first, second) : 1 / next(count - 1, first, second);
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** Returns by how much one count more is more probable. */
    private double next(int count, int first, int second) {
        return (double) (first - count)
                * (second - count)
                / ((count + 1.0) * ((double) orders - first - second + count + 1.0));
    }

    private double probability(int both, int first, int second) {
        return Math.exp(logChoose(first, both) + logChoose(orders - first, second - both) - logChoose(orders, second));
    }

    private static double logChoose(int from, int some) {
        return logFactorial(from) - logFactorial(some) - logFactorial(from - some);
    }

    /** Large ones by Stirling's series, whose first term left out is below 1e-20 for these. */
    private static double logFactorial(int number) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        double n = number;
        double series = (1.0 / 12 - (1.0 / 360 - 1.0 / (1260 * n * n)) / (n * n)) / n;
        return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
    }
}
