package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.column.internal.DoubleBuilder;
import dev.vitrine.analytics.column.internal.DoubleValues;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.KeyValues;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Customers;
import dev.vitrine.analytics.model.Places;
import dev.vitrine.analytics.model.Sellers;
import java.util.List;

/** Shops whose customers and sellers have postal codes and cities. */
final class PlacedShop {

    private PlacedShop() {}

    /** Returns a shop whose customers live in these cities, one for each customer record; null if unknown. */
    static CommerceData inCities(CommerceData data, String... cities) {
        CategoryBuilder names = new CategoryBuilder();
        for (String city : cities) {
            if (city == null) {
                names.addMissing();
            } else {
                names.add(city);
            }
        }
        return with(data, customers(data.customers(), data.customers().zipPrefix(), names.build()), data.sellers());
    }

    /** Returns a shop whose customers and sellers have these postal codes, in the order of their rows; null if unknown. */
    static CommerceData inZips(CommerceData data, List<String> customers, List<String> sellers) {
        Sellers old = data.sellers();
        return with(
                data,
                customers(data.customers(), ids(customers), CategoryValues.missing(customers.size())),
                new Sellers(old.id(), ids(sellers), old.place(), old.city(), old.state()));
    }

    /** Returns a shop with places at latitudes and longitudes; null where they are missing. */
    static CommerceData withPlaces(CommerceData data, List<String> zips, Double[] latitudes, Double[] longitudes) {
        int size = zips.size();
        Places places = new Places(
                ids(zips),
                numbers(latitudes),
                numbers(longitudes),
                CategoryValues.missing(size),
                CategoryValues.missing(size),
                IntValues.missing(size));
        return with(data, data.customers(), data.sellers(), places);
    }

    private static IdValues ids(List<String> texts) {
        IdBuilder ids = new IdBuilder();
        for (String text : texts) {
            if (text == null) {
                ids.addMissing();
            } else {
                ids.add(text);
            }
        }
        return ids.build();
    }

    private static DoubleValues numbers(Double... values) {
        DoubleBuilder numbers = new DoubleBuilder();
        for (Double value : values) {
            if (value == null) {
                numbers.addMissing();
            } else {
                numbers.add(value);
            }
        }
        return numbers.build();
    }

    private static Customers customers(Customers old, IdColumn zips, CategoryValues cities) {
        return new Customers(
                old.id(),
                old.person(),
                old.name(),
                old.email(),
                zips,
                KeyValues.missing(old.size()),
                cities,
                old.state(),
                old.country(),
                old.signedUpAt(),
                old.age(),
                old.attributes());
    }

    private static CommerceData with(CommerceData data, Customers customers, Sellers sellers) {
        return with(data, customers, sellers, data.places());
    }

    private static CommerceData with(CommerceData data, Customers customers, Sellers sellers, Places places) {
        return new CommerceData(
                data.provenance(),
                data.currency(),
                data.moneyScale(),
                data.persons(),
                customers,
                data.orders(),
                data.items(),
                data.payments(),
                data.reviews(),
                data.products(),
                sellers,
                places,
                data.traffic(),
                data.mentions(),
                data.interactions());
    }
}
