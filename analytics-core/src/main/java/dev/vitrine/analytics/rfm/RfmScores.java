package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The scores of all customers: one more than the number of cuts that a customer beats. */
final class RfmScores {
    private final List<RfmCut> cuts = new ArrayList<>();
    private final Map<RfmMeasure, byte[]> scores = new EnumMap<>(RfmMeasure.class);

    /** Scores the customers by shares that ascend from worst to best. */
    RfmScores(RfmPeople people, RfmDistributions distributions, List<BigDecimal> shares) {
        for (RfmMeasure measure : RfmMeasure.values()) {
            List<BigDecimal> values = people.size() == 0 ? List.of() : values(measure, distributions, shares);
            for (int i = 0; i < values.size(); i++) {
                cuts.add(new RfmCut(measure, i + 2, values.get(i)));
            }
            scores.put(
                    measure,
                    measure == RfmMeasure.RECENCY
                            ? descending(people.values(measure), values)
                            : ascending(people.values(measure), people.scale(measure), values));
        }
    }

    /** Fewer days are better, so that the cuts of recency descend. */
    private static List<BigDecimal> values(
            RfmMeasure measure, RfmDistributions distributions, List<BigDecimal> shares) {
        return shares.stream()
                .map(share -> measure == RfmMeasure.RECENCY ? BigDecimal.ONE.subtract(share) : share)
                .map(share -> Objects.requireNonNull(distributions.percentile(measure, share)))
                .toList();
    }

    private static byte[] ascending(long[] values, int scale, List<BigDecimal> cuts) {
        long[] least = cuts.stream()
                .map(cut -> cut.setScale(scale, RoundingMode.FLOOR).unscaledValue())
                .mapToLong(floor -> Math.addExact(floor.longValueExact(), 1))
                .toArray();
        byte[] scores = new byte[values.length];
        for (int i = 0; i < scores.length; i++) {
            byte score = 1;
            while (score <= least.length && values[i] >= least[score - 1]) {
                score++;
            }
            scores[i] = score;
        }
        return scores;
    }

    private static byte[] descending(long[] days, List<BigDecimal> cuts) {
        long[] negated = new long[days.length];
        for (int i = 0; i < days.length; i++) {
            negated[i] = -days[i];
        }
        return ascending(negated, 0, cuts.stream().map(BigDecimal::negate).toList());
    }

    List<RfmCut> cuts() {
        return List.copyOf(cuts);
    }

    int score(RfmMeasure measure, int index) {
        return Objects.requireNonNull(scores.get(measure))[index];
    }

    /** Returns the position of a customer's cell in {@link RfmCell#all}. */
    int[] cells() {
        byte[] r = Objects.requireNonNull(scores.get(RfmMeasure.RECENCY));
        byte[] f = Objects.requireNonNull(scores.get(RfmMeasure.FREQUENCY));
        byte[] m = Objects.requireNonNull(scores.get(RfmMeasure.MONETARY));
        int[] cells = new int[r.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = RfmCell.indexOf(r[i], f[i], m[i]);
        }
        return cells;
    }

    /** Returns the scores of a measure that nobody has, ascending. */
    List<Integer> unused(RfmMeasure measure) {
        boolean[] used = new boolean[RfmCell.HIGHEST + 1];
        for (byte score : Objects.requireNonNull(scores.get(measure))) {
            used[score] = true;
        }
        List<Integer> unused = new ArrayList<>();
        for (int score = 1; score <= RfmCell.HIGHEST; score++) {
            if (!used[score]) {
                unused.add(score);
            }
        }
        return unused;
    }
}
