package dev.vitrine.analytics.ml.demand.internal;

/**
 * Local lines: a value is that of a line fitted to its neighbours, the near ones counting most.
 *
 * <p>Source: W. S. Cleveland, Robust locally weighted regression and smoothing scatterplots, JASA 74 (1979).
 */
final class Loess {

    private Loess() {}

    /** Returns the smoothed value at each of the values' places. */
    static double[] smooth(double[] values, int window) {
        double[] smooth = new double[values.length];
        for (int i = 0; i < smooth.length; i++) {
            smooth[i] = at(values, window, i);
        }
        return smooth;
    }

    /** Returns the smoothed value at a place, which may be one step outside. */
    static double at(double[] values, int window, double place) {
        int count = values.length;
        int left = 0;
        int right = count - 1;
        double reach;
        if (window >= count) {
            reach = Math.max(place, right - place) + (window - count) / 2.0;
        } else {
            left = Math.max(0, Math.min((int) Math.round(place) - window / 2, count - window));
            right = left + window - 1;
            reach = Math.max(place - left, right - place);
        }
        reach = Math.max(reach, 1);
        double weights = 0;
        double places = 0;
        double squares = 0;
        double sum = 0;
        double products = 0;
        for (int i = left; i <= right; i++) {
            double distance = Math.min(1, Math.abs(i - place) / reach);
            double near = 1 - distance * distance * distance;
            double weight = near * near * near;
            double offset = i - place;
            weights += weight;
            places += weight * offset;
            squares += weight * offset * offset;
            sum += weight * values[i];
            products += weight * offset * values[i];
        }
        if (weights <= 0) {
            return values[place < left ? left : right];
        }
        double spread = squares - places * places / weights;
        double slope = spread > 1e-9 * (squares + 1e-300) ? (products - places * sum / weights) / spread : 0;
        return (sum - slope * places) / weights;
    }

    /** Returns the means of so many neighbouring values, so many less one fewer of them. */
    static double[] movingMeans(double[] values, int window) {
        double[] means = new double[values.length - window + 1];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            if (i >= window) {
                sum -= values[i - window];
            }
            if (i >= window - 1) {
                means[i - window + 1] = sum / window;
            }
        }
        return means;
    }
}
