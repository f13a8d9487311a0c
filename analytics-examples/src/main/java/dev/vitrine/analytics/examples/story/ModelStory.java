package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.Evaluation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells in the terminal how good a model is: how that was measured, its figures, its tables, and what to beware of. */
public final class ModelStory {
    private static final int SHOWN = 30;
    private static final int TURNED_ROWS = 7;
    private static final Pattern CELL = Pattern.compile("((?:\\\\.|[^\\\\|])*)\\|");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final Page page;

    private ModelStory(PrintWriter out) {
        this.page = new Page(out);
    }

    /** Prints the title and returns a story that goes on. */
    public static ModelStory begin(PrintWriter out, String title) {
        ModelStory story = new ModelStory(out);
        story.page.title("Vitrine " + VitrineVersion.current() + ": " + title);
        return story;
    }

    /** Prints an evaluation: protocol, figures, tables and notes. */
    public ModelStory tell(Evaluation evaluation) {
        page.paragraph(evaluation.protocol());
        page.chapter("figures");
        TextTable table = new TextTable("lr", "Figure", "Value");
        for (Map.Entry<String, Double> metric : evaluation.metrics().entrySet()) {
            table.row(metric.getKey(), String.format(Locale.ROOT, "%.6g", metric.getValue()));
        }
        page.table(table);
        return tables(evaluation);
    }

    /** Prints the tables meant to be read as a whole, the first rows of long ones, and the notes. */
    public ModelStory tables(Findings findings) {
        for (FindingsTable<?> table : findings.tables()) {
            if (table.extent() == FindingsTable.Extent.SUMMARY) {
                table(table);
            }
        }
        if (!findings.notes().isEmpty()) {
            page.emptyLine();
        }
        findings.notes().forEach(note -> page.paragraph("* " + note));
        return this;
    }

    /** Prints a table, the first rows of a long one. */
    public ModelStory table(FindingsTable<?> table) {
        page.chapter(table.name());
        page.table(textTable(table));
        if (table.rows().size() > SHOWN) {
            page.paragraph("The first " + SHOWN + " of " + table.rows().size() + " rows; --out DIR writes all.");
        }
        return this;
    }

    /** Prints a sentence or more. */
    public ModelStory say(String text) {
        page.emptyLine();
        page.paragraph(text);
        return this;
    }

    /** Returns the first rows of a table; one that is too wide and short enough is turned on its side. */
    private static TextTable textTable(FindingsTable<?> table) {
        List<String> lines = table.toMarkdown().lines().toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(lines.get(0)));
        lines.stream().skip(2).limit(SHOWN).forEach(line -> rows.add(cells(line)));
        String alignment = cells(lines.get(1)).stream()
                .map(cell -> cell.endsWith(":") ? "r" : "l")
                .reduce("", String::concat);
        TextTable upright = textTable(alignment, rows);
        boolean tooWide = upright.lines().stream().anyMatch(line -> line.length() > Page.WIDTH);
        if (!tooWide || rows.size() > TURNED_ROWS) {
            return upright;
        }
        List<List<String>> turned = IntStream.range(0, alignment.length())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
        return textTable("l" + "r".repeat(rows.size() - 1), turned);
    }

    private static TextTable textTable(String alignment, List<List<String>> rows) {
        TextTable text = new TextTable(alignment);
        rows.forEach(row -> text.row(row.toArray(String[]::new)));
        return text;
    }

    /** Returns the cells of a line of Markdown, in which a bar or backslash of the text is behind a backslash. */
    private static List<String> cells(String line) {
        return CELL.matcher(line.substring(1))
                .results()
                .map(cell -> ESCAPED.matcher(cell.group(1).strip()).replaceAll("$1"))
                .toList();
    }
}
