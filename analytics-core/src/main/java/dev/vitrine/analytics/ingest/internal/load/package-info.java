/** Reads the files of a source into raw tables, side by side, keeping account of every row. */
@NullMarked
package dev.vitrine.analytics.ingest.internal.load;

import org.jspecify.annotations.NullMarked;
