package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.summary.ShopSummary;
import dev.vitrine.analytics.summary.SummaryNote;
import java.io.PrintWriter;

/** A page of text in the terminal, at most 100 columns wide. */
final class Page {

    /** The widest line. */
    static final int WIDTH = 100;

    private static final String INDENT = "  ";

    private final PrintWriter out;

    Page(PrintWriter out) {
        this.out = out;
    }

    void title(String text) {
        out.println(text);
        out.println("=".repeat(Math.min(text.length(), WIDTH)));
    }

    void chapter(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    void table(TextTable table) {
        table.lines().forEach(out::println);
    }

    void emptyLine() {
        out.println();
    }

    /** Prints what a reader must know about the numbers of a chapter. */
    void notes(ShopSummary summary, SummaryNote.Topic topic) {
        summary.notes().stream().filter(note -> note.topic() == topic).forEach(note -> paragraph("* " + note.text()));
    }

    /** Prints a sentence or more, broken between words. */
    void paragraph(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.replaceAll("\\p{Cntrl}", " ").split(" +", -1)) {
            if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
                out.println(INDENT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println(INDENT + line);
    }
}
