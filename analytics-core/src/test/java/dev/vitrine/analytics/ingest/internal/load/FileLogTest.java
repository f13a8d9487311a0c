package dev.vitrine.analytics.ingest.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.ingest.BadRowPolicy;
import dev.vitrine.analytics.ingest.FileReport;
import dev.vitrine.analytics.ingest.RowProblem;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FileLogTest {

    @Test
    void firstProblemsOfTheFileAreListedWheneverTheyAreFound() {
        FileLog log = new FileLog("a.csv", "orders", BadRowPolicy.SKIP_ROW);
        for (long line = 10_000; line > 1; line--) {
            log.rowRead();
            log.quarantine(line, null, null, "is wrong");
        }
        FileReport report = log.report();
        assertThat(report.rowsQuarantined()).isEqualTo(9_999);
        assertThat(report.rowsKept()).isZero();
        assertThat(report.quarantined())
                .extracting(RowProblem::line)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 1001).boxed().toList());
    }

    @Test
    void blankedValuesOfARowThatIsLeftOutLaterAreForgotten() {
        FileLog log = new FileLog("a.csv", "orders", BadRowPolicy.KEEP_AS_MISSING);
        for (long line = 2; line <= 4; line++) {
            log.rowRead();
            log.blank(line, "a", "x", "is wrong");
            log.blank(line, "b", "y", "is wrong");
        }
        log.quarantine(3, "id", "7", "is in line 2 already");
        log.quarantine(5, "id", "8", "is in line 2 already");
        log.rowRead();
        assertThat(log.report().valuesBlanked()).isEqualTo(4);
        assertThat(log.report().blanked()).extracting(RowProblem::line).containsExactly(2L, 2L, 4L, 4L);
    }

    @Test
    void listOfBlankedValuesMayBeShorterWhereRowsWereLeftOutLater() {
        FileLog log = new FileLog("a.csv", "orders", BadRowPolicy.KEEP_AS_MISSING);
        for (long line = 2; line <= 3_001; line++) {
            log.rowRead();
            log.blank(line, "a", "x", "is wrong");
        }
        log.quarantine(3, "id", "7", "is in line 2 already");
        assertThat(log.report().valuesBlanked()).isEqualTo(2_999);
        assertThat(log.report().blanked()).hasSize(FileReport.MAX_PROBLEMS - 1);
    }
}
