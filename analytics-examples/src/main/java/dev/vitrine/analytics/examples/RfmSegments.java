package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.cli.SegmentChoice;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.output.RfmFiles;
import dev.vitrine.analytics.examples.story.RfmStory;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.rfm.RfmAnalysis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Who the customers are: scores them by recency, frequency and monetary value, puts them into segments, and writes
 * customers and segments to files.
 *
 * <p>Without options it looks at a made-up shop.
 */
@Command(
        name = "rfm-segments",
        description =
                "Scores a shop's customers by recency, frequency and monetary value, puts them into segments, and writes both"
                        + " to files. Without --data it makes a shop up.",
        sortOptions = false)
public final class RfmSegments implements Example {

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write customers.csv and segments.csv to.")
    private @Nullable Path out;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            converter = SegmentChoice.Converter.class,
            description =
                    "The segments: s3 for the campaigns VIP Loyalty, Churn Recovery and Standard Promo; ten for Champions to"
                            + " Lost (the default).")
    private SegmentChoice map = SegmentChoice.TEN;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new RfmSegments()).execute(args));
    }

    /** Creates the example with no options set. */
    public RfmSegments() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        Shop shop = options.load();
        LocalDate asOf = options.asOf();
        RfmAnalysis analysis = asOf == null ? Rfm.analysis() : Rfm.analysis().asOf(asOf);
        Rfm rfm = analysis.run(MemoryEngine.of(shop.data()));
        RfmStory.of(shop, rfm, map).tell(printer);
        if (results != null) {
            int files = RfmFiles.write(rfm, map, results);
            printer.println();
            printer.println(files + " files written to " + results);
        }
    }
}
