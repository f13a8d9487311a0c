package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DelayTourTest {

    @Test
    void savedModelAnswersForOneOrder() {
        ExampleRun run = ExampleRun.of(new DelayTour());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("late with a probability of 0\\.\\d+")
                .containsPattern("here in [1-9]\\d*\\.\\d days, nine times in ten within \\d+\\.\\d")
                .containsPattern("now: 0\\.\\d+");
    }
}
