package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemandTourTest {

    @Test
    void demandIsForecastForTwoWeeks() {
        ExampleRun run = ExampleRun.of(new DemandTour());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("combination", "naive")
                .containsPattern("2018-01-\\d\\d: \\d+")
                .containsPattern("strength of the week: [01]\\.\\d");
    }
}
