package dev.vitrine.analytics.sellers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import java.util.Random;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** How far sellers are drawn towards the mean. */
class ShrinkageTest {
    private static final double LEVEL = 0.9;

    @Test
    void momentsOfSharesAreThoseByHand() {
        long[] hits = {0, 1, 5};
        long[] trials = {10, 10, 10};
        ShareShrinkage shrinkage = ShareShrinkage.of(hits, trials);
        double variance = 0.2 * 0.8;
        double distances = 10 * (0.04 + 0.01 + 0.09);
        double correlation = (distances / variance - 2) / (30 - 10 - 2);
        assertThat(shrinkage.mean()).isEqualTo(0.2);
        assertThat(shrinkage.weight()).isCloseTo(1 / correlation - 1, within(1e-9));
        assertThat(shrinkage.spread()).isCloseTo(Math.sqrt(variance * correlation), within(1e-9));
        Belief worst = shrinkage.beliefs(hits, trials, LEVEL)[2];
        double weight = shrinkage.weight();
        assertThat(worst.estimate()).isCloseTo((5 + weight * 0.2) / (10 + weight), within(1e-12));
        BetaDistribution posterior = new BetaDistribution(null, 5 + weight * 0.2, 5 + weight * 0.8);
        assertThat(worst.interval().low()).isCloseTo(posterior.inverseCumulativeProbability(0.05), within(1e-8));
        assertThat(worst.interval().high()).isCloseTo(posterior.inverseCumulativeProbability(0.95), within(1e-8));
    }

    @Test
    void sharesThatDifferByChanceAllGetTheMean() {
        ShareShrinkage shrinkage = ShareShrinkage.of(new long[] {1, 2, 1}, new long[] {10, 20, 10});
        assertThat(shrinkage).isEqualTo(new ShareShrinkage(0.1, null));
        assertThat(shrinkage.spread()).isZero();
        assertThat(shrinkage.beliefs(new long[] {1}, new long[] {10}, LEVEL)).containsExactly(new Belief(0.1, null));
    }

    @Test
    void noSpreadIsKnownOfOneSellerOrOfASureThing() {
        assertThat(ShareShrinkage.of(new long[] {1}, new long[] {4}).weight()).isNull();
        assertThat(ShareShrinkage.of(new long[] {0, 0}, new long[] {4, 9}).weight())
                .isNull();
        assertThat(ShareShrinkage.of(new long[] {4, 9}, new long[] {4, 9}).weight())
                .isNull();
        assertThat(ShareShrinkage.of(new long[] {1, 0}, new long[] {1, 1}).weight())
                .isNull();
    }

    @Test
    void theMeanAlwaysCountsForOneTrial() {
        ShareShrinkage shrinkage = ShareShrinkage.of(new long[] {50, 0}, new long[] {50, 50});
        assertThat(shrinkage.weight()).isEqualTo(1);
        assertThat(shrinkage.beliefs(new long[] {50}, new long[] {50}, LEVEL)[0].estimate())
                .isCloseTo(50.5 / 51, within(1e-12));
    }

    @Test
    void intervalsHoldTheTrueSharesAsOftenAsTheySay() {
        BetaDistribution truth = new BetaDistribution(new Well19937c(7), 3, 27);
        Random random = new Random(7);
        int sellers = 2_000;
        long[] hits = new long[sellers];
        long[] trials = new long[sellers];
        double[] shares = new double[sellers];
        for (int i = 0; i < sellers; i++) {
            shares[i] = truth.sample();
            trials[i] = 1L + random.nextInt(60);
            for (int trial = 0; trial < trials[i]; trial++) {
                if (random.nextDouble() < shares[i]) {
                    hits[i]++;
                }
            }
        }
        ShareShrinkage shrinkage = ShareShrinkage.of(hits, trials);
        assertThat(shrinkage.weight()).isBetween(24.0, 37.0);
        Belief[] beliefs = shrinkage.beliefs(hits, trials, LEVEL);
        double errors = 0;
        double ownErrors = 0;
        int covered = 0;
        for (int i = 0; i < sellers; i++) {
            covered += beliefs[i].interval().contains(shares[i]) ? 1 : 0;
            errors += Math.pow(beliefs[i].estimate() - shares[i], 2);
            ownErrors += Math.pow((double) hits[i] / trials[i] - shares[i], 2);
        }
        assertThat((double) covered / sellers).isBetween(LEVEL - 0.02, LEVEL + 0.02);
        assertThat(errors).as("squared errors of the estimates").isLessThan(ownErrors / 2);
    }

    private static Sample sample(double... values) {
        Sample sample = Sample.EMPTY;
        for (double value : values) {
            sample = sample.with(value, 1);
        }
        return sample;
    }

    @Test
    void variancesOfMeansAreThoseByHand() {
        Sample[] samples = {sample(1, 3), sample(4, 6), sample(9)};
        MeanShrinkage shrinkage = MeanShrinkage.of(samples);
        double mean = 23 / 5.0;
        double within = (2 + 2) / 2.0;
        double squares = 2 * Math.pow(2 - mean, 2) + 2 * Math.pow(5 - mean, 2) + Math.pow(9 - mean, 2);
        double between = (squares - 2 * within) / (5 - 9 / 5.0);
        assertThat(shrinkage.mean()).isCloseTo(mean, within(1e-12));
        assertThat(shrinkage.within()).isCloseTo(within, within(1e-12));
        assertThat(shrinkage.between()).isCloseTo(between, within(1e-12));
        assertThat(shrinkage.weight()).isCloseTo(within / between, within(1e-12));
        Belief last = shrinkage.beliefs(samples, LEVEL, 0, 10)[2];
        double trust = between / (between + within);
        assertThat(last.estimate()).isCloseTo(mean + trust * (9 - mean), within(1e-12));
        double half = 1.6448536269514722 * Math.sqrt(between * (1 - trust));
        assertThat(last.interval()).isEqualTo(new Interval(last.estimate() - half, 10, LEVEL));
    }

    @Test
    void meansThatDifferByChanceAreAllAlike() {
        MeanShrinkage shrinkage = MeanShrinkage.of(new Sample[] {sample(1, 5), sample(5, 1)});
        assertThat(shrinkage.weight()).isNull();
        assertThat(shrinkage.beliefs(new Sample[] {sample(1, 5)}, LEVEL, 1, 5)).containsExactly(new Belief(3, null));
    }

    @Test
    void nothingIsKnownOfVariancesWithoutTwoValuesOfASeller() {
        assertThat(MeanShrinkage.of(new Sample[] {sample(1), sample(5)})).isEqualTo(new MeanShrinkage(3, 0, 0));
        assertThat(MeanShrinkage.of(new Sample[] {sample(1, 5)})).isEqualTo(new MeanShrinkage(3, 0, 8));
    }

    @Test
    void sellersWithoutVarianceKeepTheirMeans() {
        MeanShrinkage shrinkage = MeanShrinkage.of(new Sample[] {sample(1, 1), sample(5, 5)});
        assertThat(shrinkage.weight()).isZero();
        assertThat(shrinkage.beliefs(new Sample[] {sample(5, 5)}, LEVEL, 1, 5))
                .containsExactly(new Belief(5, new Interval(5, 5, LEVEL)));
    }
}
