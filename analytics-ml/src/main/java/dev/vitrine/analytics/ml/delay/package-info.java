/**
 * Whether an order will arrive after the day promised, as seen when its payment is approved: orders are replayed in the
 * order of their events through a delivery network that knows how fast sellers and routes move at each moment; features
 * are read from it, learned from, and read again when one order is asked about.
 */
@NullMarked
package dev.vitrine.analytics.ml.delay;

import org.jspecify.annotations.NullMarked;
