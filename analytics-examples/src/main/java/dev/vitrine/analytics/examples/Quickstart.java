package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.output.SummaryFiles;
import dev.vitrine.analytics.examples.story.ShopStory;
import dev.vitrine.analytics.summary.ShopSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write results to: JSON and CSV.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new Quickstart()).execute(args));
    }

    /** Creates the example with no options set. */
    public Quickstart() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        Shop shop = options.load();
        LocalDate asOf = options.asOf();
        ShopSummary summary = asOf == null ? ShopSummary.of(shop.data()) : ShopSummary.of(shop.data(), asOf);
        ShopStory.of(shop, summary).tell(printer);
        if (results != null) {
            int files = SummaryFiles.write(summary, results);
            printer.println();
            printer.println(files + " files written to " + results);
        }
    }
}
