package dev.vitrine.analytics.products;

import org.jspecify.annotations.Nullable;

/**
 * The rule that tells the stage of a product.
 *
 * @param window months that are compared with as many before
 * @param threshold which relative change is clear
 * @param minimumUnits units below which nothing can be told
 */
record LifecycleRule(int window, double threshold, int minimumUnits) {
    static final LifecycleRule USUAL = new LifecycleRule(3, 0.2, 10);

    /**
     * Returns the stage.
     *
     * @param age months from the first sale to the last whole month, both included
     * @param units units in whole months
     */
    @Nullable
    LifecycleStage stage(long age, long units, long recent, long earlier, long best) {
        if (units < minimumUnits) {
            return null;
        }
        if (age < 2L * window) {
            return LifecycleStage.INTRODUCTION;
        }
        if (recent > 0 && recent >= earlier * (1 + threshold)) {
            return LifecycleStage.GROWTH;
        }
        return recent <= earlier * (1 - threshold) || 2 * recent < best
                ? LifecycleStage.DECLINE
                : LifecycleStage.MATURITY;
    }
}
