package dev.vitrine.analytics.ml.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Deals groups of reviews out to parts, large groups first, each to the part that has the fewest of its stars. */
final class Parts {
    private static final int LEVELS = 6;

    private Parts() {}

    static int[] deal(List<RatedReview> reviews, int[] groups, int parts, long seed) {
        int[] partOf = new int[groups.length];
        int[][] dealt = new int[LEVELS][parts];
        for (List<Integer> rows : shuffledGroups(groups, seed)) {
            int[] stars = new int[LEVELS];
            rows.forEach(row -> stars[reviews.get(row).stars()]++);
            int usual = 0;
            for (int level = 1; level < LEVELS; level++) {
                usual = stars[level] > stars[usual] ? level : usual;
            }
            int part = 0;
            for (int other = 1; other < parts; other++) {
                part = dealt[usual][other] < dealt[usual][part] ? other : part;
            }
            for (int row : rows) {
                partOf[row] = part;
                dealt[reviews.get(row).stars()][part]++;
            }
        }
        return partOf;
    }

    private static List<List<Integer>> shuffledGroups(int[] groups, long seed) {
        Map<Integer, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < groups.length; row++) {
            rows.computeIfAbsent(groups[row], none -> new ArrayList<>()).add(row);
        }
        List<List<Integer>> shuffled = new ArrayList<>(rows.values());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            List<Integer> moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, moved);
        }
        shuffled.sort(Comparator.comparingInt((List<Integer> group) -> -group.size()));
        return shuffled;
    }
}
