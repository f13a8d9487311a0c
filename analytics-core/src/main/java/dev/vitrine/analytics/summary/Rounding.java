package dev.vitrine.analytics.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How quotients are rounded: half to even, and null where nothing is divided by nothing. */
final class Rounding {

    /** Decimals of shares, means of counts and scores, and growth. */
    static final int RATE_DECIMALS = 6;
    /** Decimals that an average of money has beyond the amounts it is made of. */
    static final int EXTRA_MONEY_DECIMALS = 2;

    private Rounding() {}

    static @Nullable BigDecimal ratio(long part, long whole) {
        return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Returns the quotient without trailing zeros, null if the divisor is 0. */
    static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : plain(part.divide(whole, RATE_DECIMALS, RoundingMode.HALF_EVEN));
    }

    static @Nullable BigDecimal averageMoney(BigDecimal sum, long count) {
        return count == 0
                ? null
                : sum.divide(BigDecimal.valueOf(count), sum.scale() + EXTRA_MONEY_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Strips zeros after the decimal point, none before it. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
