package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Interval;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A line through points by least squares.
 *
 * @param slope its slope
 * @param error the standard error of the slope
 * @param freedom degrees of freedom: points less two
 */
record Line(double slope, double error, int freedom) {

    /** Returns the line through points, three or more, whose x differ. */
    static Line through(double[] x, double[] y, int count) {
        double meanX = mean(x, count);
        double meanY = mean(y, count);
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < count; i++) {
            sxx += (x[i] - meanX) * (x[i] - meanX);
            sxy += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = sxy / sxx;
        double residuals = 0;
        for (int i = 0; i < count; i++) {
            double residual = y[i] - meanY - slope * (x[i] - meanX);
            residuals += residual * residual;
        }
        return new Line(slope, Math.sqrt(residuals / (count - 2) / sxx), count - 2);
    }

    /** Returns the mean of the first values. */
    static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }

    /** Returns how many standard errors Student's interval reaches to either side. */
    static double reach(int freedom, double level) {
        return new TDistribution(null, freedom).inverseCumulativeProbability((1 + level) / 2);
    }

    /** Returns the interval of the slope, of so many standard errors to either side. */
    Interval interval(double reach, double level) {
        return new Interval(slope - reach * error, slope + reach * error, level);
    }
}
