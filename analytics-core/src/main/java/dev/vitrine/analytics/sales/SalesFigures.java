package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.AVERAGE_ORDER_VALUE;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The usual figures of a group of orders.
 *
 * @param orders orders
 * @param units units sold
 * @param revenue revenue
 * @param averageOrderValue revenue per order that has lines; null if there is none
 */
record SalesFigures(
        long orders,
        long units,
        BigDecimal revenue,
        @Nullable BigDecimal averageOrderValue) {
    /** Units of the lines that sell something. */
    static final Measure UNITS_SOLD =
            Measure.sum("UNITS_SOLD", Field.QUANTITY).where(Dimensions.QUANTITY.greaterThan(0));

    static Query query() {
        return Query.of(ORDERS, UNITS_SOLD, GROSS_REVENUE, AVERAGE_ORDER_VALUE);
    }

    /** Returns the figures in a row; without a row they are zero. */
    static SalesFigures of(ResultTable answer, @Nullable Integer row, BigDecimal zero) {
        if (row == null) {
            return new SalesFigures(0, 0, zero, null);
        }
        ResultColumn<?> average = answer.column(AVERAGE_ORDER_VALUE);
        return new SalesFigures(
                answer.column(ORDERS).asLong(row),
                count(answer.column(UNITS_SOLD), row),
                money(answer.column(GROSS_REVENUE), row, zero),
                average.isMissing(row) ? null : average.as(BigDecimal.class).value(row));
    }

    /** Returns a whole number; zero if it is missing. */
    static long count(ResultColumn<?> column, int row) {
        return column.isMissing(row) ? 0 : column.asLong(row);
    }

    /** Returns an amount; zero if it is missing. */
    static BigDecimal money(ResultColumn<?> column, int row, BigDecimal zero) {
        return column.isMissing(row) ? zero : column.as(BigDecimal.class).value(row);
    }

    /** Returns zero with as many decimals as the amounts of a column; with none if there are none. */
    static BigDecimal zero(ResultColumn<?> amounts) {
        for (int row = 0; row < amounts.size(); row++) {
            if (!amounts.isMissing(row)) {
                return BigDecimal.ZERO.setScale(
                        amounts.as(BigDecimal.class).value(row).scale());
            }
        }
        return BigDecimal.ZERO;
    }

    /** Returns a mean with two decimals more than the amounts, rounded half to even, as engines do. */
    static BigDecimal mean(BigDecimal total, long count) {
        return total.divide(BigDecimal.valueOf(count), total.scale() + 2, RoundingMode.HALF_EVEN);
    }

    /** Returns a quotient; null if the divisor is zero. */
    static @Nullable Double share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }

    /** Returns a change as a share of the earlier amount; null if that is zero. */
    static @Nullable Double growth(BigDecimal now, BigDecimal earlier) {
        return share(now.subtract(earlier), earlier);
    }
}
