package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.analysis.FindingsTable.Extent;

/** Spells a report as Markdown. */
final class AnalysisMarkdown {

    private AnalysisMarkdown() {}

    static String write(AnalysisReport report) {
        AnalysisCard card = report.card();
        StringBuilder text = new StringBuilder("# " + card.title() + "\n\n" + card.definition() + "\n\n");
        line(text, "Counted", card.grain());
        line(text, "Computed", card.formula());
        line(text, "Source", card.source());
        card.caveats().forEach(caveat -> line(text, "Beware", caveat));
        report.findings().notes().forEach(note -> line(text, "Note", note));
        for (FindingsTable<?> table : report.findings().tables()) {
            text.append("\n## ").append(table.name()).append("\n\n");
            if (table.extent() == Extent.DETAIL) {
                text.append(table.rows().size()).append(" rows, in the CSV file.\n");
            } else {
                text.append(table.toMarkdown());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String word, String sentence) {
        if (!sentence.isEmpty()) {
            text.append("- **").append(word).append(":** ").append(sentence).append('\n');
        }
    }
}
