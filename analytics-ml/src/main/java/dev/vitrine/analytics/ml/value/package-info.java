/**
 * What customers will still buy and what that is worth.
 *
 * <p>{@link dev.vitrine.analytics.ml.value.PurchaseHistories} of a shop are summarised as of a day ({@link
 * dev.vitrine.analytics.ml.value.PurchaseSummaries}); {@link dev.vitrine.analytics.ml.value.PurchaseModelTrainer} fits
 * BG/NBD, MBG/NBD or Pareto/NBD to them, {@link dev.vitrine.analytics.ml.value.GammaGamma} what is spent each time, and
 * {@link dev.vitrine.analytics.ml.value.LifetimeValue} puts both together. {@link dev.vitrine.analytics.ml.value.BgBb}
 * is for purchases that happen at given opportunities only. {@link dev.vitrine.analytics.ml.value.FitReport} says how far
 * to trust a fit, {@link dev.vitrine.analytics.ml.value.PurchaseHoldout} how good its predictions were.
 */
@NullMarked
package dev.vitrine.analytics.ml.value;

import org.jspecify.annotations.NullMarked;
