/** Finds and opens files in folders and archives, within limits, hashing what is read. */
@NullMarked
package dev.vitrine.analytics.ingest.internal.file;

import org.jspecify.annotations.NullMarked;
