package dev.vitrine.analytics.model.internal;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Customers;
import dev.vitrine.analytics.model.Places;
import dev.vitrine.analytics.model.Products;
import dev.vitrine.analytics.model.Sellers;

/** Appends what the orders of a batch refer to, as far as it is not known. */
final class DimensionAppend {
    private final CommerceData base;
    private final CommerceData batch;
    private final Match places;

    DimensionAppend(CommerceData base, CommerceData batch, Match places) {
        this.base = base;
        this.batch = batch;
        this.places = places;
    }

    Customers customers(Match match, Match persons) {
        Customers old = base.customers();
        Customers more = batch.customers();
        PickedRows rows = match.appended();
        return new Customers(
                rows.after(old.id(), more.id()),
                rows.after(old.person(), more.person(), persons),
                rows.after(old.name(), more.name()),
                rows.after(old.email(), more.email()),
                rows.after(old.zipPrefix(), more.zipPrefix()),
                rows.after(old.place(), placesOf(rows, more.place(), more.zipPrefix())),
                rows.after(old.city(), more.city()),
                rows.after(old.state(), more.state()),
                rows.after(old.country(), more.country()),
                rows.after(old.signedUpAt(), more.signedUpAt()),
                rows.after(old.age(), more.age()),
                rows.after(old.attributes(), old.size(), more.attributes(), more.size()));
    }

    Sellers sellers(PickedRows rows) {
        Sellers old = base.sellers();
        Sellers more = batch.sellers();
        return new Sellers(
                rows.after(old.id(), more.id()),
                rows.after(old.zipPrefix(), more.zipPrefix()),
                rows.after(old.place(), placesOf(rows, more.place(), more.zipPrefix())),
                rows.after(old.city(), more.city()),
                rows.after(old.state(), more.state()));
    }

    /** Returns the place of each picked row: that of the batch, or else the snapshot's with its prefix. */
    private KeyBuilder placesOf(PickedRows rows, KeyColumn place, IdColumn zipPrefix) {
        IdValues known = (IdValues) base.places().zipPrefix();
        KeyBuilder keys = new KeyBuilder();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.row(i);
            int found = place.isMissing(row) ? known.find((IdValues) zipPrefix, row) : places.row(place.target(row));
            if (found < 0) {
                keys.addMissing();
            } else {
                keys.add(found);
            }
        }
        return keys;
    }

    Products products(PickedRows rows) {
        Products old = base.products();
        Products more = batch.products();
        return new Products(
                rows.after(old.id(), more.id()),
                rows.after(old.name(), more.name()),
                rows.after(old.description(), more.description()),
                rows.after(old.category(), more.category()),
                rows.after(old.categoryTranslated(), more.categoryTranslated()),
                rows.after(old.listPrice(), more.listPrice()),
                rows.after(old.weightGrams(), more.weightGrams()),
                rows.after(old.lengthCm(), more.lengthCm()),
                rows.after(old.heightCm(), more.heightCm()),
                rows.after(old.widthCm(), more.widthCm()),
                rows.after(old.photos(), more.photos()),
                rows.after(old.nameLength(), more.nameLength()),
                rows.after(old.descriptionLength(), more.descriptionLength()),
                rows.after(old.attributes(), old.size(), more.attributes(), more.size()));
    }

    Places places() {
        Places old = base.places();
        Places more = batch.places();
        PickedRows rows = places.appended();
        return new Places(
                rows.after(old.zipPrefix(), more.zipPrefix()),
                rows.after(old.latitude(), more.latitude()),
                rows.after(old.longitude(), more.longitude()),
                rows.after(old.city(), more.city()),
                rows.after(old.state(), more.state()),
                rows.after(old.points(), more.points()));
    }
}
