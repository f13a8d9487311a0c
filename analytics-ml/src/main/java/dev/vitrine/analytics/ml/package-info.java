/**
 * The chain that every model keeps: {@link dev.vitrine.analytics.ml.Dataset} → {@link
 * dev.vitrine.analytics.ml.Trainer} → {@link dev.vitrine.analytics.ml.Model} → prediction → {@link
 * dev.vitrine.analytics.ml.Evaluation}, and where a model comes from ({@link
 * dev.vitrine.analytics.ml.ModelProvenance}).
 */
@NullMarked
package dev.vitrine.analytics.ml;

import org.jspecify.annotations.NullMarked;
