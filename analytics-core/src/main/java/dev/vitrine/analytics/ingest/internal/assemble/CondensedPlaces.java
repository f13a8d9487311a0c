package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.load.Counted;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.model.Places;

/**
 * One place per postal code prefix.
 *
 * @param table the places
 * @param prefixes their prefixes, in the same rows
 */
record CondensedPlaces(Places table, IdSet prefixes) {

    /** Returns the place of every row of a table; missing, with a warning, where no place has the prefix. */
    KeyColumn find(RawTable rows, Field zipPrefix) {
        IdBuilder references = rows.ids(zipPrefix);
        KeyBuilder keys = new KeyBuilder();
        int orphans = 0;
        for (int row = 0; row < references.size(); row++) {
            int place = references.isMissing(row) ? -1 : prefixes.find(references, row);
            if (place >= 0) {
                keys.add(place);
            } else {
                keys.addMissing();
                orphans += references.isMissing(row) ? 0 : 1;
            }
        }
        if (orphans > 0 && prefixes.size() > 0) {
            rows.log()
                    .warn(
                            IngestWarning.Kind.ORPHAN,
                            orphans,
                            Counted.of(orphans, "row has", "rows have") + " a " + rows.columnName(zipPrefix)
                                    + " that no place has");
        }
        return keys.build();
    }
}
