package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.util.List;
import java.util.Map;

/** Fits {@link BgBb} by maximum likelihood, as {@link PurchaseModelTrainer} does. Immutable and thread-safe. */
public final class BgBbTrainer implements Trainer<OpportunityHistories, BgBb> {
    private static final int STARTS = 5;
    private static final int LEAST_CUSTOMERS = 20;

    private final int starts;

    private BgBbTrainer(int starts) {
        this.starts = starts;
    }

    /** Returns a trainer that searches from 5 starts. */
    public static BgBbTrainer ofDefaults() {
        return new BgBbTrainer(STARTS);
    }

    /**
     * Returns this with another number of starts.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BgBbTrainer withStarts(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "the number of starts is " + number + "; expected 1 or more. Maybe " + STARTS + ".");
        }
        return new BgBbTrainer(number);
    }

    /**
     * Fits the model.
     *
     * @throws UntrainableDataException if there are fewer than 20 customers, or nobody took any opportunity
     */
    @Override
    public BgBb train(OpportunityHistories data) {
        boolean anybody = data.histories().stream().anyMatch(history -> history.repeats() > 0);
        if (data.size() < LEAST_CUSTOMERS || !anybody) {
            throw new UntrainableDataException("there are " + data.size() + " customers, and "
                    + (anybody ? "some" : "none") + " of them took an opportunity; expected at least "
                    + LEAST_CUSTOMERS + " customers, one of whom did. Maybe take more opportunities.");
        }
        FitReport fit = new MaximumLikelihood(new BgBbObjective(data)).fit(starts);
        ModelProvenance provenance = ModelProvenance.of(
                BgBb.KIND,
                data.fingerprint(),
                List.of("repeats", "last", "opportunities"),
                Map.of("starts", Integer.toString(starts)),
                0);
        return new BgBb(provenance, fit);
    }
}
