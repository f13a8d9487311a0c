package dev.vitrine.analytics.ml;

import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a model is for and where it misleads, for whoever wants to rely on it.
 *
 * <p>Source: M. Mitchell et al., Model cards for model reporting, FAT* 2019.
 *
 * @param title what reports call the model
 * @param purpose what it answers and who may use that, in a sentence or two
 * @param data what it was trained and measured on
 * @param limits where it misleads or must not be used, each a sentence
 */
public record ModelCard(String title, String purpose, String data, List<String> limits) {

    /** Keeps the limits from being changed. */
    public ModelCard {
        limits = List.copyOf(limits);
    }

    /** Returns a card without limits. */
    public static ModelCard of(String title, String purpose, String data) {
        return new ModelCard(title, purpose, data, List.of());
    }

    /** Returns this card with a further limit. */
    public ModelCard beware(String limit) {
        List<String> more = new ArrayList<>(limits);
        more.add(limit);
        return new ModelCard(title, purpose, data, more);
    }

    /**
     * Returns the card as Markdown: purpose, data, where the model comes from, how it was measured, every figure and
     * table of the evaluation, and the limits. Tables of detail are left out.
     */
    public String toMarkdown(ModelProvenance provenance, Evaluation evaluation) {
        StringBuilder text = new StringBuilder("# " + title + "\n\n" + purpose + "\n\n");
        item(text, "Data", data);
        item(text, "Protocol", evaluation.protocol());
        item(text, "Kind", provenance.kind() + ", Vitrine " + provenance.libraryVersion());
        item(
                text,
                "Trained on",
                provenance.data().rows() + " " + provenance.data().description() + ", SHA-256 "
                        + provenance.data().sha256());
        if (!provenance.features().isEmpty()) {
            item(text, "Looks at", String.join(", ", provenance.features()));
        }
        provenance.parameters().forEach((name, value) -> item(text, name, value));
        item(text, "Seed", Long.toString(provenance.seed()));
        limits.forEach(limit -> item(text, "Beware", limit));
        evaluation.notes().forEach(note -> item(text, "Note", note));
        text.append("\n## Figures\n\n| figure | value |\n| :--- | ---: |\n");
        evaluation
                .metrics()
                .forEach((name, value) -> text.append(String.format(Locale.ROOT, "| %s | %.6g |%n", name, value)
                        .replace(System.lineSeparator(), "\n")));
        for (FindingsTable<?> table : evaluation.tables()) {
            if (table.extent() == FindingsTable.Extent.SUMMARY) {
                text.append("\n## ").append(table.name()).append("\n\n").append(table.toMarkdown());
            }
        }
        return text.toString();
    }

    private static void item(StringBuilder text, String word, String sentence) {
        if (!sentence.isEmpty()) {
            text.append("- **").append(word).append(":** ").append(sentence).append('\n');
        }
    }
}
