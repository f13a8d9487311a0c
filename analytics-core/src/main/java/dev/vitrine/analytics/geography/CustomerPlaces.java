package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * Where customers are, and how countries, states and cities differ.
 *
 * <p>Each table is by gross revenue, the largest first, missing last; ties by name.
 *
 * @param countries countries
 * @param states states of countries
 * @param cities the cities with most revenue among those with enough orders; what names none is left out
 * @param notes what a reader must know
 */
public record CustomerPlaces(
        List<CustomerPlace> countries, List<CustomerPlace> states, List<CustomerPlace> cities, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public CustomerPlaces {
        countries = List.copyOf(countries);
        states = List.copyOf(states);
        cities = List.copyOf(cities);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with the 50 top cities of those with at least 100 orders. */
    public static CustomerPlacesAnalysis analysis() {
        return CustomerPlacesAnalysis.ofDefaults();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("countries", CustomerPlace.class, countries),
                FindingsTable.of("states", CustomerPlace.class, states),
                FindingsTable.of("cities", CustomerPlace.class, cities));
    }
}
