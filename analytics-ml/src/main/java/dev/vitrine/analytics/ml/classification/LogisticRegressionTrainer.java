package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Trains a logistic regression by Newton's method on standardised features, with a penalty on the squares of their
 * coefficients.
 *
 * <p>Minimises the weighted sum of log losses and half the penalty times the sum of squared standardised coefficients,
 * the intercept excluded. A constant feature gets the coefficient 0. An iteration takes O(n p²) for n rows and p
 * features. No randomness.
 *
 * <p>Source: T. Hastie, R. Tibshirani and J. Friedman, The Elements of Statistical Learning, second edition, 4.4.1.
 */
public final class LogisticRegressionTrainer implements ClassifierTrainer {
    private static final double PENALTY = 1;
    private static final int MOST_ITERATIONS = 100;
    private static final double TOLERANCE = 1e-9;

    private final double penalty;

    private LogisticRegressionTrainer(double penalty) {
        this.penalty = penalty;
    }

    /** Returns a trainer with a penalty of 1. */
    public static LogisticRegressionTrainer ofDefaults() {
        return new LogisticRegressionTrainer(PENALTY);
    }

    /**
     * Returns this with another penalty.
     *
     * @throws IllegalArgumentException if it is not above 0: without any, separable data have no finite answer
     */
    public LogisticRegressionTrainer withPenalty(double number) {
        if (!(number > 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(
                    "the penalty is " + number + "; expected a number above 0. Maybe " + PENALTY + ".");
        }
        return new LogisticRegressionTrainer(number);
    }

    @Override
    public LogisticRegression train(Examples data) {
        ClassifierTrainer.requireBothOutcomes(data);
        int width = data.features().size();
        double[] means = new double[width];
        double[] deviations = new double[width];
        double[][] columns = new double[width][];
        for (int feature = 0; feature < width; feature++) {
            columns[feature] = data.column(feature);
            standardise(data, columns[feature], feature, means, deviations);
        }
        double[] solution = solve(data, columns);
        double[] coefficients = new double[width];
        for (int feature = 0; feature < width; feature++) {
            coefficients[feature] = deviations[feature] == 0 ? 0 : solution[feature] / deviations[feature];
        }
        ModelProvenance provenance = ModelProvenance.of(
                LogisticRegression.KIND,
                data.fingerprint(),
                data.features(),
                Map.of("penalty", Double.toString(penalty)),
                0);
        return LogisticRegression.of(provenance, solution[width], coefficients, means);
    }

    /** Makes a column's weighted mean 0 and its variance 1; what is missing becomes 0. */
    private static void standardise(Examples data, double[] column, int feature, double[] means, double[] deviations) {
        double weights = 0;
        double sum = 0;
        for (int row = 0; row < column.length; row++) {
            if (!Double.isNaN(column[row])) {
                weights += data.weight(row);
                sum += data.weight(row) * column[row];
            }
        }
        double mean = weights == 0 ? 0 : sum / weights;
        double squares = 0;
        for (int row = 0; row < column.length; row++) {
            if (!Double.isNaN(column[row])) {
                squares += data.weight(row) * (column[row] - mean) * (column[row] - mean);
            }
        }
        double deviation = weights == 0 ? 0 : Math.sqrt(squares / weights);
        boolean constant = deviation <= 1e-12 * Math.max(1, Math.abs(mean));
        for (int row = 0; row < column.length; row++) {
            column[row] = constant || Double.isNaN(column[row]) ? 0 : (column[row] - mean) / deviation;
        }
        means[feature] = mean;
        deviations[feature] = constant ? 0 : deviation;
    }

    /** Returns the standardised coefficients and, last, the intercept. */
    private double[] solve(Examples data, double[][] columns) {
        int width = columns.length;
        double[] current = new double[width + 1];
        double share = weightedShare(data);
        current[width] = Math.log(share / (1 - share));
        double loss = loss(data, columns, current);
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            double[] step = newtonStep(data, columns, current);
            double factor = 1;
            double[] next = moved(current, step, factor);
            double nextLoss = loss(data, columns, next);
            while (!(nextLoss <= loss) && factor > 1e-6) {
                factor /= 2;
                next = moved(current, step, factor);
                nextLoss = loss(data, columns, next);
            }
            if (!(nextLoss <= loss)) {
                return current;
            }
            boolean settled = loss - nextLoss <= TOLERANCE * Math.abs(loss);
            current = next;
            loss = nextLoss;
            if (settled) {
                return current;
            }
        }
        return current;
    }

    private static double[] moved(double[] from, double[] step, double factor) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] - factor * step[i];
        }
        return to;
    }

    private double[] newtonStep(Examples data, double[][] columns, double[] at) {
        int width = columns.length;
        double[] gradient = new double[width + 1];
        double[][] hessian = new double[width + 1][width + 1];
        double[] row = new double[width + 1];
        row[width] = 1;
        for (int i = 0; i < data.size(); i++) {
            for (int feature = 0; feature < width; feature++) {
                row[feature] = columns[feature][i];
            }
            double probability = 1 / (1 + Math.exp(-logOdds(columns, at, i)));
            double weight = data.weight(i);
            double residual = weight * (probability - (data.outcome(i) ? 1 : 0));
            double curvature = weight * probability * (1 - probability);
            for (int a = 0; a <= width; a++) {
                gradient[a] += residual * row[a];
                double scaled = curvature * row[a];
                double[] line = hessian[a];
                for (int b = 0; b <= a; b++) {
                    line[b] += scaled * row[b];
                }
            }
        }
        for (int a = 0; a <= width; a++) {
            if (a < width) {
                gradient[a] += penalty * at[a];
                hessian[a][a] += penalty;
            }
            // Keeps the intercept's curvature above 0 where all probabilities are at their ends.
            hessian[a][a] += 1e-10;
            for (int b = 0; b < a; b++) {
                hessian[b][a] = hessian[a][b];
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(hessian, false), 1e-10, 1e-14)
                .getSolver()
                .solve(new ArrayRealVector(gradient, false))
                .toArray();
    }

    private double loss(Examples data, double[][] columns, double[] at) {
        double sum = 0;
        for (int row = 0; row < data.size(); row++) {
            double odds = logOdds(columns, at, row);
            double signed = data.outcome(row) ? odds : -odds;
            sum += data.weight(row)
                    * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
        }
        double squares =
                Arrays.stream(at, 0, columns.length).map(value -> value * value).sum();
        return sum + penalty / 2 * squares;
    }

    private static double logOdds(double[][] columns, double[] at, int row) {
        double sum = at[columns.length];
        for (int feature = 0; feature < columns.length; feature++) {
            sum += at[feature] * columns[feature][row];
        }
        return sum;
    }

    private static double weightedShare(Examples data) {
        double happened = 0;
        double all = 0;
        for (int row = 0; row < data.size(); row++) {
            all += data.weight(row);
            happened += data.outcome(row) ? data.weight(row) : 0;
        }
        return happened / all;
    }
}
