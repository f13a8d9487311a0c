package dev.vitrine.analytics.ml.value;

/**
 * How BG/NBD and MBG/NBD look ahead.
 *
 * <p>A customer alive now, with n = r + x, A = α + T and chances c to leave so far, who buys at rate λ and leaves after a
 * purchase with probability p, still buys at time u from now at the rate λ e^(-λ p u). Over what is left open about λ and p
 * its mean is
 *
 * <pre>
 * n / A (1 + u/A)^-a     2F1(a, a + b + c - n - 1; a + b + c; u / (A + u))
 * n / A (1 + u/A)^-(n+1) 2F1(n + 1, b + c; a + b + c; u / (A + u))
 * </pre>
 *
 * <p>in two forms, the first short for buyers of any number, the second free of cancellation for parameters of any size.
 * Integrated over time they are the usual closed form (Fader, Hardie and Lee, "Counting your customers" the easy way,
 * Marketing Science 24, 2005, equation 10), without that one's pole at a = 1 and without powers that overflow.
 */
final class BetaGeometricProcess {
    private static final double MODERATE = 30;

    private BetaGeometricProcess() {}

    static double discountedPurchases(
            FittedProcess process,
            BgNbdLikelihood.FirstPurchase first,
            PurchaseSummary customer,
            Horizon horizon,
            Discount discount) {
        PurchaseSummary own = customer.in(process.scale());
        double buying = process.parameter(0) + own.repeats();
        double age = process.parameter(1) + own.observed();
        double a = process.parameter(2);
        double c = a + process.parameter(3) + first.chances(own.repeats());
        double ifAlive = process.discounted(time -> rate(buying, age, a, c, time), age, horizon, discount);
        return process.probabilityAlive(own) * ifAlive;
    }

    private static double rate(double buying, double age, double a, double c, double time) {
        double z = time / (age + time);
        double log = Math.log(buying / age);
        double grown = Math.log1p(time / age);
        double rest = c - buying - 1;
        return a < MODERATE && Math.abs(rest) < MODERATE
                ? Math.exp(log - a * grown) * GaussSeries.sum(a, rest, c, z)
                : Math.exp(log - (buying + 1) * grown + GaussSeries.logOfSum(buying + 1, c - a, c, z));
    }
}
