/** The engine that answers queries in memory, over {@link dev.vitrine.analytics.model.CommerceData}. */
@NullMarked
package dev.vitrine.analytics.query.memory;

import org.jspecify.annotations.NullMarked;
