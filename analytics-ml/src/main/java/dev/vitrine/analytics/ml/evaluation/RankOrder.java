package dev.vitrine.analytics.ml.evaluation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Rows in the order of their scores. */
final class RankOrder {

    private RankOrder() {}

    /** Returns the rows by falling score, among equals by row. */
    static int[] falling(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -scores[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
