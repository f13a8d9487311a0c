/**
 * How much will be sold: {@link dev.vitrine.analytics.ml.demand.ShopDemand} makes series by day or week of a shop, by item,
 * category and in total; a {@link dev.vitrine.analytics.ml.demand.DemandTrainer} tests many methods against the naive
 * forecast, combines them, and makes a {@link dev.vitrine.analytics.ml.demand.DemandModel} of forecasts with intervals that
 * add up; {@link dev.vitrine.analytics.ml.demand.Decomposition} shows trend and season.
 */
@NullMarked
package dev.vitrine.analytics.ml.demand;

import org.jspecify.annotations.NullMarked;
