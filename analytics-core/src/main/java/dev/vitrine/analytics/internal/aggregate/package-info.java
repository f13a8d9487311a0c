/** What several analyses share: exact sums of money by group, and which orders count. */
@NullMarked
package dev.vitrine.analytics.internal.aggregate;

import org.jspecify.annotations.NullMarked;
