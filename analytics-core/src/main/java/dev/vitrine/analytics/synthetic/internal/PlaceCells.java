package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;

/** Where somebody lives, as customers and sellers tell it. */
final class PlaceCells {

    private PlaceCells() {}

    static void add(
            Geography geography,
            int home,
            IdBuilder zipPrefix,
            KeyBuilder place,
            CategoryBuilder city,
            CategoryBuilder state) {
        byte[] prefix = geography.prefixText(home);
        zipPrefix.add(prefix, 0, prefix.length);
        int row = geography.mappedRow(home);
        if (row < 0) {
            place.addMissing();
        } else {
            place.add(row);
        }
        city.add(geography.city(home).name());
        state.add(geography.city(home).state());
    }
}
