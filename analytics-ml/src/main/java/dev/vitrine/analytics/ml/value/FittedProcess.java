package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.util.function.DoubleUnaryOperator;

/**
 * What the models of purchases have in common, whatever their likelihood.
 *
 * @param provenance where the model comes from
 * @param scale what the parameters count time in
 * @param fit how it was fitted
 * @param family the likelihood
 */
record FittedProcess(ModelProvenance provenance, TimeScale scale, FitReport fit, HistoryLikelihood.Family family) {
    private static final double NEGLIGIBLE = 40;

    double logLikelihood(PurchaseSummary customer) {
        PurchaseSummary own = customer.in(scale);
        return family.at(fit.values()).log(own.repeats(), own.last(), own.observed());
    }

    double probabilityOfNoPurchase(PurchaseSummary customer, Horizon horizon) {
        PurchaseSummary own = customer.in(scale);
        HistoryLikelihood likelihood = family.at(fit.values());
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
            double to = Math.min(end, from + Math.min(age + from, interest > 0 ? 8 / interest : end));
            sum += GaussLegendre.integral(time -> rate.applyAsDouble(time) * Math.exp(-interest * time), from, to);
            from = to;
        }
        return sum;
    }
}
