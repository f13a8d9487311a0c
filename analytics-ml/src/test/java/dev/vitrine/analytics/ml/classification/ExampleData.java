package dev.vitrine.analytics.ml.classification;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

/** Random examples whose truth is known: one feature that tells, one that does not, one constant, one often missing. */
final class ExampleData {
    static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);

    private ExampleData() {}

    /** Returns examples, one an hour, known a day later; the log-odds are twice the first feature less one. */
    static Examples random(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        ExamplesBuilder builder =
                Examples.builder("random examples", List.of("telling", "noise", "constant", "missing"));
        for (int row = 0; row < size; row++) {
            double telling = random.nextGaussian();
            double noise = 100 + 10 * random.nextGaussian();
            double missing = random.nextInt(2) == 0 ? Double.NaN : random.nextGaussian();
            boolean outcome = random.nextDouble() < 1 / (1 + Math.exp(1 - 2 * telling));
            LocalDateTime decided = START.plusHours(row);
            builder.add(new double[] {telling, noise, 3, missing}, outcome, decided, decided.plusDays(1));
        }
        return builder.build();
    }
}
