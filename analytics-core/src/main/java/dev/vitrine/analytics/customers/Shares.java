package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Parts of a whole. */
final class Shares {

    private Shares() {}

    /** Returns a part of a whole; null if the whole is zero. */
    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    /** Returns the nearest double to a part of a whole; null if one is missing or the whole is zero. */
    static @Nullable Double of(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return null;
        }
        return part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }

    /** Returns the nearest double to a part of what it makes up with the rest; null if one is missing or both are zero. */
    static @Nullable Double ofBoth(@Nullable BigDecimal part, @Nullable BigDecimal rest) {
        return part == null || rest == null ? null : of(part, part.add(rest));
    }

    /** Returns a sum; a missing amount adds nothing, and the sum of nothing is missing. */
    static @Nullable BigDecimal sum(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.add(right);
    }
}
