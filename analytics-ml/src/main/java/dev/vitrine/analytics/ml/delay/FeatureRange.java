package dev.vitrine.analytics.ml.delay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.util.Arrays;

/**
 * Between which values all but two in a thousand of each feature were seen. A linear model is not to be trusted beyond:
 * where the world stands still, shares reach values that nobody has seen.
 */
final class FeatureRange {
    private static final double TAIL = 0.001;

    private final double[] low;
    private final double[] high;

    private FeatureRange(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    static FeatureRange of(DelayTable table, int[] rows) {
        int width = DelayFeatures.atApproval().features().size();
        double[] low = new double[width];
        double[] high = new double[width];
        double[][] columns = new double[width][rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] values = table.values(rows[i]);
            for (int feature = 0; feature < width; feature++) {
                columns[feature][i] = values[feature];
            }
        }
        for (int feature = 0; feature < width; feature++) {
            double[] seen = Arrays.stream(columns[feature])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            low[feature] = seen.length == 0 ? 0 : seen[(int) (TAIL * (seen.length - 1))];
            high[feature] = seen.length == 0 ? 0 : seen[(int) Math.ceil((1 - TAIL) * (seen.length - 1))];
        }
        return new FeatureRange(low, high);
    }

    /** Returns the values, those beyond the range moved to its ends; NaN stays NaN. */
    double[] within(double[] values) {
        double[] moved = new double[values.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.max(low[i], Math.min(high[i], values[i]));
        }
        return moved;
    }

    void put(ObjectNode node) {
        ModelNode.put(node, "low", low);
        ModelNode.put(node, "high", high);
    }

    static FeatureRange get(ModelNode node, int width) throws ModelFormatException {
        return new FeatureRange(node.numbers("low", width), node.numbers("high", width));
    }
}
