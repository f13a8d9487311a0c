package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.model.CommerceData;

/**
 * A shop that has been loaded as a whole.
 *
 * @param data the tables
 * @param report the account of every row
 */
public record LoadedShop(CommerceData data, IngestReport report) {}
