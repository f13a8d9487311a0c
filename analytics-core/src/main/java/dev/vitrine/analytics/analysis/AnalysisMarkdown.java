package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.analysis.FindingsTable.Extent;
import java.util.List;

/** Spells a report as Markdown. */
final class AnalysisMarkdown {

    private static final int SHOWN = 20;

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
                appendFirst(text, table);
            } else {
                text.append(table.toMarkdown());
            }
        }
        return text.toString();
    }

    private static <R extends Record> void appendFirst(StringBuilder text, FindingsTable<R> table) {
        int size = table.rows().size();
        if (size <= SHOWN) {
            text.append(table.toMarkdown());
        } else {
            List<R> first = table.rows().subList(0, SHOWN);
            text.append("The first ")
                    .append(SHOWN)
                    .append(" of ")
                    .append(size)
                    .append(" rows; the CSV file has all.\n\n");
            text.append(FindingsTable.of(table.name(), table.type(), first).toMarkdown());
        }
    }

    private static void line(StringBuilder text, String word, String sentence) {
        if (!sentence.isEmpty()) {
            text.append("- **").append(word).append(":** ").append(sentence).append('\n');
        }
    }
}
