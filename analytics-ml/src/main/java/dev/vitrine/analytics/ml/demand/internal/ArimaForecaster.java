package dev.vitrine.analytics.ml.demand.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * ARIMA of orders found step by step: differences by a test, the other orders by the corrected AIC.
 *
 * <p>Source: R. J. Hyndman and Y. Khandakar, Automatic time series forecasting: the forecast package for R, Journal of
 * Statistical Software 27 (2008). Conditional least squares take the place of the likelihood.
 */
final class ArimaForecaster implements PointForecaster {
    private static final int LARGEST_ORDER = 5;
    private static final int[][] STARTS = {{2, 2, 1}, {0, 0, 1}, {1, 0, 1}, {0, 1, 1}, {0, 0, 0}};
    private static final int[][] MOVES = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}, {-1, -1}, {1, 1}, {1, -1}, {-1, 1}, {0, 0}};

    private final int mostDifferences;

    ArimaForecaster(int mostDifferences) {
        this.mostDifferences = mostDifferences;
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        int differences = UnitRoots.differences(history, mostDifferences);
        double[] left = history;
        double[] ends = new double[differences];
        for (int i = 0; i < differences; i++) {
            ends[i] = left[left.length - 1];
            left = Histories.changes(left);
        }
        double[] next = Histories.isConstant(left)
                ? Histories.repeat(left[0], horizon)
                : new Search(left, differences < 2 ? 1 : 0).best().forecast(horizon);
        for (int i = differences - 1; i >= 0; i--) {
            double sum = ends[i];
            for (int step = 0; step < horizon; step++) {
                sum += next[step];
                next[step] = sum;
            }
        }
        return next;
    }

    /** A walk over the orders that goes on while a neighbour is better. */
    private static final class Search {
        private final double[] values;
        private final int mostConstants;
        private final Map<Integer, ArmaFit> known = new HashMap<>();

        Search(double[] values, int mostConstants) {
            this.values = values;
            this.mostConstants = mostConstants;
        }

        ArmaFit best() {
            ArmaFit best = fit(0, 0, mostConstants);
            for (int[] start : STARTS) {
                best = better(best, start[0], start[1], Math.min(start[2], mostConstants));
            }
            while (true) {
                ArmaFit next = neighbour(best);
                if (next == best) {
                    return best;
                }
                best = next;
            }
        }

        private ArmaFit neighbour(ArmaFit from) {
            for (int[] move : MOVES) {
                boolean isOther = move[0] == 0 && move[1] == 0;
                int constants = isOther ? Math.min(1 - from.constants(), mostConstants) : from.constants();
                ArmaFit next = better(from, from.p() + move[0], from.q() + move[1], constants);
                if (next != from) {
                    return next;
                }
            }
            return from;
        }

        private ArmaFit better(ArmaFit best, int p, int q, int constants) {
            if (Math.min(p, q) < 0 || Math.max(p, q) > LARGEST_ORDER || values.length < p + q + 5) {
                return best;
            }
            ArmaFit fit = fit(p, q, constants);
            return fit.criterion() < best.criterion() ? fit : best;
        }

        private ArmaFit fit(int p, int q, int constants) {
            int key = (p * (LARGEST_ORDER + 1) + q) * 2 + constants;
            return known.computeIfAbsent(key, unknown -> new ArmaFit(values, p, q, constants));
        }
    }
}
