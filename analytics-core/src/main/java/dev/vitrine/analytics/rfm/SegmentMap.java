package dev.vitrine.analytics.rfm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which segment each of the 125 combinations of scores belongs to. Data: any map can be written down, also one that
 * leaves cells out or names them twice; {@link #problems} finds those, and analyses take only maps without any.
 *
 * @param name what reports call the map
 * @param segments the segments, in the order of reports
 */
public record SegmentMap(String name, List<Segment> segments) {
    private static final SegmentMap TEN = new SegmentMap(
            "ten",
            List.of(
                    Segment.of("Champions", "R5 F5 M5"),
                    Segment.of(
                            "Potential Loyalist",
                            "R5 F4-5 M1-4",
                            "R4 F5 M1-5",
                            "R4-5 F4 M5",
                            "R3-4 F4 M1",
                            "R3 F5 M1-2"),
                    Segment.of("Loyal Customers", "R3-4 F4 M2-4", "R4 F2-3 M2", "R2 F4 M2-3"),
                    Segment.of("Promising", "R3-4 F1-3 M3-5"),
                    Segment.of("New Customers", "R5 F1-3 M1-5", "R4 F1-3 M1", "R4 F1 M2"),
                    Segment.of("Can't Lose Them", "R1-2 F3-4 M4-5"),
                    Segment.of("At Risk", "R1-2 F5 M4-5", "R1-2 F2 M4-5"),
                    Segment.of("Need Attention", "R3 F5 M3-5", "R3 F4 M5", "R2 F5 M3"),
                    Segment.of(
                            "About To Sleep", "R2-3 F1-3 M1-2", "R2 F1-3 M3", "R2 F5 M1-2", "R2 F1 M4-5", "R2 F4 M1"),
                    Segment.of("Lost", "R1 F1-5 M1-3", "R1 F1 M4-5")));

    /**
     * Checks that the names differ and keeps the list from being changed. Whether the segments are a partition is left
     * to {@link #problems}.
     *
     * @throws IllegalArgumentException if two segments have the same name, or if there are none
     */
    public SegmentMap {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("the map '" + name + "' has no segments. Maybe SegmentMap.ten().");
        }
        Set<String> names = new HashSet<>();
        for (Segment segment : segments) {
            if (!names.add(segment.name())) {
                throw new IllegalArgumentException("the map '" + name + "' has two segments called '" + segment.name()
                        + "'. Maybe give one of them all the cells.");
            }
        }
    }

    /**
     * Returns the map of ten segments from Champions to Lost.
     *
     * <p>It is the table in the documentation of the R package rfm (A. Hebbali, rfm 0.3.0, {@code rfm_segment}), mended:
     * that table leaves 10 cells out and claims 58 for several segments. A cell claimed once stays where it was; of
     * several claims that of the segment with the fewest cells counts, of equally many the first; of the cells left out
     * those with a recency score of 3 or more went to Potential Loyalist, the others to About To Sleep.
     */
    public static SegmentMap ten() {
        return TEN;
    }

    /**
     * Reads what {@link #toJson} writes.
     *
     * @throws IllegalArgumentException if it is no map, naming the place
     */
    public static SegmentMap fromJson(String json) {
        return SegmentMapJson.read(json);
    }

    /**
     * Returns the map as indented JSON, keys in the order of the segments: {@code {"name": "ten", "segments":
     * {"Champions": ["R5 F5 M5"], …}}}.
     */
    public String toJson() {
        return SegmentMapJson.write(this);
    }

    /** Returns the cells that are not in exactly one segment. */
    public SegmentMapProblems problems() {
        List<RfmCell> uncovered = new ArrayList<>();
        List<SegmentMapProblems.Ambiguity> ambiguous = new ArrayList<>();
        for (RfmCell cell : RfmCell.all()) {
            List<String> claims = segments.stream()
                    .filter(segment -> segment.contains(cell))
                    .map(Segment::name)
                    .toList();
            if (claims.isEmpty()) {
                uncovered.add(cell);
            } else if (claims.size() > 1) {
                ambiguous.add(new SegmentMapProblems.Ambiguity(cell, claims));
            }
        }
        return new SegmentMapProblems(uncovered, ambiguous);
    }

    /**
     * Returns this map if every cell is in exactly one segment.
     *
     * @throws IllegalArgumentException naming cells that are not
     */
    public SegmentMap requirePartition() {
        SegmentMapProblems problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the map '" + name + "' is no partition: " + problems
                    + ". Maybe look at SegmentMap.problems(), or use SegmentMap.ten().");
        }
        return this;
    }

    /**
     * Returns the segment of a cell.
     *
     * @throws IllegalArgumentException if the cell is in no segment or in several
     */
    public Segment segmentOf(RfmCell cell) {
        List<Segment> claims =
                segments.stream().filter(segment -> segment.contains(cell)).toList();
        if (claims.size() != 1) {
            throw new IllegalArgumentException("the map '" + name + "' has " + cell + " in " + claims.size()
                    + " segments; expected 1. Maybe look at SegmentMap.problems().");
        }
        return claims.get(0);
    }

    /** Returns the position of the segment of each cell, in the order of {@link RfmCell#all}. */
    int[] positions() {
        return RfmCell.all().stream()
                .mapToInt(cell -> segments.indexOf(segmentOf(cell)))
                .toArray();
    }
}
