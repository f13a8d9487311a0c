package dev.vitrine.analytics.synthetic.internal;

/**
 * A town of the shop's world.
 *
 * @param name lower case, without accents
 * @param state two letters
 * @param latitude degrees north of the centre
 * @param longitude degrees east of the centre
 * @param customers weight among all cities as a home of customers
 * @param sellers weight among all cities as a home of sellers
 */
record City(String name, String state, double latitude, double longitude, double customers, double sellers) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** Returns the length of the great circle between the centres, by the haversine formula. */
    double kilometresTo(City other) {
        double dLat = StrictMath.toRadians(other.latitude - latitude) / 2;
        double dLng = StrictMath.toRadians(other.longitude - longitude) / 2;
        double h = square(StrictMath.sin(dLat))
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * square(StrictMath.sin(dLng));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(h));
    }

    private static double square(double x) {
        return x * x;
    }
}
