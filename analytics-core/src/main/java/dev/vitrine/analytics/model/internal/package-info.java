/** How a batch of rows is appended to a snapshot; not exported. */
@NullMarked
package dev.vitrine.analytics.model.internal;

import org.jspecify.annotations.NullMarked;
