/** What engines hand over to be finished: groups with their keys and aggregates. */
@NullMarked
package dev.vitrine.analytics.query.internal.result;

import org.jspecify.annotations.NullMarked;
