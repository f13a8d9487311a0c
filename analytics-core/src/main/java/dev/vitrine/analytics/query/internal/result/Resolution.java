package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.ValueType;

/**
 * How fine the steps of whole numbers are that stand for others.
 *
 * @param perOne how many steps make up one
 * @param decimals of amounts; 0 for all else
 */
record Resolution(long perOne, int decimals) {
    /** Numbers that stand for themselves. */
    static final Resolution ONE = new Resolution(1, 0);
    /** Microseconds that stand for days of 24 hours. */
    static final Resolution MICROS_OF_DAYS = new Resolution(86_400_000_000L, 0);

    static Resolution money(int decimals) {
        long perOne = 1;
        for (int i = 0; i < decimals; i++) {
            perOne *= 10;
        }
        return new Resolution(perOne, decimals);
    }

    /** Returns in which steps sums and extremes of a type come. */
    static Resolution of(ValueType<?> type, int moneyScale) {
        if (type.equals(ValueType.MONEY)) {
            return money(moneyScale);
        }
        return type.equals(ValueType.DAYS) ? MICROS_OF_DAYS : ONE;
    }
}
