package dev.vitrine.analytics.query.internal.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Quotients of exact numbers. */
final class Division {
    /** Whole numbers up to this are doubles, so that the quotient of two is rounded once. */
    private static final long EXACT_DOUBLES = 1L << 53;

    private Division() {}

    /** Returns the double nearest to a quotient. */
    static double nearest(long dividend, long divisor) {
        return isExactDouble(dividend) && isExactDouble(divisor)
                ? (double) dividend / (double) divisor
                : nearest(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor));
    }

    /** Returns the double nearest to a quotient. */
    static double nearest(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** Returns the double nearest to the quotient of two products; the second factors are positive. */
    static double nearest(long dividend, long dividendFactor, long divisor, long divisorFactor) {
        if (dividendFactor == divisorFactor) {
            return nearest(dividend, divisor);
        }
        if (isProductExact(dividend, dividendFactor) && isProductExact(divisor, divisorFactor)) {
            return (double) (dividend * dividendFactor) / (double) (divisor * divisorFactor);
        }
        return nearest(
                BigInteger.valueOf(dividend).multiply(BigInteger.valueOf(dividendFactor)),
                BigInteger.valueOf(divisor).multiply(BigInteger.valueOf(divisorFactor)));
    }

    private static boolean isExactDouble(long value) {
        return value <= EXACT_DOUBLES && value >= -EXACT_DOUBLES;
    }

    private static boolean isProductExact(long value, long factor) {
        long bound = EXACT_DOUBLES / factor;
        return value <= bound && value >= -bound;
    }

    /** Returns a quotient rounded half to even; neither number is the least of its type, the divisor is not zero. */
    static long halfEven(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend - quotient * divisor);
        long tillNext = Math.abs(divisor) - rest;
        boolean away = rest > tillNext || (rest == tillNext && (quotient & 1) != 0);
        return away ? quotient + ((dividend < 0) == (divisor < 0) ? 1 : -1) : quotient;
    }

    /** Returns a quotient rounded half to even. */
    static BigInteger halfEven(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_EVEN)
                .toBigInteger();
    }
}
