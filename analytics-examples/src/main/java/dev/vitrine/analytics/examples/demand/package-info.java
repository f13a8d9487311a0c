/** What the demand example forecasts: the series of a competition, or those of a shop. */
@NullMarked
package dev.vitrine.analytics.examples.demand;

import org.jspecify.annotations.NullMarked;
