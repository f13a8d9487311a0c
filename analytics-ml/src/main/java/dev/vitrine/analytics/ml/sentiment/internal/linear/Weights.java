package dev.vitrine.analytics.ml.sentiment.internal.linear;

/**
 * The weights of several linear models over the same columns. Immutable by convention: the array is shared, not copied.
 *
 * @param outputs how many models
 * @param values for each column the weight in each model, then the intercepts
 */
@SuppressWarnings("ArrayRecordComponent") // the array has a million values and stays inside
public record Weights(int outputs, float[] values) {

    /** Returns how many columns there are. */
    public int columns() {
        return values.length / outputs - 1;
    }

    /** Returns a copy of the intercepts. */
    public double[] intercepts() {
        double[] intercepts = new double[outputs];
        addTo(intercepts, columns(), 1);
        return intercepts;
    }

    /** Adds a column's value times its weights to the sums. */
    public void addTo(double[] sums, int column, double value) {
        int first = column * outputs;
        for (int output = 0; output < outputs; output++) {
            sums[output] += value * values[first + output];
        }
    }

    /** Returns the sum of a column's weights, each times that of its model. */
    public double combined(int column, double[] ofModels) {
        double sum = 0;
        int first = column * outputs;
        for (int output = 0; output < outputs; output++) {
            sum += values[first + output] * ofModels[output];
        }
        return sum;
    }
}
