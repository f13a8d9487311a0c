package dev.vitrine.analytics.rfm;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A combination of the three scores, one of 125. Ordered by recency, then frequency, then monetary score.
 *
 * @param r recency score, 1 to 5; 5 bought most recently
 * @param f frequency score, 1 to 5; 5 ordered most often
 * @param m monetary score, 1 to 5; 5 spent most
 */
public record RfmCell(int r, int f, int m) implements Comparable<RfmCell> {
    /** The highest score. */
    public static final int HIGHEST = 5;

    private static final List<RfmCell> ALL = IntStream.range(0, HIGHEST * HIGHEST * HIGHEST)
            .mapToObj(index ->
                    new RfmCell(index / (HIGHEST * HIGHEST) + 1, index / HIGHEST % HIGHEST + 1, index % HIGHEST + 1))
            .toList();

    private static final Comparator<RfmCell> ORDER =
            Comparator.comparingInt(RfmCell::r).thenComparingInt(RfmCell::f).thenComparingInt(RfmCell::m);

    /**
     * Checks the scores.
     *
     * @throws IllegalArgumentException if one is not between 1 and 5
     */
    public RfmCell {
        requireScore("R", r);
        requireScore("F", f);
        requireScore("M", m);
    }

    private static void requireScore(String letter, int score) {
        if (score < 1 || score > HIGHEST) {
            throw new IllegalArgumentException(
                    "the score " + letter + score + " does not exist; expected " + letter + "1 to " + letter + HIGHEST);
        }
    }

    /** Returns all cells, ascending. */
    public static List<RfmCell> all() {
        return ALL;
    }

    /** Returns the position in {@link #all}. */
    int index() {
        return indexOf(r, f, m);
    }

    static int indexOf(int r, int f, int m) {
        return ((r - 1) * HIGHEST + f - 1) * HIGHEST + m - 1;
    }

    @Override
    public int compareTo(RfmCell other) {
        return ORDER.compare(this, other);
    }

    /** Returns the cell as {@code R5 F4 M1}. */
    @Override
    public String toString() {
        return "R" + r + " F" + f + " M" + m;
    }
}
