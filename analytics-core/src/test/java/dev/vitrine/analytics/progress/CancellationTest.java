package dev.vitrine.analytics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void cancellationIsForGood() {
        Cancellation cancellation = Cancellation.create();
        assertThat(cancellation.isCancelled()).isFalse();
        assertThatCode(cancellation::throwIfCancelled).doesNotThrowAnyException();
        cancellation.cancel();
        assertThat(cancellation.isCancelled()).isTrue();
        assertThatThrownBy(cancellation::throwIfCancelled)
                .isInstanceOf(CancellationException.class)
                .hasMessage("cancelled by the caller");
    }

    @Test
    void stepIsCompleteWhenAllIsDone() {
        assertThat(new ProgressUpdate("a.csv", 5, 10).isComplete()).isFalse();
        assertThat(new ProgressUpdate("a.csv", 10, 10).isComplete()).isTrue();
        assertThat(new ProgressUpdate("a.csv.gz", 10, -1).isComplete()).isFalse();
    }

    @Test
    void nobodyNeedListen() {
        assertThatCode(() -> Progress.none().update(new ProgressUpdate("a.csv", 1, 2)))
                .doesNotThrowAnyException();
    }
}
