package dev.vitrine.analytics.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The five regions of Brazil, by state.
 *
 * <p>Source: IBGE, Divisão regional do Brasil, the grouping of the 26 states and the federal district into Grandes Regiões,
 * since 1988.
 */
final class BrazilianRegions {
    /** Names of regions by the two letters of a state. */
    static final Map<String, String> BY_STATE = byState(Map.of(
            "North", List.of("AC", "AM", "AP", "PA", "RO", "RR", "TO"),
            "Northeast", List.of("AL", "BA", "CE", "MA", "PB", "PE", "PI", "RN", "SE"),
            "Central-West", List.of("DF", "GO", "MS", "MT"),
            "Southeast", List.of("ES", "MG", "RJ", "SP"),
            "South", List.of("PR", "RS", "SC")));

    private BrazilianRegions() {}

    private static Map<String, String> byState(Map<String, List<String>> states) {
        Map<String, String> regions = new TreeMap<>();
        states.forEach((region, letters) -> letters.forEach(state -> regions.put(state, region)));
        return regions;
    }
}
