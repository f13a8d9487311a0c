package dev.vitrine.analytics.examples.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in aligned columns; not thread-safe. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int WIDEST = 48;

    private final List<String[]> rows = new ArrayList<>();
    private final String alignment;

    /**
     * Starts a table.
     *
     * @param alignment one letter per column: {@code l} for text, {@code r} for numbers
     * @param header what the columns are called; nothing for a table without a header
     */
    TextTable(String alignment, String... header) {
        this.alignment = alignment;
        if (header.length > 0) {
            row(header);
        }
    }

    void row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + alignment.length());
        }
        rows.add(Arrays.stream(cells).map(TextTable::shortened).toArray(String[]::new));
    }

    /** Control characters would break the layout, or worse, the terminal. */
    private static String shortened(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 3) + "...";
    }

    List<String> lines() {
        int[] widths = new int[alignment.length()];
        for (String[] row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row[column].length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.length; column++) {
            String padding = " ".repeat(widths[column] - row[column].length());
            line.append(GAP);
            line.append(alignment.charAt(column) == 'r' ? padding + row[column] : row[column] + padding);
        }
        return line.toString().stripTrailing();
    }
}
