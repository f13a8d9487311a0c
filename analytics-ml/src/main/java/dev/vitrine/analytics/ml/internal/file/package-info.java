/** The one format in which models are kept: a line that says what it is, and a JSON document. */
@NullMarked
package dev.vitrine.analytics.ml.internal.file;

import org.jspecify.annotations.NullMarked;
