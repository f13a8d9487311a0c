package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.classification.Examples;
import dev.vitrine.analytics.ml.classification.ExamplesBuilder;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.classification.LogisticRegressionTrainer;
import dev.vitrine.analytics.ml.feature.FeatureSet;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import dev.vitrine.analytics.ml.value.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trains {@link ChurnModel} on histories whose end is today: customers as they were known at earlier cut-offs, one horizon
 * ago and more, so that whether they came back is known. Several cut-offs are pooled; at each, everybody with a purchase
 * before it is an example, and Pareto/NBD is fitted to what was known then. The model that answers looks at Pareto/NBD
 * fitted to all of the histories.
 *
 * <p>Immutable and thread-safe; no randomness.
 */
public final class ChurnTrainer implements Trainer<PurchaseHistories, ChurnModel> {
    private static final int HORIZON = 90;
    private static final int CUT_OFFS = 5;
    private static final int DAYS_APART = 15;
    private static final double PENALTY = 100;
    private static final int STARTS = 2;
    private static final int LEAST_EXAMPLES = 50;

    private final int horizonDays;
    private final int cutOffs;
    private final int daysApart;
    private final double penalty;

    private ChurnTrainer(int horizonDays, int cutOffs, int daysApart, double penalty) {
        this.horizonDays = horizonDays;
        this.cutOffs = cutOffs;
        this.daysApart = daysApart;
        this.penalty = penalty;
    }

    /** Returns a trainer for a horizon of 90 days, from 5 cut-offs 15 days apart, with a penalty of 100. The
     * numbers were chosen on earlier cut-offs of CDNOW and UCI Online Retail. */
    public static ChurnTrainer ofDefaults() {
        return new ChurnTrainer(HORIZON, CUT_OFFS, DAYS_APART, PENALTY);
    }

    /**
     * Returns this with another horizon.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ChurnTrainer withHorizonDays(int days) {
        return new ChurnTrainer(atLeastOne("the horizon in days", days, HORIZON), cutOffs, daysApart, penalty);
    }

    /**
     * Returns this with other cut-offs; the latest is always one horizon before the end, and those without examples of both
     * outcomes are left out.
     *
     * @param number how many, at most
     * @param days how many days apart
     * @throws IllegalArgumentException if one is less than 1
     */
    public ChurnTrainer withCutOffs(int number, int days) {
        return new ChurnTrainer(
                horizonDays,
                atLeastOne("the number of cut-offs", number, CUT_OFFS),
                atLeastOne("the days between cut-offs", days, DAYS_APART),
                penalty);
    }

    /** Returns this with another penalty; see {@link LogisticRegressionTrainer#withPenalty}. */
    public ChurnTrainer withPenalty(double number) {
        LogisticRegressionTrainer.ofDefaults().withPenalty(number);
        return new ChurnTrainer(horizonDays, cutOffs, daysApart, number);
    }

    private static int atLeastOne(String what, int number, int usual) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " is " + number + "; expected 1 or more. Maybe " + usual + ".");
        }
        return number;
    }

    /**
     * Trains the model.
     *
     * @throws UntrainableDataException if the histories are too short for the horizon, too few, or all of one outcome
     */
    @Override
    public ChurnModel train(PurchaseHistories data) {
        LocalDate latest = data.until().minusDays(horizonDays);
        FeatureSet<CustomerView, CustomerMoment> features = ChurnFeatures.standard();
        ExamplesBuilder builder = Examples.builder("customers at earlier cut-offs", features.names());
        List<LocalDate> used = new ArrayList<>();
        for (int i = 0; i < cutOffs; i++) {
            LocalDate cutOff = latest.minusDays((long) i * daysApart);
            if (addExamples(builder, features, data, cutOff)) {
                used.add(cutOff);
            }
        }
        Examples examples = builder.build();
        if (examples.size() < LEAST_EXAMPLES) {
            throw new UntrainableDataException("the histories reach up to " + data.until() + "; " + examples.size()
                    + " customers had bought before " + latest + ", " + horizonDays
                    + " days earlier; expected at least " + LEAST_EXAMPLES
                    + ", some of whom came back. Maybe take a shorter horizon, or longer histories.");
        }
        LogisticRegression regression =
                LogisticRegressionTrainer.ofDefaults().withPenalty(penalty).train(examples);
        ModelProvenance provenance = ModelProvenance.of(
                ChurnModel.KIND,
                data.fingerprint(),
                features.names(),
                Map.of(
                        "horizonDays", Integer.toString(horizonDays),
                        "cutOffs", used.toString(),
                        "penalty", Double.toString(penalty)),
                0);
        return new ChurnModel(provenance, horizonDays, regression, purchases(data));
    }

    private boolean addExamples(
            ExamplesBuilder builder,
            FeatureSet<CustomerView, CustomerMoment> features,
            PurchaseHistories data,
            LocalDate cutOff) {
        LocalDate end = cutOff.plusDays(horizonDays);
        PurchaseHistories known = data.before(cutOff);
        int silent = 0;
        for (PurchaseHistory customer : known.customers()) {
            silent += isSilent(data, customer, cutOff, end) ? 1 : 0;
        }
        if (silent == 0 || silent == known.size()) {
            return false;
        }
        ParetoNbd purchases = purchases(known);
        for (PurchaseHistory customer : known.customers()) {
            CustomerView view = new CustomerView(customer, cutOff, Horizon.days(horizonDays), purchases);
            builder.add(
                    features.valuesOf(view),
                    isSilent(data, customer, cutOff, end),
                    cutOff.atStartOfDay(),
                    end.atStartOfDay());
        }
        return true;
    }

    private static boolean isSilent(PurchaseHistories data, PurchaseHistory known, LocalDate cutOff, LocalDate end) {
        return data.find(known.customer()).orElseThrow().purchasesBetween(cutOff, end) == 0;
    }

    private static @Nullable ParetoNbd purchases(PurchaseHistories known) {
        try {
            return ParetoNbd.trainer().withStarts(STARTS).train(known.summaries(TimeScale.WEEKS));
        } catch (UntrainableDataException e) {
            return null;
        }
    }
}
