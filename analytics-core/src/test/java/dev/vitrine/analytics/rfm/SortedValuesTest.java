package dev.vitrine.analytics.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedValuesTest {

    /** Expected values are those of numpy.percentile([15, 20, 35, 40, 50], 100 * share). */
    @ParameterizedTest
    @CsvSource({"0, 15", "0.05, 16", "0.25, 20", "0.3, 23", "0.4, 29", "0.5, 35", "0.8, 42", "0.95, 48", "1, 50"})
    void percentileInterpolatesLikeNumpy(BigDecimal share, BigDecimal expected) {
        SortedValues values = SortedValues.ofAscending(new long[] {15, 20, 35, 40, 50}, 0);
        assertThat(values.percentile(share)).isEqualTo(expected);
    }

    @Test
    void percentileOfMoneyIsExactAndKeepsTheScale() {
        SortedValues values = SortedValues.ofAscending(new long[] {1000, 1001, 2000}, 2);
        assertThat(values.percentile(new BigDecimal("0.25"))).isEqualTo(new BigDecimal("10.005"));
        assertThat(values.percentile(BigDecimal.ZERO)).isEqualTo(new BigDecimal("10.00"));
    }

    @Test
    void differenceBeyond64BitsIsExact() {
        SortedValues values = SortedValues.ofAscending(new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, 0);
        assertThat(values.percentile(new BigDecimal("0.5"))).isEqualTo(new BigDecimal("-0.5"));
    }

    @Test
    void nothingHasNoPercentile() {
        assertThat(SortedValues.ofAscending(new long[0], 2).percentile(BigDecimal.ONE))
                .isNull();
    }
}
