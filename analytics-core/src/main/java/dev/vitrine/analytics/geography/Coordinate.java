package dev.vitrine.analytics.geography;

/**
 * A point on the earth.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinate(double latitude, double longitude) {
    /** Mean radius of the earth (IUGG) in kilometres. */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /**
     * Checks the degrees.
     *
     * @throws IllegalArgumentException if they are no point
     */
    public Coordinate {
        if (!(Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE)) {
            throw new IllegalArgumentException("latitude " + latitude + " and longitude " + longitude
                    + " are no point; expected -90 to 90 and -180 to 180. Maybe they are swapped.");
        }
    }

    /**
     * Returns the kilometres to another point along the great circle, the earth taken for a sphere: up to 0.6 % off.
     *
     * <p>Source: R. W. Sinnott, Virtues of the haversine, Sky and Telescope 68 (1984); radius: H. Moritz, Geodetic Reference
     * System 1980, Journal of Geodesy 74 (2000).
     */
    public double kilometresTo(Coordinate other) {
        return GlobePoint.of(this).kilometresTo(GlobePoint.of(other));
    }
}
