package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The BG/NBD model: customers buy at random, each at an own rate λ (gamma with shape r and rate α over the customers), and
 * leave after a repeat purchase with an own probability p (beta with a and b).
 *
 * <p>Nobody leaves right after the first purchase. {@link MbgNbd} drops that assumption.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie and K. L. Lee, "Counting your customers" the easy way: an alternative to the
 * Pareto/NBD model, Marketing Science 24 (2005). Immutable and thread-safe.
 */
public final class BgNbd implements PurchaseModel {
    /** The kind of model in provenance and files. */
    public static final String KIND = "bg-nbd";

    static final List<String> PARAMETERS = List.of("r", "alpha", "a", "b");

    private final FittedProcess process;

    BgNbd(ModelProvenance provenance, TimeScale scale, FitReport fit) {
        this.process = new FittedProcess(provenance, scale, fit, BgNbd::likelihood);
    }

    static HistoryLikelihood likelihood(double[] parameters) {
        return new BgNbdLikelihood(parameters, BgNbdLikelihood.FirstPurchase.IS_SAFE);
    }

    /**
     * Returns the model with given parameters, such as published ones.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public static BgNbd of(TimeScale scale, double r, double alpha, double a, double b) {
        FitReport fit = FitReport.given(PARAMETERS, r, alpha, a, b);
        return new BgNbd(fit.provenanceOfGiven(KIND, scale), scale, fit);
    }

    /** Returns a trainer with the usual options. */
    public static PurchaseModelTrainer<BgNbd> trainer() {
        return new PurchaseModelTrainer<>(KIND, PARAMETERS, BgNbd::likelihood, BgNbd::new, PurchaseModelTrainer.STARTS);
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no model of this kind
     */
    public static BgNbd load(Path file) throws IOException {
        return PurchaseModelFile.load(file, KIND, PARAMETERS, BgNbd::new);
    }

    /**
     * Returns how likely a customer who came back at least once has not left; nothing for those who bought once, of whom
     * the model takes it as certain. For a churn score ask {@link #probabilityOfNoPurchase}.
     */
    public OptionalDouble findProbabilityAlive(PurchaseSummary customer) {
        return customer.repeats() == 0 ? OptionalDouble.empty() : OptionalDouble.of(process.probabilityAlive(customer));
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
        return BetaGeometricProcess.discountedPurchases(
                process, BgNbdLikelihood.FirstPurchase.IS_SAFE, customer, horizon, discount);
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
