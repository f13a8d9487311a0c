package dev.vitrine.analytics.query;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.model.Provenance;

/**
 * Where a result comes from, so that it can be traced back and made again.
 *
 * @param data where the data come from
 * @param query what was asked
 * @param engine name of the engine that answered
 * @param libraryVersion version of Vitrine that answered
 */
public record ResultProvenance(Provenance data, Query query, String engine, String libraryVersion) {

    /** Returns the provenance of what this version of the library answers. */
    public static ResultProvenance of(Provenance data, Query query, String engine) {
        return new ResultProvenance(data, query, engine, VitrineVersion.current());
    }

    /** Returns what was asked as JSON. */
    public String queryJson() {
        return query.toJson();
    }
}
