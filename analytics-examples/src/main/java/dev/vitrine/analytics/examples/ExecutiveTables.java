package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.StandardAnalyses;
import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.AnalysisFiles;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs every analysis over a shop and writes what they find: Markdown to read, CSV and JSON to work with. */
@Command(
        name = "executive-tables",
        description = "Runs every analysis and writes its tables. Without --data it looks at a made-up shop.",
        sortOptions = false)
public final class ExecutiveTables implements Example {

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to: index.md, analyses.json, and CSV and Markdown for each analysis.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new ExecutiveTables()).execute(args));
    }

    /** Creates the example with no options set. */
    public ExecutiveTables() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        Shop shop = options.load();
        LocalDate asOf = options.asOf();
        List<Analysis<?>> analyses =
                asOf == null ? StandardAnalyses.of(shop.data()) : StandardAnalyses.of(shop.data(), asOf);
        List<AnalysisReport> reports = Analyses.run(MemoryEngine.of(shop.data()), analyses);
        printer.println(shop.name() + ": " + reports.size() + " analyses");
        for (AnalysisReport report : reports) {
            printer.println();
            printer.println(report.card().title() + " (" + report.card().name() + "): "
                    + report.card().definition());
            report.findings()
                    .tables()
                    .forEach(table -> printer.println(
                            "  " + table.name() + ": " + table.rows().size() + " rows"));
            report.findings().notes().forEach(note -> printer.println("  * " + note));
        }
        if (results != null) {
            int files = AnalysisFiles.write(shop.name(), reports, results);
            printer.println();
            printer.println(files + " files written to " + results + "; start with index.md");
        }
    }
}
