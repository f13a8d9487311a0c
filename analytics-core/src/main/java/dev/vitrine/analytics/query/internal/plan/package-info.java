/** Validated queries: which rows are scanned for which aggregates. */
@NullMarked
package dev.vitrine.analytics.query.internal.plan;

import org.jspecify.annotations.NullMarked;
