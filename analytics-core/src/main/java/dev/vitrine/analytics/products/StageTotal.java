package dev.vitrine.analytics.products;

import org.jspecify.annotations.Nullable;

/**
 * How many products are in a stage.
 *
 * @param stage the stage; null for products of which none can be told
 * @param products how many
 * @param recentUnits what they sold in the last whole months, as many as the window has
 */
public record StageTotal(@Nullable LifecycleStage stage, long products, long recentUnits) {}
