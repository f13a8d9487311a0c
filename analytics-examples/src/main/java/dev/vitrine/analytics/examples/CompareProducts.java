package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.analysis.Analyses;
import dev.vitrine.analytics.analysis.AnalysisReport;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.cli.ProductChoice;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ComparisonFiles;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.story.ComparisonStory;
import dev.vitrine.analytics.products.ProductComparison;
import dev.vitrine.analytics.products.ProductComparisonAnalysis;
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

/**
 * Puts products side by side: sales, price, stage of life, loyalty, reviews and losses, in the terminal and in files.
 *
 * <p>Without options it looks at the best sellers of a made-up shop.
 */
@Command(
        name = "compare-products",
        description =
                "Puts products of a shop side by side, and writes the comparison to files. Without --data it makes a"
                        + " shop up.",
        sortOptions = false)
public final class CompareProducts implements Example {

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(
            names = "--products",
            paramLabel = "ID",
            split = ",",
            description = "The identifiers of the products, such as P001,P002; the three of most revenue if absent.")
    private List<String> products = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write comparison.csv and comparison.json to.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new CompareProducts()).execute(args));
    }

    /** Creates the example with no options set. */
    public CompareProducts() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        Shop shop = options.load();
        LocalDate asOf = options.asOf();
        MemoryEngine engine = MemoryEngine.of(shop.data());
        ProductComparisonAnalysis analysis =
                ProductComparison.analysis(ProductChoice.of(products, asOf, shop.data(), engine));
        AnalysisReport report = Analyses.run(engine, List.of(asOf == null ? analysis : analysis.asOf(asOf)))
                .get(0);
        ProductComparison comparison = (ProductComparison) report.findings();
        ComparisonStory.of(shop, comparison, asOf).tell(printer);
        if (results != null) {
            int files = ComparisonFiles.write(report, results);
            printer.println();
            printer.println(files + " files written to " + results);
        }
    }
}
