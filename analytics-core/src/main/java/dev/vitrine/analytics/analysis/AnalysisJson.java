package dev.vitrine.analytics.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.FindingsTable.Extent;
import dev.vitrine.analytics.query.ResultProvenance;
import dev.vitrine.analytics.query.internal.json.JsonText;
import dev.vitrine.analytics.query.internal.json.ProvenanceWriter;
import dev.vitrine.analytics.query.internal.json.QueryWriter;
import java.util.List;

/** Spells reports as JSON. */
final class AnalysisJson {

    private AnalysisJson() {}

    static String write(List<AnalysisReport> reports) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode provenance = root.putObject("provenance");
        reports.stream()
                .flatMap(report -> report.provenance().stream())
                .findFirst()
                .ifPresent(first -> addProvenance(provenance, first));
        ObjectNode analyses = root.putObject("analyses");
        for (AnalysisReport report : reports) {
            add(analyses.putObject(report.card().name()), report);
        }
        return JsonText.pretty(root) + "\n";
    }

    private static void addProvenance(ObjectNode node, ResultProvenance provenance) {
        ProvenanceWriter.write(node.putObject("source"), provenance.data());
        node.put("engine", provenance.engine());
        node.put("libraryVersion", provenance.libraryVersion());
    }

    private static void add(ObjectNode node, AnalysisReport report) {
        AnalysisCard card = report.card();
        node.put("title", card.title());
        node.put("definition", card.definition());
        node.put("grain", card.grain());
        node.put("formula", card.formula());
        node.put("source", card.source());
        ArrayNode caveats = node.putArray("caveats");
        card.caveats().forEach(caveats::add);
        ArrayNode notes = node.putArray("notes");
        report.findings().notes().forEach(notes::add);
        ArrayNode queries = node.putArray("queries");
        report.provenance().forEach(answer -> queries.add(QueryWriter.tree(answer.query())));
        ObjectNode tables = node.putObject("tables");
        for (FindingsTable<?> table : report.findings().tables()) {
            if (table.extent() == Extent.SUMMARY) {
                tables.set(table.name(), FindingsText.json(table));
            }
        }
    }
}
