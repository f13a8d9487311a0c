package dev.vitrine.analytics.synthetic.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SplitMixTest {

    /** The reference sequence for seed 1234567 that implementations of SplitMix64 publish. */
    @Test
    void numbersAreThePublishedOnes() {
        SplitMix random = new SplitMix(1_234_567);
        assertThat(random.next()).isEqualTo(6_457_827_717_110_365_317L);
        assertThat(random.next()).isEqualTo(3_203_168_211_198_807_973L);
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("9817491932198370423");
        assertThat(random.next()).isEqualTo(4_593_380_528_125_082_431L);
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("16408922859458223821");
    }

    @Test
    void streamStartsAgainWhereItStarted() {
        SplitMix random = new SplitMix(0).restart(7, Substream.ORDER, 3);
        long first = random.next();
        assertThat(random.next()).isNotEqualTo(first);
        assertThat(random.restart(7, Substream.ORDER, 3).next()).isEqualTo(first);
        assertThat(random.restart(7, Substream.ORDER, 4).next()).isNotEqualTo(first);
        assertThat(random.restart(7, Substream.PRODUCT, 3).next()).isNotEqualTo(first);
        assertThat(random.restart(8, Substream.ORDER, 3).next()).isNotEqualTo(first);
    }

    @Test
    void boundedNumbersAreSpreadEvenly() {
        SplitMix random = new SplitMix(1);
        int[] counts = new int[10];
        for (int i = 0; i < 100_000; i++) {
            counts[random.below(10)]++;
        }
        assertThat(Arrays.stream(counts)).allMatch(count -> count > 9_600 && count < 10_400);
    }

    @Test
    void aliasTableDrawsByWeight() {
        SplitMix random = new SplitMix(2);
        AliasTable table = new AliasTable(1, 0.5, 6, 2.5);
        int[] counts = new int[4];
        for (int i = 0; i < 100_000; i++) {
            counts[table.draw(random)]++;
        }
        assertThat(counts[0]).isBetween(9_600, 10_400);
        assertThat(counts[1]).isBetween(4_700, 5_300);
        assertThat(counts[2]).isBetween(59_300, 60_700);
        assertThat(counts[3]).isBetween(24_500, 25_500);
    }
}
