package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.Labelled;

/** Why a model of spend, or a value made with it, may mislead. */
public enum SpendWarning implements Labelled {
    /**
     * Those who buy more often spend more, or less, each time, though the model takes the two as independent: values of
     * frequent buyers are off in that direction.
     */
    FREQUENCY_AND_SPEND_CORRELATED("how much customers spend goes with how often they buy"),
    /** The mean over all customers is infinite (q is at most 1): customers without repeat purchases get the plain mean. */
    MEAN_IS_INFINITE("the fitted spend has no mean"),
    /** Repeat buyers whose amounts are unknown or zero were left out. */
    BUYERS_LEFT_OUT("repeat buyers without amounts were left out"),
    /** The search did not end at a maximum. */
    NOT_CONVERGED("the fit did not converge");

    private final String label;

    SpendWarning(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
