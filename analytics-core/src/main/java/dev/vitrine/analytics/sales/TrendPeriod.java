package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.IsoWeek;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a trend goes by. */
public enum TrendPeriod {
    /** Calendar days; moving averages over 7, so that weekdays even out. A year before is 364 days: the same weekday. */
    DAY(7, 364) {
        @Override
        Dimension<?> dimension() {
            return Dimensions.DAY;
        }

        @Override
        DayRange of(LocalDate day) {
            return new DayRange(day, day);
        }

        @Override
        String label(LocalDate start) {
            return start.toString();
        }
    },

    /** Weeks of ISO 8601; moving averages over 4. A year before is 52 weeks. */
    WEEK(4, 52) {
        @Override
        Dimension<?> dimension() {
            return Dimensions.ISO_WEEK;
        }

        @Override
        DayRange of(LocalDate day) {
            LocalDate monday = IsoWeek.of(day).monday();
            return new DayRange(monday, monday.plusDays(6));
        }

        @Override
        String label(LocalDate start) {
            return IsoWeek.of(start).toString();
        }
    },

    /** Calendar months; moving averages over 3. A year before is 12 months. */
    MONTH(3, 12) {
        @Override
        Dimension<?> dimension() {
            return Dimensions.MONTH;
        }

        @Override
        DayRange of(LocalDate day) {
            return DayRange.ofMonth(YearMonth.from(day));
        }

        @Override
        String label(LocalDate start) {
            return YearMonth.from(start).toString();
        }
    };

    private final int usualWindow;
    private final int periodsOfYear;

    TrendPeriod(int usualWindow, int periodsOfYear) {
        this.usualWindow = usualWindow;
        this.periodsOfYear = periodsOfYear;
    }

    /** Returns over how many periods averages go unless told otherwise. */
    int usualWindow() {
        return usualWindow;
    }

    /** Returns how many periods back the one a year before is. */
    int periodsOfYear() {
        return periodsOfYear;
    }

    abstract Dimension<?> dimension();

    /** Returns the period of a day. */
    abstract DayRange of(LocalDate day);

    /** Returns the spelling of the period that begins on a day. */
    abstract String label(LocalDate start);

    /** Returns all periods that have one of the days, in order. */
    List<DayRange> within(DayRange days) {
        List<DayRange> periods = new ArrayList<>();
        DayRange period = of(days.from());
        while (!period.from().isAfter(days.to())) {
            periods.add(period);
            period = of(period.to().plusDays(1));
        }
        return periods;
    }

    /** Returns the row of each period in an answer, by the period's spelling. */
    Map<String, Integer> rows(ResultTable answer) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        ResultColumn<?> periods = answer.column(dimension().name());
        for (int row = 0; row < answer.size(); row++) {
            rows.put(periods.label(row), row);
        }
        return rows;
    }
}
