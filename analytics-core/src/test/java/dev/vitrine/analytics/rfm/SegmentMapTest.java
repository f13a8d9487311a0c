package dev.vitrine.analytics.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentMapTest {

    /** The table in the documentation of the R package rfm 0.3.0, {@code rfm_segment}. */
    private static final SegmentMap PUBLISHED = new SegmentMap(
            "rfm 0.3.0",
            List.of(
                    Segment.of("Champions", "R5 F5 M5"),
                    Segment.of("Potential Loyalist", "R3-5 F3-5 M2-5"),
                    Segment.of("Loyal Customers", "R2-4 F2-4 M2-4"),
                    Segment.of("Promising", "R3-4 F1-3 M3-5"),
                    Segment.of("New Customers", "R4-5 F1-3 M1-5"),
                    Segment.of("Can't Lose Them", "R1-2 F3-4 M4-5"),
                    Segment.of("At Risk", "R1-2 F2-5 M4-5"),
                    Segment.of("Need Attention", "R1-3 F3-5 M3-5"),
                    Segment.of("About To Sleep", "R2-3 F1-3 M1-4"),
                    Segment.of("Lost", "R1 F1-5 M1-5")));

    @Test
    void publishedTableLeavesTenCellsOutAndClaimsFiftyEightTwice() {
        SegmentMapProblems problems = PUBLISHED.problems();

        assertThat(problems.uncovered())
                .extracting(RfmCell::toString)
                .containsExactly(
                        "R2 F1 M5",
                        "R2 F4 M1",
                        "R2 F5 M1",
                        "R2 F5 M2",
                        "R3 F4 M1",
                        "R3 F5 M1",
                        "R4 F4 M1",
                        "R4 F5 M1",
                        "R5 F4 M1",
                        "R5 F5 M1");
        assertThat(problems.ambiguous()).hasSize(58);
        assertThat(problems.ambiguous())
                .contains(new SegmentMapProblems.Ambiguity(
                        new RfmCell(5, 5, 5), List.of("Champions", "Potential Loyalist")));
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems)
                .hasToString("10 of 125 cells are in no segment: R2 F1 M5, R2 F4 M1, R2 F5 M1, R2 F5 M2, R3 F4 M1, …;"
                        + " 58 of 125 cells are in several segments: R1 F2 M4 (At Risk, Lost), R1 F2 M5 (At Risk, Lost),"
                        + " R1 F3 M3 (Need Attention, Lost),"
                        + " R1 F3 M4 (Can't Lose Them, At Risk, Need Attention, Lost),"
                        + " R1 F3 M5 (Can't Lose Them, At Risk, Need Attention, Lost), …");
    }

    @Test
    void mapOfTenHasEveryCellInExactlyOneSegment() {
        SegmentMapProblems problems = SegmentMap.ten().problems();

        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems).hasToString("every cell is in exactly one segment");
        assertThat(SegmentMap.ten().requirePartition()).isSameAs(SegmentMap.ten());
    }

    @Test
    void mapOfTenIsThePublishedTableMendedByItsRules() {
        for (RfmCell cell : RfmCell.all()) {
            String expected = PUBLISHED.segments().stream()
                    .filter(segment -> segment.contains(cell))
                    .min(Comparator.comparingLong(SegmentMapTest::cells))
                    .map(Segment::name)
                    .orElse(cell.r() >= 3 ? "Potential Loyalist" : "About To Sleep");
            assertThat(SegmentMap.ten().segmentOf(cell).name()).as("%s", cell).isEqualTo(expected);
        }
    }

    private static long cells(Segment segment) {
        return RfmCell.all().stream().filter(segment::contains).count();
    }

    @Test
    void thereAreAHundredAndTwentyFiveCellsAscending() {
        assertThat(RfmCell.all()).hasSize(125).isSorted().doesNotHaveDuplicates();
        assertThat(RfmCell.all())
                .allSatisfy(cell -> assertThat(RfmCell.all().get(cell.index())).isEqualTo(cell));
    }

    @Test
    void mapThatIsNoPartitionIsRefusedNamingCells() {
        SegmentMap gap = new SegmentMap("gap", List.of(Segment.of("All", "R1-5 F1-5 M1-4", "R1-5 F1-5 M2-5"), none()));
        assertThat(gap.problems().isEmpty()).isTrue();

        SegmentMap bad = new SegmentMap("bad", List.of(Segment.of("Most", "R1-5 F1-5 M2-5", "R2-5 F1-5 M1")));
        assertThatThrownBy(bad::requirePartition)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the map 'bad' is no partition: 5 of 125 cells are in no segment: R1 F1 M1, R1 F2 M1,"
                                + " R1 F3 M1, R1 F4 M1, R1 F5 M1. Maybe look at SegmentMap.problems(), or use SegmentMap.ten().");
        assertThatThrownBy(() -> bad.segmentOf(new RfmCell(1, 1, 1)))
                .hasMessageStartingWith("the map 'bad' has R1 F1 M1 in 0 segments; expected 1");
        assertThatThrownBy(() -> Rfm.analysis().withMap(PUBLISHED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("58 of 125");
    }

    private static Segment none() {
        return new Segment("None", List.of());
    }

    @Test
    void mapNeedsSegmentsOfDifferentNames() {
        assertThatThrownBy(() -> new SegmentMap("empty", List.of()))
                .hasMessage("the map 'empty' has no segments. Maybe SegmentMap.ten().");
        assertThatThrownBy(() -> new SegmentMap("twice", List.of(none(), none())))
                .hasMessageContaining("two segments called 'None'");
        assertThatThrownBy(() -> new Segment(" ", List.of())).hasMessageContaining("needs a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R5 F5 M5", "R1-2 F3 M4-5", "R1-5 F1-5 M1-5"})
    void cellsAreSpelledAsTheyAreRead(String spelling) {
        assertThat(SegmentCells.of(spelling)).hasToString(spelling);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R5 F5|is no range of R, F and M scores",
                "R5-6 F1 M1|the score R6 does not exist; expected R1 to R5",
                "R1 F0 M1|the score F0 does not exist",
                "R3-2 F1 M1|the cells from R3 F1 M1 to R2 F1 M1 are none",
                "R1 F3-2 M1|are none",
                "R1 F1 M3-2|are none"
            })
    void cellsThatDoNotExistAreRefused(String spelling, String message) {
        assertThatThrownBy(() -> SegmentCells.of(spelling))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void mapSurvivesItsJson() {
        String json = SegmentMap.ten().toJson();

        assertThat(json).startsWith("""
                {
                  "name" : "ten",
                  "segments" : {
                    "Champions" : [
                      "R5 F5 M5"
                    ],
                    "Potential Loyalist" : [
                """).endsWith("}\n");
        assertThat(SegmentMap.fromJson(json)).isEqualTo(SegmentMap.ten());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|$: the text is not one JSON document",
                "[]|$: expected an object of the keys",
                "{\"name\": \"a\", \"segments\": {\"b\": [1]}}|$.segments.b: expected an array of texts, not [1]",
                "{\"name\": \"a\", \"segments\": {\"b\": \"R1\"}}|$.segments.b: expected an array of texts, not \"R1\"",
                "{\"name\": \"a\", \"segments\": {\"b\": [\"R1\"]}}|is no range of R, F and M scores",
                "{\"name\": \"a\", \"segments\": {}, \"more\": 1}|$: expected an object"
            })
    void whatIsNoMapIsRefusedNamingThePlace(String json, String message) {
        assertThatThrownBy(() -> SegmentMap.fromJson(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
