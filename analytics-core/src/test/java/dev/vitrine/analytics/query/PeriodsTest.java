package dev.vitrine.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    @Test
    void weeksAndQuartersAreThoseOfJavaTime() {
        LocalDate end = LocalDate.of(2030, 1, 1);
        DateTimeFormatter isoWeek = DateTimeFormatter.ofPattern("YYYY-'W'ww").withLocale(Locale.GERMANY);
        IsoWeek before = IsoWeek.of(LocalDate.of(1969, 12, 22));
        for (LocalDate day = LocalDate.of(1970, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            IsoWeek week = IsoWeek.of(day);
            assertThat(week).hasToString(isoWeek.format(day)).isEqualTo(IsoWeek.parse(week.toString()));
            assertThat(week.monday()).isBetween(day.minusDays(6), day);
            assertThat(week.compareTo(before)).isBetween(0, 1);
            assertThat(ValueType.ISO_WEEK.ofOrdinal(ValueType.ISO_WEEK.ordinalOf(week)))
                    .isEqualTo(week);
            YearQuarter quarter = YearQuarter.of(day);
            assertThat(quarter.quarter()).isEqualTo(day.get(IsoFields.QUARTER_OF_YEAR));
            assertThat(YearQuarter.parse(quarter.toString())).isEqualTo(quarter).isEqualByComparingTo(quarter);
            before = week;
        }
    }

    @Test
    void weekOfPreviousYearComesFirst() {
        assertThat(new IsoWeek(2016, 52)).isLessThan(new IsoWeek(2017, 1));
        assertThat(new YearQuarter(2016, 4)).isLessThan(new YearQuarter(2017, 1));
        assertThat(new IsoWeek(2017, 9).monday()).isEqualTo("2017-02-27");
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new IsoWeek(2017, 53)).hasMessage("the year 2017 has no week 53. Maybe week 52.");
        assertThat(new IsoWeek(2015, 53)).hasToString("2015-W53");
        assertThatThrownBy(() -> new YearQuarter(2017, 0)).hasMessageContaining("there is no quarter 0");
        assertThatThrownBy(() -> IsoWeek.parse("2017-9")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> YearQuarter.parse("2017")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void onlyPeriodsFollowOneAnother() {
        assertThat(TimePart.DAY.isPeriod()).isTrue();
        assertThat(TimePart.YEAR.isPeriod()).isTrue();
        assertThat(TimePart.WEEKDAY.isPeriod()).isFalse();
        assertThat(TimePart.HOUR.isPeriod()).isFalse();
        assertThat(TimePart.ISO_WEEK).hasToString("iso week");
        assertThat(TimePart.DAY_KIND.type()).isEqualTo(ValueType.DAY_KIND);
    }
}
