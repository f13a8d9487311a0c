package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How customers moved between segments from one day to a later one.
 *
 * <p>Moves are the cells of a matrix that are not empty: by the segment on the first day, then by that on the second,
 * both in the order of the map; those who were no customers yet come last.
 *
 * @param from the first day
 * @param to the second day
 * @param segments moves between the segments of the map
 * @param campaigns moves between the segments that campaigns address
 * @param notes what a reader must know
 */
public record RfmMigration(
        LocalDate from, LocalDate to, List<RfmMove> segments, List<RfmMove> campaigns, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public RfmMigration {
        segments = List.copyOf(segments);
        campaigns = List.copyOf(campaigns);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the analysis that finds it, with the defaults of {@link Rfm#analysis}.
     *
     * @param from the first day
     * @param to a later day
     * @throws IllegalArgumentException if the second day is not after the first
     */
    public static RfmMigrationAnalysis analysis(LocalDate from, LocalDate to) {
        return RfmMigrationAnalysis.of(from, to);
    }

    /**
     * Returns how many customers moved between two segments of the map; 0 if nobody did.
     *
     * @param first name of the segment on the first day; null for those who were no customers yet
     * @param second name of the segment on the second day
     */
    public int customers(@Nullable String first, String second) {
        return segments.stream()
                .filter(move -> Objects.equals(move.from(), first) && move.to().equals(second))
                .mapToInt(RfmMove::customers)
                .sum();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("segments", RfmMove.class, segments),
                FindingsTable.of("campaigns", RfmMove.class, campaigns));
    }
}
