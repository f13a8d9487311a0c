package dev.vitrine.analytics.ml.value;

import java.util.List;

/**
 * Whether what customers spend each time is independent of how often they buy, as {@link GammaGamma} takes it to be.
 *
 * @param repeaters how many repeat buyers were looked at
 * @param correlation Pearson's correlation of repeat purchases and their mean amount
 * @param rankCorrelation Spearman's, which single large buyers don't sway
 * @param pValue how likely a rank correlation at least so far from 0 is if there is none, by Student's approximation
 * @param warnings what to beware of; empty if there is nothing
 */
public record SpendCheck(
        int repeaters, double correlation, double rankCorrelation, double pValue, List<SpendWarning> warnings) {

    /** Keeps the list from being changed. */
    public SpendCheck {
        warnings = List.copyOf(warnings);
    }
}
