package dev.vitrine.analytics.geography;

/**
 * A point on the earth, ready for many distances.
 *
 * @param north latitude in radians
 * @param east longitude in radians
 * @param cosNorth cosine of the latitude
 */
record GlobePoint(double north, double east, double cosNorth) {

    static GlobePoint of(Coordinate point) {
        double north = Math.toRadians(point.latitude());
        return new GlobePoint(north, Math.toRadians(point.longitude()), Math.cos(north));
    }

    /** Returns the kilometres along the great circle, by the haversine. */
    double kilometresTo(GlobePoint other) {
        double sinNorth = Math.sin((other.north - north) / 2);
        double sinEast = Math.sin((other.east - east) / 2);
        double haversine = sinNorth * sinNorth + cosNorth * other.cosNorth * sinEast * sinEast;
        return 2 * Coordinate.EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
