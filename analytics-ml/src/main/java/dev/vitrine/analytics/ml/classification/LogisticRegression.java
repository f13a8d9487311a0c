package dev.vitrine.analytics.ml.classification;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.internal.LogisticRegressionBody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A probability by the logistic function of a weighted sum of features. A missing feature is taken as typical, and adds
 * nothing.
 *
 * <p>Source: D. R. Cox, The regression analysis of binary sequences, Journal of the Royal Statistical Society B 20
 * (1958). One answer takes time proportional to the features.
 */
public final class LogisticRegression implements Classifier {
    /** The kind of model in provenance and files. */
    public static final String KIND = "logistic-regression";

    private final ModelProvenance provenance;
    private final double intercept;
    private final double[] coefficients;
    private final double[] typical;

    private LogisticRegression(ModelProvenance provenance, double intercept, double[] coefficients, double[] typical) {
        this.provenance = provenance;
        this.intercept = intercept;
        this.coefficients = coefficients;
        this.typical = typical;
    }

    /**
     * Returns a model of known coefficients.
     *
     * @param provenance names the features
     * @param intercept the log-odds where every feature is typical
     * @param coefficients what one unit of a feature above typical adds to the log-odds, in the features' order
     * @param typical the typical value of each feature, in the features' order
     * @throws IllegalArgumentException if the numbers are not as many as the features
     */
    public static LogisticRegression of(
            ModelProvenance provenance, double intercept, double[] coefficients, double[] typical) {
        int expected = provenance.features().size();
        if (coefficients.length != expected || typical.length != expected) {
            throw new IllegalArgumentException(coefficients.length + " coefficients and " + typical.length
                    + " typical values for " + expected + " features: expected one for each. Maybe the intercept is"
                    + " among them.");
        }
        return new LogisticRegression(provenance, intercept, coefficients.clone(), typical.clone());
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no logistic regression
     */
    public static LogisticRegression load(Path file) throws IOException {
        return LogisticRegressionBody.load(file);
    }

    /** Returns a trainer with the usual options. */
    public static LogisticRegressionTrainer trainer() {
        return LogisticRegressionTrainer.ofDefaults();
    }

    @Override
    public double probability(double[] features) {
        return 1 / (1 + Math.exp(-logOdds(features)));
    }

    /** Returns the logarithm of the odds that it happens. */
    public double logOdds(double[] features) {
        double sum = intercept;
        double[] contributions = contributions(features);
        for (double contribution : contributions) {
            sum += contribution;
        }
        return sum;
    }

    /** Returns what each feature adds to the log-odds, in the features' order; 0 for what is missing. */
    public double[] contributions(double[] features) {
        if (features.length != coefficients.length) {
            throw new IllegalArgumentException(features.length + " values for " + coefficients.length
                    + " features: expected one for each of " + provenance.features() + ".");
        }
        double[] contributions = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            contributions[i] = Double.isNaN(features[i]) ? 0 : coefficients[i] * (features[i] - typical[i]);
        }
        return contributions;
    }

    /** Returns the log-odds where every feature is typical. */
    public double intercept() {
        return intercept;
    }

    /** Returns a copy of what one unit of each feature adds to the log-odds. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Returns a copy of the features' typical values. */
    public double[] typical() {
        return typical.clone();
    }

    /** Returns the features' names, in order. */
    public List<String> features() {
        return provenance.features();
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        LogisticRegressionBody.save(file, this);
    }
}
