package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.IsoWeek;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.YearQuarter;
import dev.vitrine.analytics.query.sql.SqlColumn.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * What values look like in SQL: periods are the day on which they begin, days of 24 hours are microseconds, constants of
 * enums and bands are their position.
 */
final class SqlTypes {
    static final BigDecimal MICROS_PER_DAY = BigDecimal.valueOf(86_400_000_000L);

    private SqlTypes() {}

    static Kind kindOf(ValueType<?> type) {
        if (type.equals(ValueType.TEXT)) {
            return Kind.TEXT;
        }
        if (isPeriod(type)) {
            return Kind.DATE;
        }
        if (type.equals(ValueType.MONEY)) {
            return Kind.DECIMAL;
        }
        return type.equals(ValueType.NUMBER) ? Kind.DOUBLE : Kind.WHOLE;
    }

    private static boolean isPeriod(ValueType<?> type) {
        return type.equals(ValueType.DAY)
                || type.equals(ValueType.ISO_WEEK)
                || type.equals(ValueType.MONTH)
                || type.equals(ValueType.QUARTER);
    }

    /** Returns a constant, in the form in which values of its type are. */
    static <T extends Comparable<? super T>> Object bindOf(ValueType<T> type, T constant) {
        if (constant instanceof IsoWeek week) {
            return week.monday();
        }
        if (constant instanceof YearMonth month) {
            return month.atDay(1);
        }
        if (constant instanceof YearQuarter quarter) {
            return LocalDate.of(quarter.year(), quarter.quarter() * 3 - 2, 1);
        }
        if (type.equals(ValueType.DAYS)) {
            return microsOf(BigDecimal.valueOf((Double) constant));
        }
        if (constant instanceof String
                || constant instanceof LocalDate
                || constant instanceof LocalDateTime
                || constant instanceof BigDecimal
                || constant instanceof Double) {
            return constant;
        }
        return type.ordinalOf(constant);
    }

    /** Returns the bound of a band such that a value, in its form in SQL, is below if it is below the bound given. */
    static Object boundOf(ValueType<?> type, BigDecimal bound) {
        if (type.equals(ValueType.DAYS)) {
            return microsOf(bound);
        }
        if (type.equals(ValueType.INTEGER)) {
            return bound.setScale(0, RoundingMode.CEILING).longValueExact();
        }
        return type.equals(ValueType.NUMBER) ? (Object) bound.doubleValue() : bound;
    }

    private static long microsOf(BigDecimal days) {
        return days.multiply(MICROS_PER_DAY).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** Returns the ordinal that a period has by the day on which it begins. */
    static long ordinalOf(ValueType<?> type, LocalDate start) {
        if (type.equals(ValueType.ISO_WEEK)) {
            return ValueType.ISO_WEEK.ordinalOf(IsoWeek.of(start));
        }
        if (type.equals(ValueType.MONTH)) {
            return ValueType.MONTH.ordinalOf(YearMonth.from(start));
        }
        return type.equals(ValueType.QUARTER)
                ? ValueType.QUARTER.ordinalOf(YearQuarter.of(start))
                : ValueType.DAY.ordinalOf(start);
    }
}
