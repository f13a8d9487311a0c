package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How far orders travel from seller to customer, and what that means for days and freight.
 *
 * @param bands by distance, ascending, unknown last; bands without lines left out
 * @param relations days and freight by distance, always both
 * @param notes what a reader must know
 */
public record ShippingDistance(List<DistanceBand> bands, List<DistanceRelation> relations, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public ShippingDistance {
        bands = List.copyOf(bands);
        relations = List.copyOf(relations);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the analysis that finds it.
     *
     * @param coordinates where postal codes are
     */
    public static ShippingDistanceAnalysis analysis(Coordinates coordinates) {
        return ShippingDistanceAnalysis.ofDefaults(coordinates);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("bands", DistanceBand.class, bands),
                FindingsTable.of("relations", DistanceRelation.class, relations));
    }
}
