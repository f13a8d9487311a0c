package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.sentiment.internal.linear.Outputs;

/**
 * What the linear models learn from stars: four whether there are more than 1, 2, 3 and 4, so that each review teaches
 * all it tells, and one whether there are 3.
 *
 * <p>Source: E. Frank, M. Hall, A simple approach to ordinal classification, ECML 2001.
 */
final class StarOutputs {
    /** How many models. */
    static final int COUNT = 5;
    /** How many of them ask for more than so many stars; they come first. */
    static final int STEPS = 4;

    private static final int MOST_STARS = 5;
    private static final int NEUTRAL_STARS = 3;
    private static final double NEUTRAL_WEIGHT = 4;

    private StarOutputs() {}

    /**
     * Returns the outputs.
     *
     * @param stepCost what a review counts in the models of steps
     * @param neutralCost what it counts in the model of 3 stars, where the few with 3 count four times as much
     */
    static Outputs of(double stepCost, double neutralCost) {
        double[][] targets = new double[COUNT][MOST_STARS + 1];
        double[][] costs = new double[COUNT][MOST_STARS + 1];
        for (int stars = 1; stars <= MOST_STARS; stars++) {
            for (int step = 0; step < STEPS; step++) {
                targets[step][stars] = stars > step + 1 ? 1 : 0;
                costs[step][stars] = stepCost;
            }
            targets[STEPS][stars] = stars == NEUTRAL_STARS ? 1 : 0;
            costs[STEPS][stars] = stars == NEUTRAL_STARS ? NEUTRAL_WEIGHT * neutralCost : neutralCost;
        }
        return new Outputs(targets, costs);
    }
}
