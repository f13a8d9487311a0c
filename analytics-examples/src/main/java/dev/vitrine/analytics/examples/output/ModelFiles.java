package dev.vitrine.analytics.examples.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import dev.vitrine.analytics.ml.ModelCard;
import dev.vitrine.analytics.ml.ModelProvenance;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a model came to: {@code metrics.json}, {@code model-card.md} and every table as CSV. */
public final class ModelFiles {

    private ModelFiles() {}

    /**
     * Writes all files, or none.
     *
     * @param metrics the content of {@code metrics.json}
     * @param more further texts by file name
     * @return how many files were written
     * @throws IOException if a file can't be written
     */
    public static int write(
            ResultFolder folder,
            ObjectNode metrics,
            ModelCard card,
            ModelProvenance provenance,
            Evaluation evaluation,
            Map<String, String> more)
            throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("metrics.json", metrics.toPrettyString().replace(System.lineSeparator(), "\n") + "\n");
        texts.put("model-card.md", card.toMarkdown(provenance, evaluation));
        for (FindingsTable<?> table : evaluation.tables()) {
            texts.put(table.name() + ".csv", table.toCsv());
        }
        texts.putAll(more);
        folder.write(texts);
        return texts.size();
    }
}
