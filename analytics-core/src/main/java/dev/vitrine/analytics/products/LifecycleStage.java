package dev.vitrine.analytics.products;

/** Where a product is in its life; {@link ProductLifecycles} states the rule. */
public enum LifecycleStage {
    /** On sale too short a time to compare. */
    INTRODUCTION,
    /** It sells clearly more than before. */
    GROWTH,
    /** It sells about as before. */
    MATURITY,
    /** It sells clearly less than before, or less than half of what it once did. */
    DECLINE
}
