package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.ModelProvenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a model was fitted, and how far to trust that.
 *
 * @param convergence how the search ended; look at it before anything else
 * @param estimates the parameters
 * @param logLikelihood the log-likelihood at them; 0 if they were given
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

    /** Returns the report of parameters that were given: no likelihood, no search. */
    static FitReport given(List<String> parameters, double... values) {
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0) || !Double.isFinite(values[i])) {
                throw new IllegalArgumentException("the parameter " + parameters.get(i) + " is " + values[i]
                        + "; expected a number above 0. Maybe the order is another: " + parameters + ".");
            }
            estimates.add(new Estimate(parameters.get(i), values[i], null, null));
        }
        return new FitReport(Convergence.GIVEN, estimates, 0, 0, 0, 0, 0, 0);
    }

    /** Returns where a model of given parameters comes from. */
    ModelProvenance provenanceOfGiven(String kind, TimeScale scale) {
        DataDigest digest = DataFingerprint.digest("no data, parameters given");
        return ModelProvenance.of(
                kind,
                digest.add(values()).fingerprint(0),
                List.of("repeats", "last", "observed"),
                Map.of("scale", scale.name()),
                0);
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
