/** What a model looks at, and when that becomes known. */
@NullMarked
package dev.vitrine.analytics.ml.feature;

import org.jspecify.annotations.NullMarked;
