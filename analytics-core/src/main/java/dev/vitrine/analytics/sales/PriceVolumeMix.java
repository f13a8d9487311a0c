package dev.vitrine.analytics.sales;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Splits the change of a group's revenue into volume, mix and price, exactly.
 *
 * <p>With units q and Q, of the group and of all groups that sold before and after, and revenue r: volume = r0 (Q1 - Q0) /
 * Q0, mix = r0 (q1 / q0 - Q1 / Q0), price = r1 - r0 q1 / q0. The three add up to r1 - r0. Each is rounded down, and what is
 * left goes, a unit of the money's last decimal each, to those with the largest remainders; ties to the first.
 *
 * <p>Sources: C. Horngren, S. Datar, M. Rajan, Cost Accounting, 15th ed., 2015, ch. 14 (sales-quantity and sales-mix
 * variances) and ch. 7 (selling-price variance); largest remainders: M. Balinski, H. Young, Fair Representation, 1982.
 */
final class PriceVolumeMix {
    private final BigInteger allBefore;
    private final BigInteger allAfter;
    private final int scale;

    /**
     * Takes all units of the groups that sold both before and after.
     *
     * @param allBefore before, positive
     * @param allAfter after
     * @param scale decimals of the money
     */
    PriceVolumeMix(long allBefore, long allAfter, int scale) {
        this.allBefore = BigInteger.valueOf(allBefore);
        this.allAfter = BigInteger.valueOf(allAfter);
        this.scale = scale;
    }

    /**
     * The three effects on a group.
     *
     * @param volume more or fewer units of everything
     * @param mix a larger or smaller share of the units
     * @param price higher or lower prices
     */
    record Effects(BigDecimal volume, BigDecimal mix, BigDecimal price) {}

    /** Returns the effects on a group that sold both before and after. */
    Effects of(Sold before, Sold after) {
        BigInteger unitsBefore = BigInteger.valueOf(before.units());
        BigInteger unitsAfter = BigInteger.valueOf(after.units());
        BigInteger revenueBefore = before.revenue().setScale(scale).unscaledValue();
        BigInteger revenueAfter = after.revenue().setScale(scale).unscaledValue();
        BigInteger[] numerators = {
            revenueBefore.multiply(allAfter.subtract(allBefore)).multiply(unitsBefore),
            revenueBefore.multiply(unitsAfter.multiply(allBefore).subtract(unitsBefore.multiply(allAfter))),
            revenueAfter
                    .multiply(unitsBefore)
                    .subtract(revenueBefore.multiply(unitsAfter))
                    .multiply(allBefore)
        };
        BigInteger[] parts = rounded(numerators, allBefore.multiply(unitsBefore), revenueAfter.subtract(revenueBefore));
        return new Effects(
                new BigDecimal(parts[0], scale), new BigDecimal(parts[1], scale), new BigDecimal(parts[2], scale));
    }

    private static BigInteger[] rounded(BigInteger[] numerators, BigInteger divisor, BigInteger total) {
        BigInteger[] parts = new BigInteger[numerators.length];
        BigInteger[] remainders = new BigInteger[numerators.length];
        for (int i = 0; i < parts.length; i++) {
            remainders[i] = numerators[i].mod(divisor);
            parts[i] = numerators[i].subtract(remainders[i]).divide(divisor);
        }
        BigInteger missing = total.subtract(Arrays.stream(parts).reduce(BigInteger.ZERO, BigInteger::add));
        for (int given = 0; given < missing.intValueExact(); given++) {
            int largest = 0;
            for (int i = 1; i < parts.length; i++) {
                largest = remainders[i].compareTo(remainders[largest]) > 0 ? i : largest;
            }
            parts[largest] = parts[largest].add(BigInteger.ONE);
            remainders[largest] = BigInteger.ONE.negate();
        }
        return parts;
    }
}
