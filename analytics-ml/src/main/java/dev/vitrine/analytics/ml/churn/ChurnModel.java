package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.ml.Model;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.feature.FeatureSet;
import dev.vitrine.analytics.ml.value.Convergence;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How likely a customer buys nothing within a horizon, by logistic regression on {@link ChurnFeatures}. Immutable and
 * thread-safe; one answer takes some ten microseconds.
 */
public final class ChurnModel implements Model<ChurnQuestion, ChurnForecast> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "churn";

    private final ModelProvenance provenance;
    private final int horizonDays;
    private final LogisticRegression regression;
    private final @Nullable ParetoNbd purchases;
    private final Convergence convergence;
    private final FeatureSet<CustomerView, CustomerMoment> features = ChurnFeatures.standard();

    ChurnModel(
            ModelProvenance provenance, int horizonDays, LogisticRegression regression, @Nullable ParetoNbd purchases) {
        this(provenance, horizonDays, regression, purchases, convergence(purchases));
    }

    ChurnModel(
            ModelProvenance provenance,
            int horizonDays,
            LogisticRegression regression,
            @Nullable ParetoNbd purchases,
            Convergence convergence) {
        this.provenance = provenance;
        this.horizonDays = horizonDays;
        this.regression = regression;
        this.purchases = purchases;
        this.convergence = convergence;
    }

    /** Returns a trainer with the usual options. */
    public static ChurnTrainer trainer() {
        return ChurnTrainer.ofDefaults();
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is no model of this kind
     */
    public static ChurnModel load(Path file) throws IOException {
        return ChurnModelFile.load(file);
    }

    /** Returns the days within which no purchase follows. */
    public int horizonDays() {
        return horizonDays;
    }

    /**
     * Returns the forecast for a customer.
     *
     * @throws IllegalArgumentException if there is no purchase before the cut-off
     */
    @Override
    public ChurnForecast predict(ChurnQuestion question) {
        PurchaseHistory known = question.customer()
                .findBefore(question.cutOff())
                .orElseThrow(() -> new IllegalArgumentException("customer "
                        + question.customer().customer() + " bought nothing before " + question.cutOff()
                        + "; expected a purchase. Maybe leave the customer out."));
        return new ChurnForecast(known.customer(), regression.probability(values(known, question.cutOff())));
    }

    /** Returns the forecasts for all customers as of the end of their histories, in their order. */
    public List<ChurnForecast> forecasts(PurchaseHistories customers) {
        return customers.customers().stream()
                .map(customer -> predict(new ChurnQuestion(customer, customers.until())))
                .toList();
    }

    private double[] values(PurchaseHistory known, LocalDate cutOff) {
        return features.valuesOf(new CustomerView(known, cutOff, Horizon.days(horizonDays), purchases, convergence));
    }

    /**
     * Returns by how much one unit of each feature moves the log-odds of churn, by name. Features go together, so that none
     * of these numbers tells by itself what matters.
     */
    public Map<String, Double> coefficients() {
        Map<String, Double> named = new TreeMap<>();
        double[] coefficients = regression.coefficients();
        for (int i = 0; i < coefficients.length; i++) {
            named.put(regression.features().get(i), coefficients[i]);
        }
        return named;
    }

    LogisticRegression regression() {
        return regression;
    }

    @Nullable
    ParetoNbd purchases() {
        return purchases;
    }

    /** Returns how the fit of the purchases ended, also of a model that was read from a file. */
    Convergence convergence() {
        return convergence;
    }

    static Convergence convergence(@Nullable ParetoNbd purchases) {
        return purchases == null ? Convergence.GIVEN : purchases.fit().convergence();
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        ChurnModelFile.save(file, this);
    }
}
