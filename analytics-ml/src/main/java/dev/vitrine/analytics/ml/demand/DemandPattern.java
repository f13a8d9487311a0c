package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.analysis.Labelled;

/** How often there is demand. */
public enum DemandPattern implements Labelled {
    /** In most periods. */
    REGULAR("regular"),
    /** On average more than 1.32 periods lie between one demand and the next. */
    INTERMITTENT("intermittent");

    private final String label;

    DemandPattern(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
