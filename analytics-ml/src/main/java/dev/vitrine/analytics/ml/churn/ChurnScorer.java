package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import dev.vitrine.analytics.ml.value.PurchaseModel;
import dev.vitrine.analytics.ml.value.TimeScale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Says of customers how likely they stay away for a stated time, or orders them by it. There are three kinds, and no other:
 * recency alone, the probability of no purchase of a model of purchases, and a trained churn model. The probability of
 * being "alive" is none of them: it is about nothing that can be seen, and BG/NBD gives 1 to everybody who bought once.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ChurnScorer {

    /** Returns what tables call it. */
    String name();

    /**
     * Returns the score of a customer: the higher, the likelier no purchase follows.
     *
     * @param known the history before the cut-off
     * @param cutOff the day up to which the customer is known, itself excluded
     * @param horizon the time within which no purchase follows
     */
    double score(PurchaseHistory known, LocalDate cutOff, Horizon horizon);

    /** Tells whether the scores are probabilities. */
    boolean isCalibrated();

    /** Returns the baseline: days since the last purchase. */
    static ChurnScorer recency() {
        return new Recency();
    }

    /** Returns the probability of no purchase by a model of purchases, fitted to what was known at the cut-off. */
    static ChurnScorer of(PurchaseModel model) {
        return new NoPurchase(model);
    }

    /** Returns a trained churn model, trained on what was known at the cut-off. */
    static ChurnScorer of(ChurnModel model) {
        return new Trained(model);
    }

    /** Days since the last purchase. */
    record Recency() implements ChurnScorer {
        @Override
        public String name() {
            return "recency alone";
        }

        @Override
        public double score(PurchaseHistory known, LocalDate cutOff, Horizon horizon) {
            return (double) ChronoUnit.DAYS.between(known.last(), cutOff);
        }

        @Override
        public boolean isCalibrated() {
            return false;
        }
    }

    /**
     * The probability of no purchase by a model of purchases.
     *
     * @param model the model
     */
    record NoPurchase(PurchaseModel model) implements ChurnScorer {
        @Override
        public String name() {
            return model.provenance().kind();
        }

        @Override
        public double score(PurchaseHistory known, LocalDate cutOff, Horizon horizon) {
            return model.probabilityOfNoPurchase(known.summary(cutOff, TimeScale.DAYS), horizon);
        }

        @Override
        public boolean isCalibrated() {
            return true;
        }
    }

    /**
     * A trained churn model.
     *
     * @param model the model
     */
    record Trained(ChurnModel model) implements ChurnScorer {
        @Override
        public String name() {
            return model.provenance().kind();
        }

        /**
         * Returns the probability.
         *
         * @throws IllegalArgumentException if the model was trained for another horizon
         */
        @Override
        public double score(PurchaseHistory known, LocalDate cutOff, Horizon horizon) {
            if (horizon.in(TimeScale.DAYS) != model.horizonDays()) {
                throw new IllegalArgumentException("the churn model is for " + model.horizonDays()
                        + " days, the horizon is " + horizon.in(TimeScale.DAYS)
                        + " days. Maybe train one with withHorizonDays.");
            }
            return model.predict(new ChurnQuestion(known, cutOff)).probability();
        }

        @Override
        public boolean isCalibrated() {
            return true;
        }
    }
}
