package dev.vitrine.analytics.ml.demand.internal;

import java.util.Arrays;

/** Small questions about a series of values. */
public final class Histories {

    private Histories() {}

    /** Returns the latest values; all if there are no more. */
    public static double[] last(double[] values, int count) {
        return values.length <= count ? values : Arrays.copyOfRange(values, values.length - count, values.length);
    }

    /** Returns the mean of the values before an index. */
    public static double mean(double[] values, int end) {
        double sum = 0;
        for (int i = 0; i < end; i++) {
            sum += values[i];
        }
        return end == 0 ? 0 : sum / end;
    }

    /** Returns the mean absolute change from one value to the next; 0 for a single value. */
    public static double meanChange(double[] values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += Math.abs(values[i] - values[i - 1]);
        }
        return values.length < 2 ? 0 : sum / (values.length - 1);
    }

    /** Tells whether all values are the same. */
    public static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether all values are above zero. */
    public static boolean isPositive(double[] values) {
        for (double value : values) {
            if (!(value > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the values, each changed. */
    public static double[] map(double[] values, java.util.function.DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }

    /** Returns the same value again and again. */
    public static double[] repeat(double value, int count) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    /** Returns the changes from one value to the next. */
    public static double[] changes(double[] values) {
        double[] changes = new double[values.length - 1];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = values[i + 1] - values[i];
        }
        return changes;
    }

    /** Returns intercept and slope of the least-squares line through the first values, at 0, 1, 2, ... */
    static double[] line(double[] values, int count) {
        double middle = (count - 1) / 2.0;
        double mean = mean(values, count);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            products += (i - middle) * (values[i] - mean);
            squares += (i - middle) * (i - middle);
        }
        double slope = squares == 0 ? 0 : products / squares;
        return new double[] {mean - slope * middle, slope};
    }
}
