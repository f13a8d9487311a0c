/** Runs of training kept in files that MLflow can read. */
@NullMarked
package dev.vitrine.analytics.ml.tracking;

import org.jspecify.annotations.NullMarked;
