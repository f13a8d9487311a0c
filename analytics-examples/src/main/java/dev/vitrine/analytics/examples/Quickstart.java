package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.examples.cli.DataKind;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The first example to run. It prints the version of the library and what it understood of its options. */
@Command(
        name = "quickstart",
        description = "The first example: prints the version of Vitrine and the options it was given.",
        sortOptions = false)
public final class Quickstart implements Example {

    @Option(names = "--data", paramLabel = "PATH", description = "The file or folder to read.")
    private @Nullable Path data;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = DataKind.Converter.class,
            description = "The layout of the data: olist, log, hm, retail, or the path of a mapping (*.json).")
    private @Nullable DataKind kind;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Look at the data as of this day, such as 2018-09-01.")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write results to.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new Quickstart()).execute(args));
    }

    /** Creates the example with no options set. */
    public Quickstart() {}

    @Override
    public void run(PrintWriter printer) {
        printer.println("Vitrine " + VitrineVersion.current());
        printOption(printer, "data", data);
        printOption(printer, "kind", kind);
        printOption(printer, "as of", asOf);
        printOption(printer, "out", out);
    }

    private static void printOption(PrintWriter printer, String name, @Nullable Object value) {
        if (value != null) {
            printer.println("  " + name + ": " + value);
        }
    }
}
