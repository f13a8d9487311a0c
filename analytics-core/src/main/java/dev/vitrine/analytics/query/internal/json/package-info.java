/** Queries as JSON. */
@NullMarked
package dev.vitrine.analytics.query.internal.json;

import org.jspecify.annotations.NullMarked;
