package dev.vitrine.analytics.synthetic.internal;

/**
 * The raw points of one place in the geolocation file: an odd number around the centre, half of the others on either
 * side of it on both axes so that the centre is the median, and rarely one more that lies abroad. Not thread-safe.
 */
final class PlacePoints {
    private static final int MAX_PAIRS = 8;
    private static final int JITTER_UNITS = 90_000;
    private static final int ABROAD_PER_MILLION = 8_000;
    private static final int ABROAD_LATITUDE = 415_000_000;
    private static final int ABROAD_LONGITUDE = -84_000_000;
    private static final int VARIANT_PER_MILLION = 100_000;

    private final Geography geography;
    private final long seed;
    private final SplitMix random = new SplitMix(0);
    private final int[] latitudes = new int[2 * MAX_PAIRS + 2];
    private final int[] longitudes = new int[2 * MAX_PAIRS + 2];
    private int count;
    private int variant;

    PlacePoints(Geography geography, long seed) {
        this.geography = geography;
        this.seed = seed;
    }

    /** Moves to a place. */
    PlacePoints of(int place) {
        random.restart(seed, Substream.PLACE_POINTS, place);
        int latitude = geography.latitude(place);
        int longitude = geography.longitude(place);
        int pairs = 1 + random.below(MAX_PAIRS);
        count = 0;
        add(latitude, longitude);
        for (int j = 0; j < 2 * pairs; j++) {
            int north = 1 + random.below(JITTER_UNITS);
            int east = 1 + random.below(JITTER_UNITS);
            add(latitude + (j % 2 == 0 ? north : -north), longitude + (j < pairs ? east : -east));
        }
        variant = pairs > 1 && random.chance(VARIANT_PER_MILLION) ? 1 : -1;
        if (random.chance(ABROAD_PER_MILLION)) {
            add(ABROAD_LATITUDE + random.below(JITTER_UNITS), ABROAD_LONGITUDE + random.below(JITTER_UNITS));
        }
        return this;
    }

    private void add(int latitude, int longitude) {
        latitudes[count] = latitude;
        longitudes[count] = longitude;
        count++;
    }

    int count() {
        return count;
    }

    /** Returns the latitude in units of 1e-7 degrees. */
    int latitude(int point) {
        return latitudes[point];
    }

    /** Returns the longitude in units of 1e-7 degrees. */
    int longitude(int point) {
        return longitudes[point];
    }

    /** Tells whether this point spells its city in another way. */
    boolean spellsOtherwise(int point) {
        return point == variant;
    }
}
