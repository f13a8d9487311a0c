package dev.vitrine.analytics.rfm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every customer's scores and segments on a day. */
final class RfmAssignment {
    private final @Nullable LocalDate asOf;
    private final RfmPeople people;
    private final RfmDistributions distributions;
    private final RfmScores scores;
    private final int[] segments;
    private final Segmentation segmentation;

    RfmAssignment(RfmPeople people, @Nullable LocalDate asOf, RfmAnalysis options) {
        this.asOf = asOf;
        this.people = people;
        distributions = new RfmDistributions(people);
        scores = new RfmScores(people, distributions, options.cuts());
        int[] segmentOfCell = options.map().positions();
        segments =
                Arrays.stream(scores.cells()).map(cell -> segmentOfCell[cell]).toArray();
        segmentation = new Segmentation(options.rule(), people, distributions);
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    RfmPeople people() {
        return people;
    }

    RfmDistributions distributions() {
        return distributions;
    }

    RfmScores scores() {
        return scores;
    }

    Segmentation segmentation() {
        return segmentation;
    }

    /** Returns the position of a customer's segment in the map. */
    int segment(int index) {
        return segments[index];
    }

    /** Returns the position of a customer's segment in {@link RfmSegment}. */
    int campaign(int index) {
        return segmentation.positions()[index];
    }

    List<RfmSegmentFigures> segmentFigures(List<String> names) {
        return new RfmGroups(people, distributions, segments).figures(names);
    }

    List<RfmSegmentFigures> campaignFigures() {
        return new RfmGroups(people, distributions, segmentation.positions()).figures(RfmSegment.labels());
    }
}
