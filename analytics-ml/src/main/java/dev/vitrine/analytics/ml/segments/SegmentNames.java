package dev.vitrine.analytics.ml.segments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Names clusters by their centroids. Value is the larger of scaled orders and scaled spend, recency how lately they
 * bought:
 *
 * <ul>
 *   <li>value from 0.5 up: {@code high-value} if they bought later than the mean, else {@code at-risk};
 *   <li>value from 0 up: {@code promising}, else {@code slipping};
 *   <li>value below: {@code new-or-occasional}, else {@code lost}.
 * </ul>
 *
 * Of several with one name the one that spends most keeps it; the next are called {@code lost-2} and so on.
 */
final class SegmentNames {
    private static final double HIGH = 0.5;

    private SegmentNames() {}

    static List<String> of(double[][] centroids) {
        List<Integer> bySpend = IntStream.range(0, centroids.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -centroids[i][2]))
                .toList();
        Map<String, Integer> used = new HashMap<>();
        String[] names = new String[centroids.length];
        for (int cluster : bySpend) {
            String name = name(centroids[cluster]);
            int count = used.merge(name, 1, Integer::sum);
            names[cluster] = count == 1 ? name : name + "-" + count;
        }
        return new ArrayList<>(List.of(names));
    }

    private static String name(double[] centroid) {
        boolean lately = centroid[0] <= 0;
        double value = Math.max(centroid[1], centroid[2]);
        if (value >= HIGH) {
            return lately ? "high-value" : "at-risk";
        }
        if (value >= 0) {
            return lately ? "promising" : "slipping";
        }
        return lately ? "new-or-occasional" : "lost";
    }
}
