package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.query.ResultProvenance;
import java.util.List;

/**
 * An analysis that was run: what it means, what it found, and where that comes from. Immutable and thread-safe.
 *
 * @param card what the analysis means
 * @param findings what it found
 * @param provenance where the answer to each query comes from, in their order
 */
public record AnalysisReport(AnalysisCard card, Findings findings, List<ResultProvenance> provenance) {

    /** Keeps the list from being changed. */
    public AnalysisReport {
        provenance = List.copyOf(provenance);
    }

    /**
     * Returns reports as indented JSON, lines ending with a line feed, keys always in the same order: {@code
     * provenance} with the data, the engine and the version, and {@code analyses} by name, each with its card, notes,
     * queries and tables of objects. Amounts are strings of plain decimal numbers; what is missing is null. Tables of
     * detail are left out.
     */
    public static String toJson(List<AnalysisReport> reports) {
        return AnalysisJson.write(reports);
    }

    /** Returns the card, the notes and the tables as Markdown; of tables of detail the first 20 rows. */
    public String toMarkdown() {
        return AnalysisMarkdown.write(this);
    }
}
