package dev.vitrine.analytics.ml.sentiment;

import dev.vitrine.analytics.ml.evaluation.ConfusionMatrix;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import java.util.List;
import java.util.stream.IntStream;

/** What one model said about reviews that it had not seen. Not thread-safe while it is filled. */
final class HeldOut {
    private static final List<String> TONES = List.of("negative", "neutral", "positive");
    private static final List<String> SIDES = List.of("negative", "positive");

    private final int[] stars;
    private final double[] probabilities;
    private final int[] sides;
    private final int[] tones;

    HeldOut(int[] stars) {
        this.stars = stars;
        this.probabilities = new double[stars.length];
        this.sides = new int[stars.length];
        this.tones = new int[stars.length];
    }

    void put(int row, double probability, Polarity side, Tone tone) {
        probabilities[row] = probability;
        sides[row] = side == Polarity.POSITIVE ? 1 : 0;
        tones[row] = tone.number();
    }

    double probability(int row) {
        return probabilities[row];
    }

    Polarity side(int row) {
        return sides[row] == 1 ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }

    /** Returns the rows whose stars are not 3. */
    int[] clear() {
        return IntStream.range(0, stars.length).filter(row -> stars[row] != 3).toArray();
    }

    /** Returns clear reviews by which side they were said to be on, each row as often as given. */
    ConfusionMatrix sides(int[] rows, int[] multiplicities) {
        return ConfusionMatrix.of(
                SIDES,
                IntStream.of(rows).map(row -> stars[row] > 3 ? 1 : 0).toArray(),
                IntStream.of(rows).map(row -> sides[row]).toArray(),
                IntStream.of(rows).map(row -> multiplicities[row]).toArray());
    }

    /** Returns reviews by which tone they were said to have, each row as often as given. */
    ConfusionMatrix tones(int[] rows, int[] multiplicities) {
        return ConfusionMatrix.of(
                TONES,
                IntStream.of(rows).map(row -> Tone.ofStars(stars[row]).number()).toArray(),
                IntStream.of(rows).map(row -> tones[row]).toArray(),
                IntStream.of(rows).map(row -> multiplicities[row]).toArray());
    }

    /** Returns the probabilities of clear reviews beside whether they had 4 or 5 stars. */
    ScoredOutcomes scored(int[] rows) {
        boolean[] positive = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            positive[i] = stars[rows[i]] > 3;
        }
        return ScoredOutcomes.of(
                IntStream.of(rows).mapToDouble(row -> probabilities[row]).toArray(), positive);
    }
}
