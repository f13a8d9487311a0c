package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an aggregate counts.
 *
 * @param where those for which a filter is true; null for all
 * @param present those that have a value; null for all
 */
record Criterion(@Nullable Filter where, @Nullable Value<?> present) {}
