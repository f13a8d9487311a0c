/** How classifiers are written to and read from files. */
@NullMarked
package dev.vitrine.analytics.ml.classification.internal;

import org.jspecify.annotations.NullMarked;
