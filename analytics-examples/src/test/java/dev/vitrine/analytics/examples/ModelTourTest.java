package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelTourTest {

    @Test
    void savedSegmentsAnswerForOneCustomer() {
        ExampleRun run = ExampleRun.of(new ModelTour());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("[a-z-]+: \\d+ customers")
                .containsPattern("[a-z-]+, at a distance of \\d");
    }
}
