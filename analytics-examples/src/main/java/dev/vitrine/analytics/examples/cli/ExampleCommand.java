package dev.vitrine.analytics.examples.cli;

import dev.vitrine.analytics.VitrineVersion;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * Runs an {@link Example} from a command line, the same way for every example.
 *
 * <ul>
 *   <li>{@code --help} prints the options and does nothing else, {@code --version} the version.
 *   <li>An error is one line on standard error; {@code --debug} adds the stack trace.
 *   <li>The exit code is 0 when all went well, 1 when the work failed, 2 when the command line was wrong.
 * </ul>
 *
 * <p>Not thread-safe: it fills the fields of the example. Use one command for one run.
 */
public final class ExampleCommand {

    private static final String DEBUG = "--debug";

    private final CommandLine commandLine;

    private ExampleCommand(Example example) {
        commandLine = new CommandLine(example);
        commandLine.getCommandSpec().versionProvider(() -> new String[] {"Vitrine " + VitrineVersion.current()});
        commandLine
                .getCommandSpec()
                .addOption(debugOption())
                .addOption(helpOption())
                .addOption(versionOption());
        commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, ExampleCommand::toDate)
                .setExecutionStrategy(parsed -> runExample(example, parsed))
                .setParameterExceptionHandler(
                        (e, args) -> report(e, " Maybe --help shows what you need.", args, ExitCode.USAGE))
                .setExecutionExceptionHandler((e, command, parsed) ->
                        report(e, "", parsed.originalArgs().toArray(String[]::new), ExitCode.SOFTWARE));
    }

    /**
     * Returns a command that runs the example, reading its picocli annotations.
     *
     * @param example an object whose class has {@code @Command}
     */
    public static ExampleCommand of(Example example) {
        return new ExampleCommand(example);
    }

    /** Sends results and help to {@code out} and errors to {@code err}, instead of to the standard streams. */
    public ExampleCommand printingTo(PrintWriter out, PrintWriter err) {
        commandLine.setOut(out).setErr(err);
        return this;
    }

    /**
     * Runs the example. An exception becomes an exit code; only an {@link Error} is thrown on.
     *
     * @return the exit code: 0, 1 or 2
     */
    public int execute(String... args) {
        return commandLine.execute(args);
    }

    private int runExample(Example example, ParseResult parsed) {
        Integer helpWasShown = CommandLine.executeHelpRequest(parsed);
        if (helpWasShown != null) {
            return helpWasShown;
        }
        PrintWriter out = commandLine.getOut();
        try {
            example.run(out);
        } catch (UsageException e) {
            throw new ParameterException(commandLine, e.getMessage(), e);
        } catch (Exception e) {
            throw new ExecutionException(commandLine, "The example failed", e);
        } finally {
            out.flush();
        }
        return ExitCode.OK;
    }

    private int report(Exception e, String advice, String[] args, int exitCode) {
        PrintWriter err = commandLine.getErr();
        String sentence = sentence(e);
        err.println(commandLine.getCommandName() + ": " + sentence + (sentence.contains(" Maybe ") ? "" : advice));
        // Looked for by hand: where parsing failed, the options were not all read.
        if (Arrays.asList(args).contains(DEBUG)) {
            e.printStackTrace(err);
        }
        err.flush();
        return exitCode;
    }

    private static String sentence(Exception e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return e.getClass().getSimpleName() + ".";
        }
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.matches(".*[.!?]") ? line : line + ".";
    }

    private static LocalDate toDate(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + value + "' is not a day such as 2018-09-01");
        }
    }

    private static OptionSpec debugOption() {
        return OptionSpec.builder(DEBUG)
                .description("Show the stack trace of an error.")
                .build();
    }

    private static OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version of Vitrine and exit.")
                .build();
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build();
    }
}
