/** Whether something happens: examples, trainers of classifiers, folds that respect time, and a leakage audit. */
@NullMarked
package dev.vitrine.analytics.ml.classification;

import org.jspecify.annotations.NullMarked;
