package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What an example did.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err its errors
 */
record ExampleRun(int exitCode, String out, String err) {

    static ExampleRun of(Example example, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = ExampleCommand.of(example)
                .printingTo(new PrintWriter(out), new PrintWriter(err))
                .execute(args);
        return new ExampleRun(exitCode, out.toString(), err.toString());
    }
}
