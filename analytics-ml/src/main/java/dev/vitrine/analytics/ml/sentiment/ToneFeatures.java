package dev.vitrine.analytics.ml.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the tone is judged by: the log-odds of the members, and curves through their mean, since the middle of a scale
 * can't be told by straight lines.
 */
final class ToneFeatures {
    private static final int SQUARES = StarOutputs.STEPS;
    private static final int LEVELS = StarOutputs.STEPS + 1;
    private static final double FARTHEST = 12;
    private static final double LEAST_SHARE = 1e-3;

    private ToneFeatures() {}

    static double[] of(double[] logits) {
        double[] features = Arrays.copyOf(logits, Members.LOGITS + LEVELS + 2 * SQUARES + 1);
        double[] means = new double[SQUARES];
        double above = 1;
        int at = Members.LOGITS;
        for (int step = 0; step <= StarOutputs.STEPS; step++) {
            double next = 0;
            if (step < StarOutputs.STEPS) {
                double mean = (logits[step] + logits[StarOutputs.COUNT + step]) / 2;
                means[step] = Math.max(-FARTHEST, Math.min(FARTHEST, mean));
                next = 1 / (1 + Math.exp(-mean));
            }
            features[at++] = Math.log(Math.max(LEAST_SHARE, above - next));
            above = next;
        }
        for (double mean : means) {
            features[at++] = mean * mean;
            features[at++] = Math.abs(mean);
        }
        features[at] = means[1] * means[2];
        return features;
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(Members.names());
        for (int stars = 1; stars <= LEVELS; stars++) {
            names.add("log share of " + stars);
        }
        for (int step = 1; step <= SQUARES; step++) {
            names.add("square of more than " + step);
            names.add("size of more than " + step);
        }
        names.add("more than 2 times more than 3");
        return names;
    }
}
