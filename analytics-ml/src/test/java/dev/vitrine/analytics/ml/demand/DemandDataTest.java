package dev.vitrine.analytics.ml.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemandDataTest {
    private static final DemandSeries A = DemandSeries.of("a", 1, 2, 3);

    @Test
    void equalDataHaveEqualFingerprints() {
        DemandData data = DemandData.of(Cadence.DAY, List.of(A));

        assertThat(data.fingerprint())
                .isEqualTo(DemandData.of(Cadence.DAY, List.of(DemandSeries.of("a", 1, 2, 3)))
                        .fingerprint());
        assertThat(data.withSeason(3).fingerprint()).isNotEqualTo(data.fingerprint());
        assertThat(data.startingOn(LocalDate.EPOCH).fingerprint()).isNotEqualTo(data.fingerprint());
        assertThat(data.withDrivers(List.of(Driver.of("d", 0, 0, 1, 1))).fingerprint())
                .isNotEqualTo(data.fingerprint());
        assertThat(data.withNotes(List.of("So.")).notes()).containsExactly("So.");
        assertThat(data.size()).isEqualTo(1);
        assertThat(A).hasToString("a[3]");
        assertThat(A.length()).isEqualTo(3);
    }

    @Test
    void namesMustDiffer() {
        assertThatThrownBy(() -> DemandData.of(Cadence.DAY, List.of(A, A)))
                .hasMessageContaining("two series are named 'a'");
    }

    @Test
    void wholesMustBeThereAndMakeATree() {
        assertThatThrownBy(() -> DemandData.of(Cadence.DAY, List.of(A.partOf("b"))))
                .hasMessageContaining("is part of 'b', which is not among them");
        DemandSeries b = DemandSeries.of("b", 1, 2, 3).partOf("a");
        assertThatThrownBy(() -> DemandData.of(Cadence.DAY, List.of(A.partOf("b"), b)))
                .hasMessageContaining("and that of itself");
    }

    @Test
    void datesAndDriversNeedSeriesOfOneLength() {
        DemandData data = DemandData.of(Cadence.DAY, List.of(A, DemandSeries.of("b", 1)));

        assertThatThrownBy(() -> data.startingOn(LocalDate.EPOCH)).hasMessageContaining("'a' has 3 periods and 'b' 1");
        assertThatThrownBy(() -> data.withDrivers(List.of())).hasMessageContaining("series with drivers");
        assertThatThrownBy(() -> DemandData.of(Cadence.DAY, List.of(A)).withDrivers(List.of(Driver.of("d", 1))))
                .hasMessageContaining("has 1 values for 3 periods");
        assertThatThrownBy(() -> data.withSeason(0)).hasMessageContaining("Maybe 7");
    }

    @Test
    void valuesMustBeNumbersOfSomeSize() {
        assertThatThrownBy(() -> DemandSeries.of("x")).hasMessageContaining("has 0 periods and none is known");
        assertThatThrownBy(() -> DemandSeries.of("x", Double.NaN)).hasMessageContaining("none is known");
        assertThatThrownBy(() -> DemandSeries.of("x", 1, 1e101)).hasMessageContaining("has 1.0E101 at period 1");
        assertThatThrownBy(() -> DemandSeries.of("x", Double.NEGATIVE_INFINITY)).hasMessageContaining("-Infinity");
        assertThatThrownBy(() -> Driver.of("holiday", Double.NaN)).hasMessageContaining("'holiday' has the value NaN");
    }

    @Test
    void daysAreCountedByPeriod() {
        LocalDate monday = LocalDate.of(2018, 1, 1);
        Set<LocalDate> holidays = Set.of(monday, monday.plusDays(6), monday.plusDays(8));

        Driver weekly = Driver.ofDays("holidays", holidays, Cadence.WEEK, monday, 3);
        assertThat(weekly.values()).containsExactly(2, 1, 0);
        assertThat(weekly.name()).isEqualTo("holidays");
        assertThat(Driver.ofDays("holidays", holidays, Cadence.DAY, monday, 2).values())
                .containsExactly(1, 0);
        assertThat(Cadence.WEEK.label()).isEqualTo("week");
        assertThat(Cadence.DAY.season()).isEqualTo(7);
    }
}
