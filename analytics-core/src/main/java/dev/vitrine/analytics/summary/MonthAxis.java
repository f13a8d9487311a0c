package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.DateTimeColumn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The calendar months from the first to the last order and the month of each order. */
final class MonthAxis {

    /** More months than this are not listed without gaps: one wrong date would make thousands of empty ones. */
    static final int MOST_WITHOUT_GAPS = 1200;

    /** The month of an order without a day, or that does not count. */
    static final int NONE = -1;

    private final YearMonth first;
    private final int[] startDays;
    private final int[] monthOf;

    private MonthAxis(YearMonth first, int[] startDays, int[] monthOf) {
        this.first = first;
        this.startDays = startDays;
        this.monthOf = monthOf;
    }

    static MonthAxis of(ShopFacts facts) {
        DateTimeColumn purchasedAt = facts.orders().purchasedAt();
        int[] days = new int[purchasedAt.size()];
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        for (int row = 0; row < days.length; row++) {
            if (isDated(facts, purchasedAt, row)) {
                days[row] = purchasedAt.epochDay(row);
                earliest = Math.min(earliest, days[row]);
                latest = Math.max(latest, days[row]);
            }
        }
        YearMonth first = YearMonth.from(LocalDate.ofEpochDay(earliest));
        int[] startDays = earliest > latest ? new int[0] : startDays(first, latest);
        for (int row = 0; row < days.length; row++) {
            days[row] = isDated(facts, purchasedAt, row) ? monthOf(startDays, days[row]) : NONE;
        }
        return new MonthAxis(first, startDays, days);
    }

    private static boolean isDated(ShopFacts facts, DateTimeColumn purchasedAt, int row) {
        return facts.isPlaced(row) && !purchasedAt.isMissing(row);
    }

    private static int[] startDays(YearMonth first, int latest) {
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(LocalDate.ofEpochDay(latest))) + 1;
        return IntStream.range(0, (int) months)
                .map(month -> (int) first.plusMonths(month).atDay(1).toEpochDay())
                .toArray();
    }

    private static int monthOf(int[] startDays, int day) {
        int found = Arrays.binarySearch(startDays, day);
        return found >= 0 ? found : -found - 2;
    }

    /** Tells whether a list of months, ascending, is too long to have no gaps. */
    static boolean isTooLong(List<MonthTotal> months) {
        return !months.isEmpty()
                && ChronoUnit.MONTHS.between(
                                months.get(0).month(),
                                months.get(months.size() - 1).month())
                        >= MOST_WITHOUT_GAPS;
    }

    int size() {
        return startDays.length;
    }

    /** Tells whether months without orders are listed, too. */
    boolean isWithoutGaps() {
        return startDays.length <= MOST_WITHOUT_GAPS;
    }

    YearMonth month(int index) {
        return first.plusMonths(index);
    }

    /** Returns the index of the month in which the order was placed, or {@link #NONE}. */
    int monthOf(int order) {
        return monthOf[order];
    }
}
