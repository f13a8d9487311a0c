/** The numerics of forecasts: smoothing, autoregressions, decomposition, pooling, backtests. Plain arrays throughout. */
@NullMarked
package dev.vitrine.analytics.ml.demand.internal;

import org.jspecify.annotations.NullMarked;
