/**
 * Where customers and sellers are: {@link dev.vitrine.analytics.geography.CustomerPlaces} compares countries, states and
 * cities, {@link dev.vitrine.analytics.geography.ShippingDistance} relates the way from seller to customer to days and
 * freight. {@link dev.vitrine.analytics.geography.Coordinates} say where a postal code is.
 */
@NullMarked
package dev.vitrine.analytics.geography;

import org.jspecify.annotations.NullMarked;
