package dev.vitrine.analytics.ml.value;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.Model;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Gamma-Gamma model of what customers spend on a purchase: amounts vary around each customer's own mean (gamma with
 * shape p and an own rate), and the rates over the customers (gamma with q and v). The amount expected of a customer lies
 * between the customer's own mean and that of all, the nearer to the own one the more purchases it is the mean of.
 *
 * <p>It takes spend as independent of how often somebody buys; {@link #check} says whether the data agree.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie and K. L. Lee, RFM and CLV: using iso-value curves for customer base analysis,
 * Journal of Marketing Research 42 (2005); P. S. Fader and B. G. S. Hardie, The Gamma-Gamma model of monetary value (2013).
 * Immutable and thread-safe.
 */
public final class GammaGamma implements Model<PurchaseSummary, Double> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "gamma-gamma";

    static final List<String> PARAMETERS = List.of("p", "q", "v");

    private static final int VERSION = 1;

    private final ModelProvenance provenance;
    private final FitReport fit;
    private final SpendCheck check;
    private final double mean;

    /** Makes a model; the mean is that of the repeat purchases it was fitted to. */
    GammaGamma(ModelProvenance provenance, FitReport fit, SpendCheck check, double mean) {
        this.provenance = provenance;
        this.fit = fit;
        this.check = check;
        this.mean = mean;
    }

    /** Returns a trainer with the usual options. */
    public static GammaGammaTrainer trainer() {
        return GammaGammaTrainer.ofDefaults();
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no model of this kind
     */
    public static GammaGamma load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, KIND, VERSION);
        ModelNode body = document.body();
        ModelNode check = body.child("check");
        List<SpendWarning> warnings = new ArrayList<>();
        for (ModelNode warning : check.children("warnings")) {
            warnings.add(FitJson.constant(warning, "warning", SpendWarning.class));
        }
        return new GammaGamma(
                document.provenance(),
                FitJson.read(body.child("fit"), PARAMETERS),
                new SpendCheck(
                        check.integer("repeaters"),
                        check.number("correlation"),
                        check.number("rankCorrelation"),
                        check.number("pValue"),
                        warnings),
                body.number("mean"));
    }

    /** Returns how the model was fitted. */
    public FitReport fit() {
        return fit;
    }

    /** Returns whether the data agree with what the model assumes. Look at its warnings before using the model. */
    public SpendCheck check() {
        return check;
    }

    /**
     * Returns the amount a customer is expected to spend on a purchase to come; for one without repeat purchases, or whose
     * amounts are unknown, the mean over all customers.
     */
    public double expectedSpend(PurchaseSummary customer) {
        Double spend = customer.spend();
        double[] parameters = fit.values();
        if (spend == null || customer.repeats() == 0) {
            return meanOfAll();
        }
        double weight = parameters[0] * customer.repeats() + parameters[1] - 1;
        return weight > 0 ? parameters[0] * (parameters[2] + customer.repeats() * spend) / weight : meanOfAll();
    }

    /**
     * Returns the mean amount over all customers: p v / (q - 1), or, where q is at most 1 and there is none, the mean of the
     * repeat purchases the model was fitted to.
     */
    public double meanOfAll() {
        double[] parameters = fit.values();
        return parameters[1] > 1 ? parameters[0] * parameters[2] / (parameters[1] - 1) : mean;
    }

    @Override
    public Double predict(PurchaseSummary customer) {
        return expectedSpend(customer);
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        ObjectNode body = ModelFile.body();
        body.put("mean", mean);
        body.set("fit", FitJson.write(fit));
        ObjectNode node = body.putObject("check");
        node.put("repeaters", check.repeaters());
        node.put("correlation", check.correlation());
        node.put("rankCorrelation", check.rankCorrelation());
        node.put("pValue", check.pValue());
        ArrayNode warnings = node.putArray("warnings");
        check.warnings().forEach(warning -> warnings.addObject().put("warning", warning.name()));
        ModelFile.write(file, VERSION, provenance, body);
    }

    @Override
    public String toString() {
        return KIND + Arrays.toString(fit.values());
    }
}
