package dev.vitrine.analytics.ml.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final WorkingDays PLAIN = WorkingDays.withoutHolidays();

    @ParameterizedTest
    @CsvSource({
        "2018-01-01T00:00, 2018-01-02T00:00, 1",
        "2018-01-01T00:00, 2018-01-01T12:00, 0.5",
        "2018-01-06T00:00, 2018-01-07T00:00, 0.15",
        "2018-01-07T00:00, 2018-01-08T00:00, 0.03",
        "2018-01-01T00:00, 2018-01-15T00:00, 10.36",
        "2018-01-02T00:00, 2018-01-01T00:00, -1",
        "1999-12-27T00:00, 2000-01-03T00:00, 5.18"
    })
    void weekendsHardlyCount(LocalDateTime from, LocalDateTime to, double expected) {
        assertThat(PLAIN.between(from, to)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void endlessTimeIsCutShort(double workingDays) {
        LocalDateTime from = LocalDateTime.of(2018, 1, 1, 0, 0);

        LocalDateTime end = PLAIN.after(from, workingDays);

        assertThat(Math.abs(PLAIN.between(from, end))).isCloseTo(100_000, within(1e-4));
    }

    @Test
    void holidayCountsATenthUnlessItIsASunday() {
        WorkingDays days = WorkingDays.of(List.of(LocalDate.of(2018, 1, 3), LocalDate.of(2018, 1, 7)));

        assertThat(days.between(LocalDateTime.of(2018, 1, 1, 0, 0), LocalDateTime.of(2018, 1, 8, 0, 0)))
                .isCloseTo(4.28, within(1e-9));
        assertThat(days.between(LocalDateTime.of(2018, 1, 3, 6, 0), LocalDateTime.of(2018, 1, 3, 18, 0)))
                .isCloseTo(0.05, within(1e-9));
        assertThat(days.holidays()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2017, 4, 16", "2018, 4, 1", "2024, 3, 31", "2025, 4, 20", "2038, 4, 25"})
    void easterIsOnItsDay(int year, int month, int day) {
        assertThat(BrazilianHolidays.easter(year)).isEqualTo(LocalDate.of(year, month, day));
    }

    @Test
    void brazilRestsOnItsHolidays() {
        assertThat(WorkingDays.ofBrazil().holidays())
                .contains(
                        LocalDate.of(2018, 2, 12),
                        LocalDate.of(2018, 2, 13),
                        LocalDate.of(2018, 3, 30),
                        LocalDate.of(2018, 5, 31),
                        LocalDate.of(2017, 11, 15),
                        LocalDate.of(2017, 12, 25))
                .doesNotContain(LocalDate.of(2018, 2, 14));
    }

    @Test
    void afterIsTheOtherWayRound() {
        WorkingDays days = WorkingDays.ofBrazil();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            LocalDateTime from = LocalDateTime.of(2016, 1, 1, 0, 0).plusSeconds(random.nextInt(90_000_000));
            double wanted = random.nextDouble() * 40 - 2;

            LocalDateTime end = days.after(from, wanted);

            assertThat(days.between(from, end)).isCloseTo(wanted, within(2e-5));
        }
    }
}
