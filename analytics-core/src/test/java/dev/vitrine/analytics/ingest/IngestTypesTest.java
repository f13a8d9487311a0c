package dev.vitrine.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IngestTypesTest {

    @Test
    void exceptionOfARowTellsWhereItIs() {
        IngestException bad = new IngestException(new RowProblem("a.csv", 7, "price", "x", "is not a number"));
        assertThat(bad).hasMessage("a.csv:7: column 'price', value 'x': is not a number");
        assertThat(bad.file()).isEqualTo("a.csv");
        assertThat(bad.line()).hasValue(7);
        assertThat(bad.column()).isEqualTo("price");
        assertThat(bad.value()).isEqualTo("x");
    }

    @Test
    void exceptionOfABadRowTellsTheWayOut() {
        RowProblem problem = new RowProblem("a.csv", 7, "price", "x", "is not a number");
        assertThat(IngestException.ofBadRow(problem))
                .hasMessage("a.csv:7: column 'price', value 'x': is not a number."
                        + " Maybe leave bad rows out with BadRowPolicy.SKIP_ROW.");
        IngestException whole = IngestException.ofBadRow(new RowProblem("a.csv", 7, "id", "x", "is bad. Mend it."));
        assertThat(whole).hasMessageEndingWith("is bad. Mend it. Maybe leave bad rows out with BadRowPolicy.SKIP_ROW.");
        assertThat(whole.file()).isEqualTo("a.csv");
        assertThat(whole.line()).hasValue(7);
        assertThat(whole.column()).isEqualTo("id");
        assertThat(whole.value()).isEqualTo("x");
    }

    @Test
    void exceptionOfAFileHasNoLine() {
        Exception cause = new Exception();
        IngestException bad = new IngestException("a.csv", "is empty", cause);
        assertThat(bad).hasMessage("a.csv: is empty").hasCause(cause);
        assertThat(bad.line()).isEmpty();
        assertThat(bad.column()).isNull();
        assertThat(bad.value()).isNull();
    }

    @Test
    void problemSaysOnlyWhatIsKnown() {
        assertThat(new RowProblem("a.csv", 7, null, null, "has 2 fields")).hasToString("a.csv:7: has 2 fields");
        assertThat(new RowProblem("a.csv", 7, "id", null, "is bad")).hasToString("a.csv:7: column 'id': is bad");
    }

    @Test
    void reportAccountsForEveryRow() {
        assertThatThrownBy(() -> new FileReport("a.csv", "orders", 1, "", 3, 1, 1, List.of(), 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a.csv: 3 rows read, but 1 kept and 1 quarantined");
    }

    @Test
    void reportKeepsItsOwnLists() {
        List<IngestWarning> warnings = new ArrayList<>();
        IngestReport report = new IngestReport("shop", "1", List.of(), warnings);
        warnings.add(new IngestWarning(IngestWarning.Kind.ORPHAN, "a.csv", 1, "x"));
        assertThat(report.warnings()).isEmpty();
        assertThat(report.rowsRead() + report.rowsKept() + report.rowsQuarantined())
                .isZero();
        assertThat(warnings.get(0)).hasToString("a.csv: x");
    }

    @Test
    void limitsArePositive() {
        for (int[] limits : new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, -1}}) {
            assertThatThrownBy(() -> new IngestLimits(limits[0], limits[1], limits[2]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("limits must be positive: " + limits[0] + ", " + limits[1] + ", " + limits[2]);
        }
        assertThat(IngestLimits.ofDefaults()).isEqualTo(new IngestLimits(16 << 20, 64L << 30, 200));
    }

    @Test
    void optionsHaveAtLeastOneThread() {
        IngestOptions options = IngestOptions.ofDefaults();
        assertThat(options.badRows()).isEqualTo(BadRowPolicy.REJECT_FILE);
        assertThat(options.withThreads(3).threads()).isEqualTo(3);
        assertThat(options.withBadRows(BadRowPolicy.SKIP_ROW).badRows()).isEqualTo(BadRowPolicy.SKIP_ROW);
        assertThat(options.withLimits(new IngestLimits(1, 2, 3)).limits()).isEqualTo(new IngestLimits(1, 2, 3));
        assertThatThrownBy(() -> options.withThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads must be at least 1, not 0");
    }

    @Test
    @SuppressWarnings("NullAway") // callers without a checker of nulls
    void nothingIsRefusedWhereItIsGiven() {
        IngestOptions options = IngestOptions.ofDefaults();
        List<Map.Entry<String, ThrowingCallable>> calls = List.of(
                Map.entry("folderOrArchive", () -> Olist.of(null)),
                Map.entry("folderOrArchive", () -> Olist.of(Path.of("")).withMarketing(null)),
                Map.entry("folderOrArchive", () -> Hm.of(null)),
                Map.entry("folderOrArchive", () -> Retail.of(null)),
                Map.entry("file", () -> TransactionLog.of(null)),
                Map.entry("document", () -> CsvMapping.of(null)),
                Map.entry("folderOrArchive", () -> CsvMapping.of(Path.of("shop.json"), null)),
                Map.entry("badRows", () -> options.withBadRows(null)),
                Map.entry("progress", () -> options.withProgress(null)),
                Map.entry("cancellation", () -> options.withCancellation(null)),
                Map.entry("limits", () -> options.withLimits(null)));
        for (Map.Entry<String, ThrowingCallable> call : calls) {
            assertThatThrownBy(call.getValue())
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(call.getKey());
        }
    }
}
