/** What analyses that look at a shop as of a day share: which orders are left out. */
@NullMarked
package dev.vitrine.analytics.internal.dated;

import org.jspecify.annotations.NullMarked;
