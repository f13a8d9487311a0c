/** What a source can have: tables, fields, and how a source's columns map to them. */
@NullMarked
package dev.vitrine.analytics.ingest.internal.schema;

import org.jspecify.annotations.NullMarked;
