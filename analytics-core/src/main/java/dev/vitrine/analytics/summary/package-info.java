/**
 * A shop on one page: sales, months, delivery, reviews, customers and best sellers.
 *
 * <p>{@link dev.vitrine.analytics.summary.ShopSummary} is computed from {@link
 * dev.vitrine.analytics.model.CommerceData} as of a day, and writes itself as JSON. Each of its parts is a record of its
 * own that says how it is counted.
 */
@NullMarked
package dev.vitrine.analytics.summary;

import org.jspecify.annotations.NullMarked;
