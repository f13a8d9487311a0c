package dev.vitrine.analytics.examples.load;

import dev.vitrine.analytics.ingest.IngestReport;
import dev.vitrine.analytics.model.CommerceData;
import org.jspecify.annotations.Nullable;

/**
 * A shop to look at.
 *
 * @param name what to call it
 * @param data its tables
 * @param report the account of the load; null if it was made up
 */
public record Shop(String name, CommerceData data, @Nullable IngestReport report) {}
