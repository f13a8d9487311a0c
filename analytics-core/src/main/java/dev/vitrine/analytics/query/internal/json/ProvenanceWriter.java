package dev.vitrine.analytics.query.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.model.Provenance;

/** Writes where data come from. */
public final class ProvenanceWriter {

    private ProvenanceWriter() {}

    /** Writes the source, its parameters and its files. */
    public static void write(ObjectNode source, Provenance data) {
        source.put("name", data.source());
        source.put("libraryVersion", data.libraryVersion());
        writeInputs(source, data);
    }

    /** Writes the parameters and the files. */
    public static void writeInputs(ObjectNode source, Provenance data) {
        ObjectNode parameters = source.putObject("parameters");
        data.parameters().forEach(parameters::put);
        ArrayNode files = source.putArray("files");
        for (Provenance.SourceFile file : data.files()) {
            files.addObject()
                    .put("file", file.name())
                    .put("sha256", file.sha256())
                    .put("bytes", file.bytes())
                    .put("rowsRead", file.rowsRead())
                    .put("rowsKept", file.rowsKept())
                    .put("rowsQuarantined", file.rowsQuarantined());
        }
    }
}
