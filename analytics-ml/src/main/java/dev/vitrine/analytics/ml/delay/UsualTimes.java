package dev.vitrine.analytics.ml.delay;

/**
 * How long things usually take, as logarithms of working days: means that fade, each level drawn to the one above it.
 *
 * @param counters what was seen so far
 */
record UsualTimes(Counters counters) {
    private static final double SHORTEST = 0.05;

    static double log(double workingDays) {
        return Math.log(Math.max(SHORTEST, workingDays));
    }

    /** Returns the usual time of the seller from approval to hand-over. */
    double handling(Places places, double time) {
        double all = counters.mean(Rate.HANDLING, places, time, 0.8, 5);
        double ofState = counters.mean(Rate.HANDLING_OF_STATE, places, time, all, 10);
        double ofSeller = counters.mean(Rate.HANDLING_OF_SELLER_LONG, places, time, ofState, 4);
        return counters.mean(Rate.HANDLING_OF_SELLER, places, time, ofSeller, 4);
    }

    void handled(Places places, double time, double workingDays) {
        double log = log(workingDays);
        counters.add(Rate.HANDLING, places, time, 1, log);
        counters.add(Rate.HANDLING_OF_STATE, places, time, 1, log);
        counters.add(Rate.HANDLING_OF_SELLER_LONG, places, time, 1, log);
        counters.add(Rate.HANDLING_OF_SELLER, places, time, 1, log);
    }

    /** Returns the usual time from hand-over to delivery. */
    double transit(Places places, double time) {
        return onRoute(places, time) + inDistrict(places, time) + onLane(places, time) + ofSeller(places, time);
    }

    void carried(Places places, double time, double workingDays) {
        double log = log(workingDays);
        double rest = log - onRoute(places, time);
        double inDistrict = inDistrict(places, time);
        double onLane = onLane(places, time);
        double ofSeller = ofSeller(places, time);
        counters.add(Rate.TRANSIT, places, time, 1, log);
        counters.add(Rate.TRANSIT_BY_DISTANCE, places, time, 1, log);
        counters.add(Rate.TRANSIT_ON_ROUTE, places, time, 1, log);
        counters.add(Rate.TRANSIT_REST_IN_DISTRICT, places, time, 1, rest - onLane - ofSeller);
        counters.add(Rate.TRANSIT_REST_ON_LANE, places, time, 1, rest - inDistrict - ofSeller);
        counters.add(Rate.TRANSIT_REST_OF_SELLER, places, time, 1, rest - inDistrict - onLane);
    }

    private double onRoute(Places places, double time) {
        double all = counters.mean(Rate.TRANSIT, places, time, 2, 5);
        double byDistance = counters.mean(Rate.TRANSIT_BY_DISTANCE, places, time, all, 10);
        return counters.mean(Rate.TRANSIT_ON_ROUTE, places, time, byDistance, 10);
    }

    private double inDistrict(Places places, double time) {
        return counters.mean(Rate.TRANSIT_REST_IN_DISTRICT, places, time, 0, 10);
    }

    private double onLane(Places places, double time) {
        return counters.mean(Rate.TRANSIT_REST_ON_LANE, places, time, 0, 15);
    }

    private double ofSeller(Places places, double time) {
        return counters.mean(Rate.TRANSIT_REST_OF_SELLER, places, time, 0, 15);
    }
}
