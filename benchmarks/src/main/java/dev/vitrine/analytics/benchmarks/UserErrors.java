package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.benchmarks.race.EqualityGate.DifferentAnswersException;
import dev.vitrine.analytics.ingest.IngestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Tells users what they can mend in one line, with exit code 2; a trace is for what only we can mend. */
final class UserErrors {

    private UserErrors() {}

    /** Returns a command line that reports errors this way. */
    static CommandLine commandLine(Callable<Integer> command) {
        return new CommandLine(command)
                .setParameterExceptionHandler(
                        (error, args) -> tell(error.getCommandLine(), String.valueOf(error.getMessage())))
                .setExecutionExceptionHandler((error, line, parsed) -> {
                    if (error instanceof DifferentAnswersException) {
                        line.getErr().println(error.getMessage());
                        line.getErr().flush();
                        return ExitCode.SOFTWARE;
                    }
                    if (error instanceof IOException
                            || error instanceof UncheckedIOException
                            || error instanceof IngestException) {
                        return tell(line, describe(error));
                    }
                    throw error;
                });
    }

    private static String describe(Exception error) {
        String kind = error.getClass().getSimpleName();
        return error instanceof IngestException ? String.valueOf(error.getMessage()) : kind + ": " + error.getMessage();
    }

    private static int tell(CommandLine line, String message) {
        line.getErr()
                .println(String.join(" ", message.lines().map(String::strip).toList()));
        line.getErr().flush();
        return ExitCode.USAGE;
    }
}
