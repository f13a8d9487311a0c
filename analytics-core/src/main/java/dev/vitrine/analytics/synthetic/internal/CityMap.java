package dev.vitrine.analytics.synthetic.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The cities and how far they are from one another, and which postal codes a state has. Immutable.
 *
 * @param states the states, each with its cities
 * @param cities all cities, state by state
 */
record CityMap(List<State> states, List<City> cities) {

    /** A state with the first and the last of its postal code prefixes; its cities are a range of the list. */
    record State(String code, double customers, int zipFrom, int zipTo, int firstCity, int cityCount) {}

    static CityMap load() {
        List<String[]> towns = ResourceLines.read("cities.csv", ",");
        List<State> states = new ArrayList<>();
        List<City> cities = new ArrayList<>();
        for (String[] state : ResourceLines.read("states.csv", ",")) {
            int first = cities.size();
            double customers = Double.parseDouble(state[1]);
            double sellers = Double.parseDouble(state[2]);
            for (String[] town : towns) {
                if (town[0].equals(state[0])) {
                    double share = Double.parseDouble(town[4]) / 100;
                    cities.add(new City(
                            town[1],
                            town[0],
                            Double.parseDouble(town[2]),
                            Double.parseDouble(town[3]),
                            customers * share,
                            sellers * share));
                }
            }
            states.add(new State(
                    state[0],
                    customers,
                    Integer.parseInt(state[3]),
                    Integer.parseInt(state[4]),
                    first,
                    cities.size() - first));
        }
        return new CityMap(List.copyOf(states), List.copyOf(cities));
    }

    /** Returns the distances between all cities in kilometres. */
    int[][] kilometres() {
        int[][] distances = new int[cities.size()][cities.size()];
        for (int from = 0; from < distances.length; from++) {
            for (int to = 0; to < distances.length; to++) {
                distances[from][to] = (int) cities.get(from).kilometresTo(cities.get(to));
            }
        }
        return distances;
    }
}
