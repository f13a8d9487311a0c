package dev.vitrine.analytics.examples.cli;

import java.io.PrintWriter;

/**
 * One story with a command line: a class with picocli's {@code @Command} and {@code @Option} annotations, and the work.
 *
 * <p>Run it with {@link ExampleCommand}, which adds {@code --help}, {@code --version} and {@code --debug}.
 */
@FunctionalInterface
public interface Example {

    /**
     * Does the work, after the options were read into the fields.
     *
     * @param out where results go (standard output, unless a test listens)
     * @throws UsageException if the options make no sense together, or name what is not there
     * @throws Exception on any failure; its message is shown to the user as one line, so it should say what to do
     */
    void run(PrintWriter out) throws Exception;
}
