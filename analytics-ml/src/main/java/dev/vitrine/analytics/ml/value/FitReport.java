package dev.vitrine.analytics.ml.value;

import java.util.List;

/**
 * How a model was fitted, and how far to trust that.
 *
 * @param convergence how the search ended; look at it before anything else
 * @param estimates the parameters
 * @param logLikelihood the log-likelihood at them
 * @param bic the criterion of Schwarz, parameters times ln n less twice the log-likelihood: compare models by it only on
 *     the same data; lower is better
 * @param decrement how much the log-likelihood could still rise, by its curvature: half of g' H⁻¹ g
 * @param steps quasi-Newton steps of the last search
 * @param starts from how many points the search began
 * @param startsThatAgree how many of them came to the best maximum, within 0.01 of the log-likelihood per 1,000
 *     observations
 */
public record FitReport(
        Convergence convergence,
        List<Estimate> estimates,
        double logLikelihood,
        double bic,
        double decrement,
        int steps,
        int starts,
        int startsThatAgree) {

    /** Keeps the list from being changed. */
    public FitReport {
        estimates = List.copyOf(estimates);
    }

    /**
     * Returns the estimate of a parameter.
     *
     * @throws IllegalArgumentException if the model has no such parameter
     */
    public Estimate estimate(String parameter) {
        return estimates.stream()
                .filter(estimate -> estimate.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the model has no parameter '" + parameter
                        + "'. Maybe one of "
                        + estimates.stream().map(Estimate::parameter).toList() + "."));
    }

    /** Returns the values of the parameters, in order. */
    double[] values() {
        return estimates.stream().mapToDouble(Estimate::value).toArray();
    }
}
