package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.BadRowsConverter;
import dev.vitrine.analytics.examples.cli.DataKind;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopSource;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.output.SummaryFiles;
import dev.vitrine.analytics.examples.story.ShopStory;
import dev.vitrine.analytics.ingest.BadRowPolicy;
import dev.vitrine.analytics.summary.ShopSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The first example to run: loads a shop, tells its story in the terminal, and writes the results to files.
 *
 * <p>Without options it looks at a made-up shop.
 */
@Command(
        name = "quickstart",
        description = "Loads a shop, tells its story, and writes the results to files. Without --data it makes one up.",
        sortOptions = false)
public final class Quickstart implements Example {

    @Option(names = "--data", paramLabel = "PATH", description = "The file, folder or zip archive to read.")
    private @Nullable Path data;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = DataKind.Converter.class,
            description =
                    "The layout of the data: olist, log, hm, retail, or the path of a mapping (*.json). Guessed if absent.")
    private @Nullable DataKind kind;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Look at the data as of this day, such as 2018-09-01.")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write results to: JSON and CSV.")
    private @Nullable Path out;

    @Option(
            names = "--bad-rows",
            paramLabel = "POLICY",
            converter = BadRowsConverter.class,
            description =
                    "What to do with bad rows: reject stops at the first one (the default), skip leaves them out, missing keeps"
                            + " them without the bad value.")
    private BadRowPolicy badRows = BadRowPolicy.REJECT_FILE;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new Quickstart()).execute(args));
    }

    /** Creates the example with no options set. */
    public Quickstart() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        Shop shop = new ShopSource(data, kind, badRows).load();
        ShopSummary summary = asOf == null ? ShopSummary.of(shop.data()) : ShopSummary.of(shop.data(), asOf);
        ShopStory.of(shop, summary).tell(printer);
        if (results != null) {
            int files = SummaryFiles.write(summary, results);
            printer.println();
            printer.println(files + " files written to " + results);
        }
    }
}
