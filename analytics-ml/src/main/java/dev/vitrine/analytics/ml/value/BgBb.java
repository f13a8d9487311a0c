package dev.vitrine.analytics.ml.value;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.Model;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The BG/BB model, for purchases that happen at given opportunities only, such as yearly appeals, issues or seasons: while
 * alive a customer takes each with an own probability p (beta with α and β over the customers), and before each leaves for
 * good with an own probability θ (beta with γ and δ).
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie and J. Shang, Customer-base analysis in a discrete-time noncontractual setting,
 * Marketing Science 29 (2010). Immutable and thread-safe.
 */
public final class BgBb implements Model<OpportunityHistory, BgBbForecast> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "bg-bb";

    static final List<String> PARAMETERS = List.of("alpha", "beta", "gamma", "delta");

    private static final int VERSION = 1;

    private final ModelProvenance provenance;
    private final FitReport fit;

    BgBb(ModelProvenance provenance, FitReport fit) {
        this.provenance = provenance;
        this.fit = fit;
    }

    /** Returns a trainer with the usual options. */
    public static BgBbTrainer trainer() {
        return BgBbTrainer.ofDefaults();
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no model of this kind
     */
    public static BgBb load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, KIND, VERSION);
        return new BgBb(document.provenance(), FitJson.read(document.body().child("fit"), PARAMETERS));
    }

    /** Returns how the model was fitted. */
    public FitReport fit() {
        return fit;
    }

    /** Returns the logarithm of the likelihood of a history. */
    public double logLikelihood(OpportunityHistory history) {
        return likelihood().log(history);
    }

    /** Returns how likely a customer is there for the next opportunity; not a churn score, see {@link PurchaseModel}. */
    public double probabilityAlive(OpportunityHistory history) {
        BgBbLikelihood likelihood = likelihood();
        int met = history.opportunities();
        return Math.exp(likelihood.term(history.repeats(), met, 0, met + 1) - likelihood.log(history));
    }

    /**
     * Returns how likely a customer takes none of the next opportunities.
     *
     * @throws IllegalArgumentException if their number is less than 1
     */
    public double probabilityOfNoPurchase(OpportunityHistory history, int opportunities) {
        requireSome(opportunities);
        BgBbLikelihood likelihood = likelihood();
        OpportunityHistory longer =
                new OpportunityHistory(history.repeats(), history.last(), history.opportunities() + opportunities);
        return Math.min(1, Math.exp(likelihood.log(longer) - likelihood.log(history)));
    }

    /**
     * Returns how many of the next opportunities a customer is expected to take.
     *
     * @throws IllegalArgumentException if their number is less than 1
     */
    public double expectedPurchases(OpportunityHistory history, int opportunities) {
        return discountedPurchases(history, opportunities, 0);
    }

    /**
     * Returns how many of the next opportunities a customer is expected to take, each worth less the later it comes.
     *
     * @param opportunities how many to look ahead
     * @param rate the interest from one opportunity to the next, such as 0.1
     * @throws IllegalArgumentException if the number is less than 1 or the rate negative
     */
    public double discountedPurchases(OpportunityHistory history, int opportunities, double rate) {
        requireSome(opportunities);
        if (!(rate >= 0)) {
            throw new IllegalArgumentException(
                    "the rate from one opportunity to the next is " + rate + "; expected 0 or more. Maybe 0.1.");
        }
        BgBbLikelihood likelihood = likelihood();
        int met = history.opportunities();
        double seen = likelihood.log(history);
        double sum = 0;
        for (int ahead = 1; ahead <= opportunities; ahead++) {
            double buys = takesOneMore(likelihood, history, met + ahead) - seen - ahead * Math.log1p(rate);
            sum += Math.exp(buys);
        }
        return sum;
    }

    /** Takes one more than so far, of one more, having stayed so often. */
    private static double takesOneMore(BgBbLikelihood likelihood, OpportunityHistory history, int stays) {
        return likelihood.term(history.repeats() + 1, history.opportunities() + 1, 0, stays);
    }

    private static void requireSome(int opportunities) {
        if (opportunities < 1) {
            throw new IllegalArgumentException(
                    "the forecast is for " + opportunities + " opportunities; expected 1 or more. Maybe 5.");
        }
    }

    private BgBbLikelihood likelihood() {
        return new BgBbLikelihood(fit.values());
    }

    /** Returns the forecast for the next opportunity. */
    @Override
    public BgBbForecast predict(OpportunityHistory history) {
        return new BgBbForecast(probabilityAlive(history), expectedPurchases(history, 1));
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        ObjectNode body = ModelFile.body();
        body.set("fit", FitJson.write(fit));
        ModelFile.write(file, VERSION, provenance, body);
    }
}
