package dev.vitrine.analytics.synthetic.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The places of a shop: postal code prefixes in ascending order, each in a city. Immutable.
 *
 * <p>A state has places in proportion to its customers, at least one per city, evenly spaced over its postal codes.
 * Within a city the place of rank k draws customers in proportion to 1 / (k + 3).
 */
final class Geography {
    private static final double SPREAD_DEGREES = 0.04;
    private static final int UNMAPPED_PER_MILLION = 5_000;
    private static final double UNITS_PER_DEGREE = 1e7;

    private final long seed;
    private final List<City> cities;
    private final int[][] kilometres;
    private final byte[][] prefixes;
    private final int[] cityOf;
    private final int[] mappedRow;
    private final AliasTable customers;
    private final AliasTable sellers;

    Geography(long seed, int wantedPlaces) {
        this.seed = seed;
        CityMap map = CityMap.load();
        cities = map.cities();
        kilometres = map.kilometres();
        double customerSum = cities.stream().mapToDouble(City::customers).sum();
        int[] counts = map.states().stream()
                .mapToInt(state -> placesOf(state, wantedPlaces / customerSum))
                .toArray();
        int size = 0;
        for (int count : counts) {
            size += count;
        }
        prefixes = new byte[size][];
        cityOf = new int[size];
        double[] customerWeights = new double[size];
        double[] sellerWeights = new double[size];
        int place = 0;
        for (int s = 0; s < counts.length; s++) {
            CityMap.State state = map.states().get(s);
            int room = state.zipTo() - state.zipFrom() + 1;
            for (int j = 0; j < counts[s]; j++, place++) {
                int rank = j / state.cityCount();
                prefixes[place] = digits(state.zipFrom() + room * j / counts[s]);
                cityOf[place] = state.firstCity() + j % state.cityCount();
                customerWeights[place] = cities.get(cityOf[place]).customers() / (rank + 3);
                sellerWeights[place] = cities.get(cityOf[place]).sellers() / (rank + 3);
            }
        }
        balance(customerWeights, cities.stream().mapToDouble(City::customers).toArray());
        balance(sellerWeights, cities.stream().mapToDouble(City::sellers).toArray());
        customers = new AliasTable(customerWeights);
        sellers = new AliasTable(sellerWeights);
        mappedRow = rowsOfMapped();
    }

    private static int placesOf(CityMap.State state, double placesPerCustomer) {
        int wanted = (int) (state.customers() * placesPerCustomer);
        return Math.max(state.cityCount(), Math.min(wanted, state.zipTo() - state.zipFrom() + 1));
    }

    private static byte[] digits(int prefix) {
        return Integer.toString(100_000 + prefix).substring(1).getBytes(StandardCharsets.US_ASCII);
    }

    /** Scales the weights such that the places of a city together weigh as much as the city. */
    private void balance(double[] weights, double[] cityWeights) {
        double[] sums = new double[cityWeights.length];
        for (int place = 0; place < weights.length; place++) {
            sums[cityOf[place]] += weights[place];
        }
        for (int place = 0; place < weights.length; place++) {
            weights[place] *= cityWeights[cityOf[place]] / sums[cityOf[place]];
        }
    }

    /** Gives rows to the places that the geolocation table has; the first of each city is always there. */
    private int[] rowsOfMapped() {
        SplitMix random = new SplitMix(0);
        boolean[] seen = new boolean[cities.size()];
        int[] rows = new int[prefixes.length];
        int next = 0;
        for (int place = 0; place < rows.length; place++) {
            boolean left = random.restart(seed, Substream.PLACE, place).chance(UNMAPPED_PER_MILLION);
            rows[place] = left && seen[cityOf[place]] ? -1 : next++;
            seen[cityOf[place]] = true;
        }
        return rows;
    }

    int size() {
        return prefixes.length;
    }

    /** Returns the row of a place among those of the geolocation table, or -1 if it is not there. */
    int mappedRow(int place) {
        return mappedRow[place];
    }

    /** Returns the five digits of a place's prefix; shared, never to be written. */
    byte[] prefixText(int place) {
        return prefixes[place];
    }

    City city(int place) {
        return cities.get(cityOf[place]);
    }

    int kilometres(int place, int otherPlace) {
        return kilometres[cityOf[place]][cityOf[otherPlace]];
    }

    int drawHome(SplitMix random) {
        return customers.draw(random);
    }

    int drawSellerHome(SplitMix random) {
        return sellers.draw(random);
    }

    /** Returns the latitude of a place's centre in units of 1e-7 degrees. */
    int latitude(int place) {
        return centre(city(place).latitude(), place, 0);
    }

    /** Returns the longitude of a place's centre in units of 1e-7 degrees. */
    int longitude(int place) {
        return centre(city(place).longitude(), place, 1);
    }

    private int centre(double degrees, int place, int axis) {
        SplitMix random = new SplitMix(0).restart(seed, Substream.PLACE_CENTRE, place * 2L + axis);
        double offset = SPREAD_DEGREES * LogNormal.normalQuantile(0.001 + 0.998 * random.unit());
        return (int) StrictMath.floor((degrees + offset) * UNITS_PER_DEGREE);
    }
}
