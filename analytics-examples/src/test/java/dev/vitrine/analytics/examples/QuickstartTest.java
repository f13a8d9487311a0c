package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheVersion() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("Vitrine " + VitrineVersion.current());
    }

    @Test
    void printsTheOptionsItUnderstood() {
        assertThat(run("--data", "orders", "--as-of", "2018-09-01", "--out", "results"))
                .isZero();
        assertThat(out.toString()).contains("data: orders", "as of: 2018-09-01", "out: results");
    }

    @ParameterizedTest
    @CsvSource({
        "olist, OLIST",
        "Log, LOG",
        "hm, HM",
        "retail, RETAIL",
        "mine/mapping.json, Mapping[file=mine/mapping.json]",
    })
    void kindIsAKnownLayoutOrAMapping(String kind, String understood) {
        assertThat(run("--kind", kind)).isZero();
        assertThat(out.toString()).contains("kind: " + understood);
    }

    @ParameterizedTest
    @CsvSource({"--kind, parquet", "--as-of, 01/09/2018"})
    void valueThatMakesNoSenseIsWrongUsage(String option, String value) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(option, value);
    }

    @Test
    void dayIsAskedForInPlainWords() {
        assertThat(run("--as-of", "01/09/2018")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo(
                        "quickstart: Invalid value for option '--as-of': '01/09/2018' is not a day such as 2018-09-01."
                                + " Maybe --help shows what you need.");
    }

    private int run(String... args) {
        return ExampleCommand.of(new Quickstart())
                .printingTo(new PrintWriter(out), new PrintWriter(err))
                .execute(args);
    }
}
