package dev.vitrine.analytics.examples.output;

import dev.vitrine.analytics.analysis.AnalysisReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Products side by side as {@code comparison.csv}, a line for each product, and {@code comparison.json}, all there is. */
public final class ComparisonFiles {

    private ComparisonFiles() {}

    /**
     * Writes both files, or none.
     *
     * @return how many files were written
     * @throws IOException if a file can't be written
     */
    public static int write(AnalysisReport report, ResultFolder folder) throws IOException {
        Map<String, String> texts = Map.of(
                "comparison.csv",
                report.findings().tables().get(0).toCsv(),
                "comparison.json",
                AnalysisReport.toJson(List.of(report)));
        folder.write(texts);
        return texts.size();
    }
}
