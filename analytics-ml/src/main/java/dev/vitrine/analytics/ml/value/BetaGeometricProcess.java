package dev.vitrine.analytics.ml.value;

/**
 * How BG/NBD and MBG/NBD look ahead.
 *
 * <p>A customer alive now, with n = r + x, A = α + T and chances c to leave so far, who buys at rate λ and leaves after a
 * purchase with probability p, still buys at time u from now at the rate λ e^(-λ p u). Over what is left open about λ and p
 * its mean is
 *
 * <pre>
 * n / A (1 + u/A)^-a 2F1(a, a + b + c - n - 1; a + b + c; u / (A + u))
 * </pre>
 *
 * <p>Integrated over time it is the usual closed form (Fader, Hardie and Lee, "Counting your customers" the easy way,
 * Marketing Science 24, 2005, equation 10), without that one's pole at a = 1 and without powers that overflow.
 */
record BetaGeometricProcess(FittedProcess process, BgNbdLikelihood.FirstPurchase first) {

    double probabilityAlive(PurchaseSummary customer) {
        PurchaseSummary own = customer.in(process.scale());
        BgNbdLikelihood likelihood = new BgNbdLikelihood(process.fit().values(), first);
        return Math.min(
                1,
                Math.exp(likelihood.logAlive(own.repeats(), own.observed())
                        - likelihood.log(own.repeats(), own.last(), own.observed())));
    }

    double discountedPurchases(PurchaseSummary customer, Horizon horizon, Discount discount) {
        PurchaseSummary own = customer.in(process.scale());
        double[] parameters = process.fit().values();
        double buying = parameters[0] + own.repeats();
        double age = parameters[1] + own.observed();
        double a = parameters[2];
        double chances =
                a + parameters[3] + own.repeats() + (first == BgNbdLikelihood.FirstPurchase.CAN_BE_LAST ? 1 : 0);
        double ifAlive = process.discounted(
                time -> buying
                        / age
                        * Math.exp(-a * Math.log1p(time / age))
                        * GaussSeries.sum(a, chances - buying - 1, chances, time / (age + time)),
                age,
                horizon,
                discount);
        return probabilityAlive(own) * ifAlive;
    }
}
