package dev.vitrine.analytics.examples.output;

import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports as files: {@code index.md} that leads to all others, {@code analyses.json}, and for each analysis a page and a
 * CSV file for each of its tables.
 */
public final class AnalysisFiles {

    private AnalysisFiles() {}

    /**
     * Writes all files, or none.
     *
     * @param shop what to call the shop
     * @return how many files were written
     * @throws IOException if a file can't be written
     */
    public static int write(String shop, List<AnalysisReport> reports, ResultFolder folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder index =
                new StringBuilder("# " + shop + "\n\n| analysis | tables | tells |\n| --- | --- | --- |\n");
        for (AnalysisReport report : reports) {
            String name = report.card().name();
            index.append("| [")
                    .append(report.card().title())
                    .append("](")
                    .append(name)
                    .append(".md) | ");
            for (FindingsTable<?> table : report.findings().tables()) {
                String file = name + "-" + table.name() + ".csv";
                texts.put(file, table.toCsv());
                index.append('[').append(table.name()).append("](").append(file).append(") ");
            }
            index.append("| ").append(report.card().definition()).append(" |\n");
            texts.put(name + ".md", report.toMarkdown());
        }
        texts.put("index.md", index.toString());
        texts.put("analyses.json", AnalysisReport.toJson(reports));
        folder.write(texts);
        return texts.size();
    }
}
