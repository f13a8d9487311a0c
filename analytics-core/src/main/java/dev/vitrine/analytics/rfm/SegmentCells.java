package dev.vitrine.analytics.rfm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of cells: a range of each score.
 *
 * @param low the lowest scores, included
 * @param high the highest scores, included
 */
public record SegmentCells(RfmCell low, RfmCell high) {
    private static final String RANGE = "(\\d)(?:-(\\d))?";
    private static final Pattern SPELLING = Pattern.compile("R" + RANGE + " F" + RANGE + " M" + RANGE);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one ends before it begins
     */
    public SegmentCells {
        if (high.r() < low.r() || high.f() < low.f() || high.m() < low.m()) {
            throw new IllegalArgumentException(
                    "the cells from " + low + " to " + high + " are none. Maybe swap the ends of a range.");
        }
    }

    /**
     * Reads a block such as {@code R4-5 F3 M1-5}.
     *
     * @throws IllegalArgumentException if it is spelled otherwise, or a score is not between 1 and 5
     */
    public static SegmentCells of(String spelling) {
        Matcher found = SPELLING.matcher(spelling);
        if (!found.matches()) {
            throw new IllegalArgumentException("'" + spelling
                    + "' is no range of R, F and M scores, each one digit or two with a hyphen. Maybe 'R4-5 F3 M1-5'.");
        }
        return new SegmentCells(
                new RfmCell(score(found, 1), score(found, 3), score(found, 5)),
                new RfmCell(end(found, 1), end(found, 3), end(found, 5)));
    }

    private static int end(Matcher found, int group) {
        return found.group(group + 1) == null ? score(found, group) : score(found, group + 1);
    }

    private static int score(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Tells whether a cell is among them. */
    public boolean contains(RfmCell cell) {
        return low.r() <= cell.r()
                && cell.r() <= high.r()
                && low.f() <= cell.f()
                && cell.f() <= high.f()
                && low.m() <= cell.m()
                && cell.m() <= high.m();
    }

    /** Returns what {@link #of} reads. */
    @Override
    public String toString() {
        return range("R", low.r(), high.r()) + " " + range("F", low.f(), high.f()) + " "
                + range("M", low.m(), high.m());
    }

    private static String range(String letter, int from, int to) {
        return letter + from + (from == to ? "" : "-" + to);
    }
}
