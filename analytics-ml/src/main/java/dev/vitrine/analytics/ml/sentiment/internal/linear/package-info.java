/** Linear models of many thousand terms, several over the same rows. */
@NullMarked
package dev.vitrine.analytics.ml.sentiment.internal.linear;

import org.jspecify.annotations.NullMarked;
