package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The values of one measure in ascending order, for percentiles. */
final class SortedValues {
    private final long[] ascending;
    private final int scale;

    private SortedValues(long[] ascending, int scale) {
        this.ascending = ascending;
        this.scale = scale;
    }

    /** Takes values that are sorted, and keeps them; each is in units of {@code 10^-scale}. */
    static SortedValues ofAscending(long[] ascending, int scale) {
        return new SortedValues(ascending, scale);
    }

    int size() {
        return ascending.length;
    }

    /**
     * Returns a percentile by linear interpolation between the two nearest values, exactly; null if there are none.
     *
     * <p>Definition 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50
     * (1996): the default of R and NumPy.
     */
    @Nullable
    BigDecimal percentile(BigDecimal share) {
        if (ascending.length == 0) {
            return null;
        }
        BigDecimal position = share.multiply(BigDecimal.valueOf(ascending.length - 1L));
        int below = position.setScale(0, RoundingMode.FLOOR).intValueExact();
        int above = Math.min(below + 1, ascending.length - 1);
        BigInteger step = BigInteger.valueOf(ascending[above]).subtract(BigInteger.valueOf(ascending[below]));
        BigDecimal fraction = position.subtract(BigDecimal.valueOf(below));
        BigDecimal value = BigDecimal.valueOf(ascending[below], scale)
                .add(new BigDecimal(step, scale).multiply(fraction))
                .stripTrailingZeros();
        return value.scale() < scale ? value.setScale(scale) : value;
    }

    /** Tells whether the threshold is above the lowest value, so that somebody falls short of it. */
    boolean isSeparatedBy(BigDecimal threshold) {
        return threshold.compareTo(BigDecimal.valueOf(ascending[0], scale)) > 0;
    }
}
