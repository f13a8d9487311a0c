/** Reads the bytes of single fields into column builders, or says why they cannot be right. */
@NullMarked
package dev.vitrine.analytics.ingest.internal.field;

import org.jspecify.annotations.NullMarked;
