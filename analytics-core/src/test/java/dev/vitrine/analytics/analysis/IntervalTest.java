package dev.vitrine.analytics.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void shareIsThatOfTheLiterature(long hits, long trials, double low, double high) {
        Interval interval = Interval.ofShare(hits, trials, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void shareOfEverythingReachesOne() {
        assertThat(Interval.ofShare(3, 3, 0.95).high()).isEqualTo(1);
        assertThat(Interval.ofShare(0, 0, 0.95)).isNull();
    }

    /** Coverage wavers from share to share, since counts are whole; on average it is what it should be. */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.9, 0.95})
    void shareCoversAsOftenAsItSays(double level) {
        int trials = 100;
        double covered = 0;
        for (int percent = 1; percent < 100; percent++) {
            double share = percent / 100.0;
            BinomialDistribution outcomes = new BinomialDistribution(trials, share);
            for (int hits = 0; hits <= trials; hits++) {
                covered += Interval.ofShare(hits, trials, level).contains(share) ? outcomes.probability(hits) : 0;
            }
        }
        assertThat(covered / 99).isCloseTo(level, within(0.01));
    }

    /** Student, The probable error of a mean, Biometrika 6 (1908): additional sleep by drug 2 less drug 1. */
    @Test
    void meanIsStudents() {
        Sample sleep = sample(1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4);
        Interval interval = Interval.ofMean(sleep, 0.95);
        assertThat(interval.low()).isCloseTo(0.7001142, within(1e-6));
        assertThat(interval.high()).isCloseTo(2.4598858, within(1e-6));
        assertThat(Interval.ofMean(sample(1), 0.95)).isNull();
    }

    /** The same two samples as R's {@code t.test(extra ~ group, sleep)}. */
    @Test
    void differenceIsWelchs() {
        Sample first = sample(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
        Sample second = sample(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        Interval interval = Interval.ofDifference(first, second, 0.95);
        assertThat(interval.low()).isCloseTo(-3.3654832, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.2054832, within(1e-6));
        assertThat(Interval.ofDifference(first, sample(1), 0.95)).isNull();
        assertThat(Interval.ofDifference(sample(1), first, 0.95)).isNull();
    }

    @Test
    void samplesWithoutVarianceDifferExactly() {
        assertThat(Interval.ofDifference(sample(2, 2), sample(1, 1, 1), 0.95)).isEqualTo(new Interval(1, 1, 0.95));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 0.95",
        "NaN, 1, 0.95",
        "0, NaN, 0.95",
        "0, Infinity, 0.95",
        "-Infinity, 0, 0.95",
        "0, 1, 0",
        "0, 1, 1"
    })
    void nonsenseIsRefused(double low, double high, double level) {
        assertThatThrownBy(() -> new Interval(low, high, level)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void impossibleSharesAreRefused() {
        assertThatThrownBy(() -> Interval.ofShare(2, 1, 0.95)).hasMessage("2 of 1 is no share");
        assertThatThrownBy(() -> Interval.ofShare(-1, 1, 0.95)).hasMessage("-1 of 1 is no share");
        assertThatThrownBy(() -> Interval.ofShare(0, 0, 95)).hasMessageContaining("Maybe 0.95.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void samplesAddUp(long seed) {
        Random random = new Random(seed);
        SummaryStatistics expected = new SummaryStatistics();
        Sample left = Sample.EMPTY;
        Sample right = Sample.EMPTY;
        for (int i = 0; i < 50; i++) {
            double value = random.nextGaussian() * 3 + 10;
            int times = random.nextInt(3);
            left = i % 3 == 0 ? left.with(value, times) : left;
            right = i % 3 == 0 ? right : right.with(value, times);
            for (int time = 0; time < times; time++) {
                expected.addValue(value);
            }
        }
        Sample both = left.with(right);
        assertThat(both.count()).isEqualTo(expected.getN());
        assertThat(both.mean()).isCloseTo(expected.getMean(), within(1e-12));
        assertThat(both.variance()).isCloseTo(expected.getVariance(), within(1e-12));
    }

    @Test
    void nothingChangesASample() {
        Sample one = sample(1, 2);
        assertThat(one.with(Sample.EMPTY)).isEqualTo(one);
        assertThat(Sample.EMPTY.with(one)).isEqualTo(one);
    }

    private static Sample sample(double... values) {
        Sample sample = Sample.EMPTY;
        for (double value : values) {
            sample = sample.with(value, 1);
        }
        return sample;
    }
}
