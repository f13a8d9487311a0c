/** How good predictions are: areas under curves, calibration, confusion, intervals by bootstrap. */
@NullMarked
package dev.vitrine.analytics.ml.evaluation;

import org.jspecify.annotations.NullMarked;
