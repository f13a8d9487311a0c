package dev.vitrine.analytics.ml.sentiment.internal.linear;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Trains several logistic regressions over the same rows at once, so that each pass reads the rows once.
 *
 * <p>Each minimises half the sum of squared weights, the intercept included, and the cost-weighted sum of log losses, by
 * coordinate ascent in the dual; each step solves its one variable by Newton's method. A column can be scaled differently
 * for each model: its penalty is then divided by the square of the scale.
 *
 * <p>Source: H.-F. Yu, F.-L. Huang, C.-J. Lin, Dual coordinate descent methods for logistic regression and maximum
 * entropy models, Machine Learning 85 (2011). Deterministic per seed.
 */
public final class LockstepLogistic {
    private static final int NEWTON_STEPS = 8;
    private static final double NEWTON_PRECISION = 1e-4;
    private static final double NO_MOVE = 1e-5;
    private static final double SETTLED = 0.02;

    private final SparseRows rows;
    private final int[] levels;
    private final Outputs outputs;
    private final int models;
    private final float[] squaredScales;

    /**
     * States the problem.
     *
     * @param rows all rows
     * @param levels the level of each row
     * @param outputs what to learn
     * @param squaredScales for each column the square of its scale in each model; empty if all are 1
     */
    public LockstepLogistic(SparseRows rows, int[] levels, Outputs outputs, float[] squaredScales) {
        this.rows = rows;
        this.levels = levels;
        this.outputs = outputs;
        this.models = outputs.size();
        this.squaredScales = squaredScales;
    }

    /**
     * Trains on some of the rows.
     *
     * @param chosen the rows
     * @param passes how often each is looked at, at most
     */
    public Weights train(int[] chosen, int passes, long seed) {
        double[] weights = new double[(rows.columns() + 1) * models];
        double[] duals = new double[chosen.length * models];
        float[] norms = norms(chosen);
        int[] order = new int[chosen.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int pass = 0; pass < passes; pass++) {
            shuffle(order, random);
            double worst = 0;
            for (int place : order) {
                worst = Math.max(worst, visit(chosen[place], place, weights, duals, norms));
            }
            if (worst < SETTLED) {
                break;
            }
        }
        float[] rounded = new float[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) weights[i];
        }
        return new Weights(models, rounded);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
    }

    /** Returns the squared length of each row in each model, that of the intercept included. */
    private float[] norms(int[] chosen) {
        float[] norms = new float[chosen.length * models];
        for (int i = 0; i < chosen.length; i++) {
            double[] sums = new double[models];
            Arrays.fill(sums, 1);
            for (int at = rows.starts()[chosen[i]]; at < rows.starts()[chosen[i] + 1]; at++) {
                double square = (double) rows.values()[at] * rows.values()[at];
                for (int model = 0; model < models; model++) {
                    sums[model] += square * squaredScale(rows.indices()[at], model);
                }
            }
            for (int model = 0; model < models; model++) {
                norms[i * models + model] = (float) sums[model];
            }
        }
        return norms;
    }

    private double squaredScale(int column, int model) {
        return squaredScales.length == 0 ? 1 : squaredScales[column * models + model];
    }

    /** Improves the dual variables of a row; returns the largest move, in units of its bound. */
    private double visit(int row, int place, double[] weights, double[] duals, float[] norms) {
        int from = rows.starts()[row];
        int to = rows.starts()[row + 1];
        double[] margins = margins(from, to, weights);
        double worst = 0;
        for (int model = 0; model < models; model++) {
            double cost = outputs.costs()[model][levels[row]];
            double move = 0;
            if (cost > 0) {
                double target = outputs.targets()[model][levels[row]];
                int dual = place * models + model;
                move = move(margins[model], target, cost, duals[dual], norms[dual]);
                duals[dual] += move;
                worst = Math.max(worst, Math.abs(move) / cost);
            }
            margins[model] = move;
        }
        if (worst > NO_MOVE) {
            add(from, to, margins, weights);
        }
        return worst;
    }

    private double[] margins(int from, int to, double[] weights) {
        double[] margins = new double[models];
        System.arraycopy(weights, rows.columns() * models, margins, 0, models);
        for (int at = from; at < to; at++) {
            double value = rows.values()[at];
            int first = rows.indices()[at] * models;
            for (int model = 0; model < models; model++) {
                margins[model] += value * weights[first + model];
            }
        }
        return margins;
    }

    /**
     * Returns the step of a dual variable after which it is cost × (target − probability), by Newton's method kept
     * between bounds.
     */
    private static double move(double margin, double target, double cost, double dual, double norm) {
        double low = margin + norm * (cost * (target - 1) - dual);
        double high = margin + norm * (cost * target - dual);
        double odds = Math.min(high, Math.max(low, margin));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double probability = 1 / (1 + Math.exp(-odds));
            double gap = odds - margin - norm * (cost * (target - probability) - dual);
            low = gap < 0 ? odds : low;
            high = gap < 0 ? high : odds;
            double next = odds - gap / (1 + norm * cost * probability * (1 - probability));
            next = next < low || next > high ? (low + high) / 2 : next;
            double change = Math.abs(next - odds);
            odds = next;
            if (change < NEWTON_PRECISION) {
                break;
            }
        }
        return cost * (target - 1 / (1 + Math.exp(-odds))) - dual;
    }

    private void add(int from, int to, double[] moves, double[] weights) {
        boolean scaled = squaredScales.length > 0;
        for (int at = from; at < to; at++) {
            double value = rows.values()[at];
            int first = rows.indices()[at] * models;
            for (int model = 0; model < models; model++) {
                weights[first + model] += moves[model] * value * (scaled ? squaredScales[first + model] : 1);
            }
        }
        int intercepts = rows.columns() * models;
        for (int model = 0; model < models; model++) {
            weights[intercepts + model] += moves[model];
        }
    }
}
