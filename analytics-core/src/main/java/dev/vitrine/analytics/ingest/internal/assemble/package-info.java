/** Turns raw tables into the model: keys are resolved, lines split, points condensed, translations joined. */
@NullMarked
package dev.vitrine.analytics.ingest.internal.assemble;

import org.jspecify.annotations.NullMarked;
