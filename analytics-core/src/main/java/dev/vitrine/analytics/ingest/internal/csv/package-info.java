/** Reads delimited text from bytes, one record at a time, without making strings. */
@NullMarked
package dev.vitrine.analytics.ingest.internal.csv;

import org.jspecify.annotations.NullMarked;
