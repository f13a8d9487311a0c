package dev.vitrine.analytics.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfmOrderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2048, 2049, 1L << 22, 1L << 40, Long.MAX_VALUE})
    void sortsLikeAStableSort(long bound) {
        assertSorted(new Random(bound).longs(500, 0, bound).toArray());
        assertSorted(new Random(bound).longs(500, -bound, bound).toArray());
    }

    @Test
    void extremesDoNotOverflow() {
        assertSorted(new long[] {Long.MAX_VALUE, 0, Long.MIN_VALUE, -1, Long.MAX_VALUE, Long.MIN_VALUE + 1});
        assertSorted(new long[0]);
    }

    private static void assertSorted(long[] values) {
        int[] expected = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingLong(position -> values[position]))
                .mapToInt(position -> position)
                .toArray();
        assertThat(RfmOrder.of(values)).isEqualTo(expected);
    }
}
