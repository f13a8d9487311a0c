package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The Pareto/NBD model: customers buy at random, each at an own rate λ (gamma with shape r and rate α over the customers),
 * and leave at a random time, each at an own rate μ (gamma with s and β).
 *
 * <p>Sources: D. C. Schmittlein, D. G. Morrison and R. Colombo, Counting your customers: who are they and what will they do
 * next?, Management Science 33 (1987); P. S. Fader and B. G. S. Hardie, A note on deriving the Pareto/NBD model and related
 * expressions (2005). Immutable and thread-safe.
 */
public final class ParetoNbd implements PurchaseModel {
    /** The kind of model in provenance and files. */
    public static final String KIND = "pareto-nbd";

    static final List<String> PARAMETERS = List.of("r", "alpha", "s", "beta");

    private static final double FOREVER = 60;

    private final FittedProcess process;

    ParetoNbd(ModelProvenance provenance, TimeScale scale, FitReport fit) {
        this.process = new FittedProcess(provenance, scale, fit, ParetoNbd::likelihood);
    }

    static HistoryLikelihood likelihood(double[] parameters) {
        return new ParetoNbdLikelihood(parameters);
    }

    /**
     * Returns the model with given parameters, such as published ones.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public static ParetoNbd of(TimeScale scale, double r, double alpha, double s, double beta) {
        FitReport fit = FitReport.given(PARAMETERS, r, alpha, s, beta);
        return new ParetoNbd(fit.provenanceOfGiven(KIND, scale), scale, fit);
    }

    /** Returns a trainer with the usual options. */
    public static PurchaseModelTrainer<ParetoNbd> trainer() {
        return new PurchaseModelTrainer<>(
                KIND, PARAMETERS, ParetoNbd::likelihood, ParetoNbd::new, PurchaseModelTrainer.STARTS);
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no model of this kind
     */
    public static ParetoNbd load(Path file) throws IOException {
        return PurchaseModelFile.load(file, KIND, PARAMETERS, ParetoNbd::new);
    }

    /**
     * Returns how likely a customer has not left. It can't be compared with anything that happens; for a churn score ask
     * {@link #probabilityOfNoPurchase}.
     */
    public double probabilityAlive(PurchaseSummary customer) {
        return process.probabilityAlive(customer);
    }

    @Override
    public double logLikelihood(PurchaseSummary customer) {
        return process.logLikelihood(customer);
    }

    @Override
    public double probabilityOfNoPurchase(PurchaseSummary customer, Horizon horizon) {
        return process.probabilityOfNoPurchase(customer, horizon);
    }

    @Override
    public double discountedPurchases(PurchaseSummary customer, Horizon horizon, Discount discount) {
        PurchaseSummary own = customer.in(scale());
        double age = process.parameter(3) + own.observed();
        return rateNow(own) * process.discounted(time -> staying(time, age), age, horizon, discount);
    }

    /**
     * Returns how many purchases a customer is still expected to make, ever, each worth less the later it comes: the
     * discounted expected residual transactions.
     *
     * <p>Source: P. S. Fader, B. G. S. Hardie and K. L. Lee, RFM and CLV: using iso-value curves for customer base analysis,
     * Journal of Marketing Research 42 (2005), by integration instead of the confluent hypergeometric function.
     *
     * @throws IllegalArgumentException if nothing is discounted: the sum may be infinite
     */
    public double discountedResidualPurchases(PurchaseSummary customer, Discount discount) {
        double interest = discount.continuousRate(scale());
        if (interest == 0) {
            throw new IllegalArgumentException(
                    "all purchases to come can't be summed up without a discount; expected a rate"
                            + " above 0. Maybe Discount.ofYear(0.1), or a horizon.");
        }
        return discountedPurchases(customer, new Horizon(FOREVER / interest, scale()), discount);
    }

    /** Returns the expected rate of purchases now, of those alive and those not. */
    private double rateNow(PurchaseSummary own) {
        return probabilityAlive(own) * (process.parameter(0) + own.repeats()) / (process.parameter(1) + own.observed());
    }

    /** Returns how likely one who is alive still is after some time: by the Pareto distribution, given that age. */
    private double staying(double time, double age) {
        return Math.exp(-process.parameter(2) * Math.log1p(time / age));
    }

    @Override
    public TimeScale scale() {
        return process.scale();
    }

    @Override
    public FitReport fit() {
        return process.fit();
    }

    @Override
    public ModelProvenance provenance() {
        return process.provenance();
    }

    @Override
    public void save(Path file) throws IOException {
        PurchaseModelFile.save(file, this);
    }
}
