package dev.vitrine.analytics.ml.delay;

/** What the network counts, for whom, and after how many working days a count has lost half of its weight. */
enum Rate {
    // The logarithm of the working days from approval to hand-over.
    HANDLING(20, Level.ALL),
    HANDLING_OF_STATE(30, Level.SELLER_STATE),
    HANDLING_OF_SELLER(30, Level.SELLER),
    HANDLING_OF_SELLER_LONG(120, Level.SELLER),
    // The logarithm of the working days from hand-over to delivery, and what is left of it.
    TRANSIT(40, Level.ALL),
    TRANSIT_BY_DISTANCE(60, Level.DISTANCE),
    TRANSIT_ON_ROUTE(60, Level.ROUTE),
    TRANSIT_REST_IN_DISTRICT(90, Level.DISTRICT),
    TRANSIT_REST_ON_LANE(60, Level.LANE),
    TRANSIT_REST_OF_SELLER(60, Level.SELLER),
    // Hand-overs, and how many were to be expected.
    HANDLING_PACE(3, Level.ALL),
    HANDLING_PACE_OF_STATE(4, Level.SELLER_STATE),
    HANDLING_PACE_OF_REGION(5, Level.SELLER_REGION),
    HANDLING_PACE_OF_SELLER(5, Level.SELLER),
    // Deliveries, and how many were to be expected.
    TRANSIT_PACE(3, Level.ALL),
    TRANSIT_PACE_TO_STATE(4, Level.STATE),
    TRANSIT_PACE_ON_ROUTE(5, Level.ROUTE),
    TRANSIT_PACE_TO_REGION(6, Level.REGION),
    TRANSIT_PACE_TO_DISTRICT(10, Level.DISTRICT),
    // Whether orders were late, counted when their promise was due.
    LATE(5, Level.ALL),
    LATE_LONG(20, Level.ALL),
    LATE_TO_STATE(20, Level.STATE),
    LATE_TO_STATE_LONG(60, Level.STATE),
    LATE_ON_ROUTE(30, Level.ROUTE),
    LATE_TO_REGION(40, Level.REGION),
    LATE_TO_DISTRICT(60, Level.DISTRICT),
    LATE_TO_DISTRICT_LONG(150, Level.DISTRICT),
    LATE_TO_CITY(120, Level.CITY),
    LATE_OF_SELLER(60, Level.SELLER),
    // How many orders were approved, and how many arrived.
    APPROVED(3, Level.ALL),
    APPROVED_LONG(30, Level.ALL),
    APPROVED_TO_STATE(3, Level.STATE),
    DELIVERED(3, Level.ALL),
    DELIVERED_TO_STATE(3, Level.STATE);

    private final double halfLife;
    private final Level level;

    Rate(double halfLife, Level level) {
        this.halfLife = halfLife;
        this.level = level;
    }

    double halfLife() {
        return halfLife;
    }

    String key(Places places) {
        return places.key(level);
    }
}
