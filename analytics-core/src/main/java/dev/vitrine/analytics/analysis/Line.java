package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.internal.option.OptionChecks;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The straight line that fits points best, by least squares: by how much y goes up where x goes up by one.
 *
 * <p>Start with {@link #EMPTY} and add points. A point that occurs several times is as many points ({@link #with}); the mean
 * of several values, whose spread is not known, is one point with a weight ({@link #withMean}). Means of many values scatter
 * less than the values, so their correlation is stronger.
 *
 * <p>Sums are updated as of D. H. D. West, Updating mean and variance estimates: an improved method, Communications of the
 * ACM 22 (1979).
 *
 * @param points how many points
 * @param weight the sum of their weights
 * @param meanX weighted mean of x; 0 if there are none
 * @param meanY weighted mean of y; 0 if there are none
 * @param squaresX weighted sum of the squared distances of x from its mean
 * @param squaresY weighted sum of the squared distances of y from its mean
 * @param products weighted sum of the products of both distances
 */
public record Line(
        long points, double weight, double meanX, double meanY, double squaresX, double squaresY, double products) {
    private static final int FITTED = 2;
    private static final double FISHER_LOSES = 3;

    /** The line through nothing. */
    public static final Line EMPTY = new Line(0, 0, 0, 0, 0, 0, 0);

    /** Returns this line with a point that occurs so many times, once or more. */
    public Line with(double x, double y, long times) {
        return with(x, y, (double) times, times);
    }

    /** Returns this line with a point that is the mean of so many values, one or more. */
    public Line withMean(double x, double meanOfY, long values) {
        return with(x, meanOfY, (double) values, 1);
    }

    private Line with(double x, double y, double more, long times) {
        double all = weight + more;
        double part = more / all;
        double fromX = x - meanX;
        double fromY = y - meanY;
        double towards = weight * part;
        return new Line(
                Math.addExact(points, times),
                all,
                meanX + fromX * part,
                meanY + fromY * part,
                squaresX + fromX * fromX * towards,
                squaresY + fromY * fromY * towards,
                products + fromX * fromY * towards);
    }

    /** Returns by how much y goes up where x goes up by one; null if all points have the same x. */
    public @Nullable Double slope() {
        return squaresX > 0 ? products / squaresX : null;
    }

    /** Returns y where x is 0; null if all points have the same x. */
    public @Nullable Double intercept() {
        Double slope = slope();
        return slope == null ? null : meanY - slope * meanX;
    }

    /** Returns Pearson's correlation, -1 to 1; null if all points have the same x or the same y. */
    public @Nullable Double correlation() {
        if (!(squaresX > 0 && squaresY > 0)) {
            return null;
        }
        return Math.max(-1, Math.min(1, products / Math.sqrt(squaresX) / Math.sqrt(squaresY)));
    }

    /**
     * Returns Student's interval of the slope, for points that scatter about the line independently, each with a variance
     * that is inverse to its weight; null with fewer than three points, and if all have the same x.
     *
     * <p>Source: N. R. Draper, H. Smith, Applied Regression Analysis, 3rd ed. (1998), sections 1.4 and 9.2.
     */
    public @Nullable Interval slopeInterval(double level) {
        OptionChecks.level(level);
        Double slope = slope();
        if (slope == null || points <= FITTED) {
            return null;
        }
        double freedom = points - FITTED;
        double unexplained = Math.max(0, squaresY - products * slope);
        double error = Math.sqrt(unexplained / freedom / squaresX);
        return Interval.around(slope, error, freedom, level);
    }

    /**
     * Returns Fisher's interval of the correlation of independent points; null with fewer than four points, and if all have
     * the same x or the same y.
     *
     * <p>Source: R. A. Fisher, On the "probable error" of a coefficient of correlation deduced from a small sample, Metron 1
     * (1921).
     */
    public @Nullable Interval correlationInterval(double level) {
        OptionChecks.level(level);
        Double correlation = correlation();
        if (correlation == null || points <= FISHER_LOSES) {
            return null;
        }
        double transformed = Math.log((1 + correlation) / (1 - correlation)) / 2;
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double half = z / Math.sqrt(points - FISHER_LOSES);
        return new Interval(Math.tanh(transformed - half), Math.tanh(transformed + half), level);
    }
}
