package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.util.function.DoubleUnaryOperator;

/** What the models of purchases have in common, whatever their likelihood. Immutable and thread-safe. */
final class FittedProcess {
    private static final double NEGLIGIBLE = 40;
    private static final double SMOOTH = 8;

    private final ModelProvenance provenance;
    private final TimeScale scale;
    private final FitReport fit;
    private final HistoryLikelihood.Family family;
    private final double[] parameters;

    /**
     * Keeps what makes a model.
     *
     * @param provenance where the model comes from
     * @param scale what the parameters count time in
     * @param fit how it was fitted
     * @param family the likelihood
     */
    FittedProcess(ModelProvenance provenance, TimeScale scale, FitReport fit, HistoryLikelihood.Family family) {
        this.provenance = provenance;
        this.scale = scale;
        this.fit = fit;
        this.family = family;
        this.parameters = fit.values();
    }

    ModelProvenance provenance() {
        return provenance;
    }

    TimeScale scale() {
        return scale;
    }

    FitReport fit() {
        return fit;
    }

    /** Returns one of the parameters, by its place. */
    double parameter(int place) {
        return parameters[place];
    }

    /** Returns the likelihood at the parameters; not thread-safe. */
    HistoryLikelihood likelihood() {
        return family.at(parameters);
    }

    /** Returns how likely a customer is alive. */
    double probabilityAlive(PurchaseSummary customer) {
        PurchaseSummary own = customer.in(scale);
        HistoryLikelihood likelihood = likelihood();
        return Math.min(
                1,
                Math.exp(likelihood.logAlive(own.repeats(), own.observed())
                        - likelihood.log(own.repeats(), own.last(), own.observed())));
    }

    double logLikelihood(PurchaseSummary customer) {
        PurchaseSummary own = customer.in(scale);
        return likelihood().log(own.repeats(), own.last(), own.observed());
    }

    double probabilityOfNoPurchase(PurchaseSummary customer, Horizon horizon) {
        PurchaseSummary own = customer.in(scale);
        HistoryLikelihood likelihood = likelihood();
        double longer = likelihood.log(own.repeats(), own.last(), own.observed() + horizon.in(scale));
        double seen = likelihood.log(own.repeats(), own.last(), own.observed());
        return Math.min(1, Math.exp(longer - seen));
    }

    /**
     * Returns the integral of the rate of purchases, discounted, over the horizon: panels that grow with the time passed,
     * so that the integrand stays clear of its poles at minus the smallest age.
     *
     * @param rate the rate at a time from now
     * @param age the distance of the nearest pole to now
     */
    double discounted(DoubleUnaryOperator rate, double age, Horizon horizon, Discount discount) {
        double interest = discount.continuousRate(scale);
        double end = horizon.in(scale);
        if (interest > 0) {
            end = Math.min(end, NEGLIGIBLE / interest);
        }
        double sum = 0;
        for (double from = 0; from < end; ) {
            double to = Math.min(end, from + Math.min(age + from, interest > 0 ? SMOOTH / interest : end));
            sum += GaussLegendre.integral(time -> rate.applyAsDouble(time) * Math.exp(-interest * time), from, to);
            from = to;
        }
        return sum;
    }
}
