package dev.vitrine.analytics.ml.demand.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void resultsAreInOrder() {
        try (Workers workers = new Workers(3)) {
            assertThat(workers.map(4, i -> i * i)).containsExactly(0, 1, 4, 9);
        }
    }

    @Test
    void failureIsPassedOnWithItsCause() {
        try (Workers workers = new Workers(1)) {
            assertThatThrownBy(() -> workers.map(1, i -> Integer.parseInt("x")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    void interruptionEndsTheWaiting() {
        try (Workers workers = new Workers(1)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> workers.map(1, i -> i))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
