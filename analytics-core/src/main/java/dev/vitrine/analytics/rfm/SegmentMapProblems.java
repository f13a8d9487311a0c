package dev.vitrine.analytics.rfm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a map is no partition of the cells.
 *
 * @param uncovered cells of no segment, ascending
 * @param ambiguous cells of several segments, ascending
 */
public record SegmentMapProblems(List<RfmCell> uncovered, List<Ambiguity> ambiguous) {
    private static final int NAMED = 5;

    /**
     * A cell that several segments claim.
     *
     * @param cell the cell
     * @param segments their names, in the order of the map
     */
    public record Ambiguity(RfmCell cell, List<String> segments) {
        /** Keeps the list from being changed. */
        public Ambiguity {
            segments = List.copyOf(segments);
        }

        /** Returns the cell and the names. */
        @Override
        public String toString() {
            return cell + " (" + String.join(", ", segments) + ")";
        }
    }

    /** Keeps the lists from being changed. */
    public SegmentMapProblems {
        uncovered = List.copyOf(uncovered);
        ambiguous = List.copyOf(ambiguous);
    }

    /** Tells whether there are none: every cell is in exactly one segment. */
    public boolean isEmpty() {
        return uncovered.isEmpty() && ambiguous.isEmpty();
    }

    /** Returns how many cells are wrong, and the first of them. */
    @Override
    public String toString() {
        return isEmpty()
                ? "every cell is in exactly one segment"
                : Stream.of(
                                said(uncovered, "of 125 cells are in no segment"),
                                said(ambiguous, "of 125 cells are in several segments"))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining("; "));
    }

    private static String said(List<?> cells, String what) {
        if (cells.isEmpty()) {
            return "";
        }
        String first = cells.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining(", "));
        return cells.size() + " " + what + ": " + first + (cells.size() > NAMED ? ", …" : "");
    }
}
