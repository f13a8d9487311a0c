package dev.vitrine.analytics.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentimentTourTest {

    @Test
    void modelAnswersExplainsAndIsMeasured() {
        ExampleRun run = ExampleRun.of(new SentimentTour());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("-0\\.\\d+ NEGATIVE\\R")
                .contains("DELIVERY: a entrega atrasou muito", "PRODUCT: produto ótimo", "| this model |")
                .containsPattern("2023-01 -?0\\.\\d+ \\d\\.\\d+");
    }
}
