package dev.vitrine.analytics.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.VitrineVersion;
import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ExampleCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void exitCodeIsZeroWhenAllWentWell() {
        assertThat(run(printer -> printer.println("done"))).isZero();
        assertThat(out.toString().strip()).isEqualTo("done");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void exitCodeIsOneAndTheErrorIsOneLineWhenTheWorkFailed() {
        int exitCode = run(printer -> {
            throw new FileNotFoundException("orders.csv is not there.\n  Maybe --data names another folder.");
        });

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("story: orders.csv is not there. Maybe --data names another folder.");
    }

    @Test
    void errorWithoutAMessageIsNamedByItsType() {
        int exitCode = run(printer -> {
            throw new UnsupportedOperationException();
        });

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("story: UnsupportedOperationException.");
    }

    @Test
    void resultsPrintedBeforeAFailureAreKept() {
        run(printer -> {
            printer.print("half");
            throw new IllegalStateException("then it broke");
        });

        assertThat(out.toString()).isEqualTo("half");
    }

    @Test
    void debugAddsTheStackTraceOfAFailure() {
        int exitCode = run(
                printer -> {
                    throw new IllegalStateException("broken");
                },
                "--debug");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("story: broken")
                .contains("java.lang.IllegalStateException: broken", "\tat ");
    }

    @Test
    void exitCodeIsTwoAndTheErrorIsOneLineWhenTheCommandLineIsWrong() {
        assertThat(run(printer -> {}, "--rows", "many")).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("story: ")
                .contains("--rows", "many")
                .endsWith("Maybe --help shows what you need.");
    }

    @Test
    void adviceOfItsOwnIsNotFollowedByThatToAskForHelp() {
        int exitCode = run(printer -> {
            throw new UsageException("--out: no. Maybe another folder.");
        });
        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("story: --out: no. Maybe another folder.");
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(run(printer -> {}, "--frobnicate")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("'--frobnicate'");
    }

    @Test
    void debugAddsTheStackTraceOfWrongUsage() {
        assertThat(run(printer -> {}, "--frobnicate", "--debug")).isEqualTo(2);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void helpShowsTheOptionsAndDoesNoWork() {
        int exitCode = run(
                printer -> {
                    throw new IllegalStateException("must not run");
                },
                "--help");

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("--rows", "--debug", "--help");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionIsShownAndNoWorkDone() {
        int exitCode = run(
                printer -> {
                    throw new IllegalStateException("must not run");
                },
                "--version");

        assertThat(exitCode).isZero();
        assertThat(out.toString().strip()).isEqualTo("Vitrine " + VitrineVersion.current());
        assertThat(err.toString()).isEmpty();
    }

    private int run(Example work, String... args) {
        return ExampleCommand.of(new Story(work))
                .printingTo(new PrintWriter(out), new PrintWriter(err))
                .execute(args);
    }

    @Command(name = "story")
    static final class Story implements Example {

        private final Example work;

        @Option(names = "--rows")
        int rows;

        Story(Example work) {
            this.work = work;
        }

        @Override
        public void run(PrintWriter printer) throws Exception {
            work.run(printer);
        }
    }
}
