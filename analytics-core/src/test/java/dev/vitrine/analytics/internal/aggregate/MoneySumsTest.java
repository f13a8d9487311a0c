package dev.vitrine.analytics.internal.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneySumsTest {

    @Test
    void sumsAreThoseOfBigIntegers() {
        Random random = new Random(7);
        MoneySums sums = new MoneySums(3, 2);
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i < 10_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            sums.add(1, value);
            expected = expected.add(BigInteger.valueOf(value));
            assertThat(sums.get(1)).isEqualTo(new BigDecimal(expected, 3));
        }
        assertThat(sums.get(0)).isEqualTo(new BigDecimal("0.000"));
    }

    @Test
    void sumBeyond64BitsIsExact() {
        MoneySums sums = new MoneySums(10, 2);
        for (int i = 0; i < 3; i++) {
            sums.add(0, Long.MAX_VALUE);
            sums.add(1, Long.MIN_VALUE);
        }
        assertThat(sums.get(0)).isEqualTo(new BigDecimal("2767011611.0564327421"));
        assertThat(sums.get(1)).isEqualTo(new BigDecimal("-2767011611.0564327424"));
        assertThat(sums.compare(0, 1)).isPositive();
        assertThat(sums.compare(1, 0)).isNegative();
        assertThat(sums.compare(1, 1)).isZero();
    }
}
