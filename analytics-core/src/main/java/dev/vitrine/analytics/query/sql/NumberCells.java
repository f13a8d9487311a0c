package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One column of numbers out of rows.
 *
 * @param rows the rows
 * @param order in which order to take them
 * @param column which cell of each
 */
@SuppressWarnings("ArrayRecordComponent") // Lives as long as one call; never compared.
record NumberCells(List<@Nullable Object[]> rows, int[] order, int column) {
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE + 1);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private @Nullable Object cell(int row) {
        return rows.get(row)[column];
    }

    Numbers doubles(double missing, double divisor) {
        return new Numbers.Doubles(IntStream.of(order)
                .mapToDouble(row -> cell(row) instanceof Number number ? number.doubleValue() / divisor : missing)
                .toArray());
    }

    /** Returns exact sums and counts, 0 where there is nothing. */
    Numbers sums(int scale) {
        BigInteger[] exact = IntStream.of(order)
                .mapToObj(row -> cell(row) instanceof Number number ? unscaled(number, scale) : BigInteger.ZERO)
                .toArray(BigInteger[]::new);
        boolean fits = Arrays.stream(exact).allMatch(sum -> sum.compareTo(MIN) >= 0 && sum.compareTo(MAX) <= 0);
        return fits
                ? new Numbers.Longs(
                        Arrays.stream(exact).mapToLong(BigInteger::longValue).toArray())
                : new Numbers.Bigs(exact);
    }

    Numbers extremes(ValueType<?> type, int moneyScale) {
        int scale = type.equals(ValueType.MONEY) ? moneyScale : 0;
        return new Numbers.Longs(IntStream.of(order)
                .mapToLong(row -> extreme(type, cell(row), scale))
                .toArray());
    }

    private static long extreme(ValueType<?> type, @Nullable Object cell, int scale) {
        if (cell == null) {
            return Numbers.Longs.MISSING;
        }
        return cell instanceof LocalDate day
                ? SqlTypes.ordinalOf(type, day)
                : unscaled((Number) cell, scale).longValueExact();
    }

    private static BigInteger unscaled(Number number, int scale) {
        if (number instanceof BigInteger big) {
            return big.multiply(BigInteger.TEN.pow(scale));
        }
        BigDecimal decimal = number instanceof BigDecimal big ? big : BigDecimal.valueOf(number.longValue());
        try {
            return decimal.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the database answered " + decimal + " where at most " + scale
                            + " decimals were expected. Maybe the engine was told too small a money scale.",
                    e);
        }
    }
}
