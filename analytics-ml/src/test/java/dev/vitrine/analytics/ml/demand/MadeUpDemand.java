package dev.vitrine.analytics.ml.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Series made up by a seeded generator. */
final class MadeUpDemand {

    private MadeUpDemand() {}

    /** Weekly rhythm around a slow trend, with noise; above zero. */
    static double[] rhythmic(long seed, int length) {
        Random random = new Random(seed);
        double[] values = new double[length];
        double level = 100;
        for (int day = 0; day < length; day++) {
            level += 0.3 * random.nextGaussian();
            values[day] = level + 30 * Math.sin(2 * Math.PI * day / 7) + 5 * random.nextGaussian();
        }
        return values;
    }

    /** Steps of pure chance: nothing beats the last value. */
    static double[] randomWalk(long seed, int length) {
        Random random = new Random(seed);
        double[] values = new double[length];
        double level = 0;
        for (int day = 0; day < length; day++) {
            level += random.nextGaussian();
            values[day] = level;
        }
        return values;
    }

    /** Whole numbers, most of them 0. */
    static double[] intermittent(long seed, int length) {
        Random random = new Random(seed);
        double[] values = new double[length];
        for (int day = 0; day < length; day++) {
            values[day] = random.nextDouble() < 0.3 ? 1 + random.nextInt(4) : 0;
        }
        return values;
    }

    /** Several rhythmic series of different lengths. */
    static DemandData several(int count) {
        List<DemandSeries> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            series.add(DemandSeries.of("s" + i, rhythmic(i, 120 + 5 * (i % 10))));
        }
        return DemandData.of(Cadence.DAY, series);
    }
}
