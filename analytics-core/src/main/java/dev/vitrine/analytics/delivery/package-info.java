/**
 * How long orders take, how many come late and where, and what lateness does to review scores.
 *
 * <p>Start with {@link dev.vitrine.analytics.delivery.DeliveryTimes} for the stages from purchase to customer, {@link
 * dev.vitrine.analytics.delivery.LateDeliveries} for late shares by state, route, seller, category and month, and {@link
 * dev.vitrine.analytics.delivery.LatenessEffect} for scores of late orders against those on time.
 */
@NullMarked
package dev.vitrine.analytics.delivery;

import org.jspecify.annotations.NullMarked;
