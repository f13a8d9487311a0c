package dev.vitrine.analytics.rfm;

import java.util.List;
import java.util.stream.Stream;

/**
 * A named part of the cells.
 *
 * @param name what reports call it
 * @param cells blocks of cells; they may overlap, and there may be none
 */
public record Segment(String name, List<SegmentCells> cells) {

    /**
     * Checks the name and keeps the list from being changed.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Segment {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a segment needs a name. Maybe 'Champions'.");
        }
        cells = List.copyOf(cells);
    }

    /** Returns a segment of blocks spelled as {@link SegmentCells#of} reads them. */
    public static Segment of(String name, String... cells) {
        return new Segment(name, Stream.of(cells).map(SegmentCells::of).toList());
    }

    /** Tells whether a cell belongs to it. */
    public boolean contains(RfmCell cell) {
        return cells.stream().anyMatch(block -> block.contains(cell));
    }
}
