package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.ingest.FileReport;
import dev.vitrine.analytics.ingest.IngestReport;
import dev.vitrine.analytics.ingest.RowProblem;
import java.util.List;

/** What was read, what was left out, what was noticed. */
final class DataChapter {
    private static final int SHOWN = 5;

    private DataChapter() {}

    static void tell(Page page, Numbers numbers, Shop shop) {
        page.chapter("The data");
        IngestReport report = shop.report();
        if (report == null) {
            page.paragraph(
                    "No file was read: the shop is made up, the same on every run. Maybe look at your own with --data.");
            return;
        }
        TextTable table = new TextTable("lrrrr", "File", "Rows", "Kept", "Left out", "Values blanked");
        for (FileReport file : report.files()) {
            table.row(
                    file.file(),
                    numbers.count(file.rowsRead()),
                    numbers.count(file.rowsKept()),
                    numbers.count(file.rowsQuarantined()),
                    numbers.count(file.valuesBlanked()));
        }
        table.row(
                "All files",
                numbers.count(report.rowsRead()),
                numbers.count(report.rowsKept()),
                numbers.count(report.rowsQuarantined()),
                numbers.count(report.files().stream()
                        .mapToLong(FileReport::valuesBlanked)
                        .sum()));
        page.table(table);
        tellNoticed(page, report);
    }

    private static void tellNoticed(Page page, IngestReport report) {
        boolean untouched =
                report.files().stream().allMatch(file -> file.rowsQuarantined() == 0 && file.valuesBlanked() == 0);
        if (untouched && report.warnings().isEmpty()) {
            page.paragraph("No row was left out, and there are no warnings.");
        }
        report.warnings().forEach(warning -> page.paragraph("! " + warning));
        for (FileReport file : report.files()) {
            tellProblems(page, "left out: ", file.quarantined());
            tellProblems(page, "blanked: ", file.blanked());
        }
    }

    private static void tellProblems(Page page, String fate, List<RowProblem> problems) {
        problems.stream().limit(SHOWN).forEach(problem -> page.paragraph("! " + fate + problem));
        if (problems.size() > SHOWN) {
            page.paragraph("! " + fate + (problems.size() - SHOWN) + " more, or more than that");
        }
    }
}
