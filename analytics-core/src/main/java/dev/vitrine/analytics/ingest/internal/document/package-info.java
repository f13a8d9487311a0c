/** Reads the JSON documents in which users describe their own files. */
@NullMarked
package dev.vitrine.analytics.ingest.internal.document;

import org.jspecify.annotations.NullMarked;
