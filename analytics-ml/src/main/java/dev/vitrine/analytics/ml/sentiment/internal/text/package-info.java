/** Texts taken apart: tokens, their spelling without accents, and the terms that a model looks at. */
@NullMarked
package dev.vitrine.analytics.ml.sentiment.internal.text;

import org.jspecify.annotations.NullMarked;
