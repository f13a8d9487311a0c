package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.ModelProvenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The MBG/NBD model: as {@link BgNbd}, but a customer can leave after any purchase, the first included.
 *
 * <p>Source: E. P. Batislam, M. Denizel and A. Filiztekin, Empirical validation and comparison of models for customer base
 * analysis, International Journal of Research in Marketing 24 (2007). Immutable and thread-safe.
 */
public final class MbgNbd implements PurchaseModel {
    /** The kind of model in provenance and files. */
    public static final String KIND = "mbg-nbd";

    static final List<String> PARAMETERS = BgNbd.PARAMETERS;

    private final FittedProcess process;

    MbgNbd(ModelProvenance provenance, TimeScale scale, FitReport fit) {
        this.process = new FittedProcess(provenance, scale, fit, MbgNbd::likelihood);
    }

    static HistoryLikelihood likelihood(double[] parameters) {
        return new BgNbdLikelihood(parameters, BgNbdLikelihood.FirstPurchase.CAN_BE_LAST);
    }

    /**
     * Returns the model with given parameters, such as published ones.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public static MbgNbd of(TimeScale scale, double r, double alpha, double a, double b) {
        FitReport fit = FitReport.given(PARAMETERS, r, alpha, a, b);
        return new MbgNbd(fit.provenanceOfGiven(KIND, scale), scale, fit);
    }

    /** Returns a trainer with the usual options. */
    public static PurchaseModelTrainer<MbgNbd> trainer() {
        return new PurchaseModelTrainer<>(
                KIND, PARAMETERS, MbgNbd::likelihood, MbgNbd::new, PurchaseModelTrainer.STARTS);
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no model of this kind
     */
    public static MbgNbd load(Path file) throws IOException {
        return PurchaseModelFile.load(file, KIND, PARAMETERS, MbgNbd::new);
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
        return BetaGeometricProcess.discountedPurchases(
                process, BgNbdLikelihood.FirstPurchase.CAN_BE_LAST, customer, horizon, discount);
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
