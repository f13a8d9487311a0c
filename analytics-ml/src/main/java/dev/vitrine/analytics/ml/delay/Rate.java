package dev.vitrine.analytics.ml.delay;

import java.util.function.Function;

/** What the network counts, for whom, and after how many working days a count has lost half of its weight. */
enum Rate {
    // The logarithm of the working days from approval to hand-over.
    HANDLING(20, places -> ""),
    HANDLING_OF_STATE(30, Places::sellerState),
    HANDLING_OF_SELLER(30, Places::seller),
    HANDLING_OF_SELLER_LONG(120, Places::seller),
    // The logarithm of the working days from hand-over to delivery, and what is left of it.
    TRANSIT(40, places -> ""),
    TRANSIT_BY_DISTANCE(60, Places::distance),
    TRANSIT_ON_ROUTE(60, Places::route),
    TRANSIT_REST_IN_DISTRICT(90, Places::district),
    TRANSIT_REST_ON_LANE(60, Places::lane),
    TRANSIT_REST_OF_SELLER(60, Places::seller),
    // Hand-overs, and how many were to be expected.
    HANDLING_PACE(3, places -> ""),
    HANDLING_PACE_OF_STATE(4, Places::sellerState),
    HANDLING_PACE_OF_REGION(5, Places::sellerRegion),
    HANDLING_PACE_OF_SELLER(5, Places::seller),
    // Deliveries, and how many were to be expected.
    TRANSIT_PACE(3, places -> ""),
    TRANSIT_PACE_TO_STATE(4, Places::state),
    TRANSIT_PACE_ON_ROUTE(5, Places::route),
    TRANSIT_PACE_TO_REGION(6, Places::region),
    TRANSIT_PACE_TO_DISTRICT(10, Places::district),
    // Whether orders were late, counted when their promise was due.
    LATE(5, places -> ""),
    LATE_LONG(20, places -> ""),
    LATE_TO_STATE(20, Places::state),
    LATE_TO_STATE_LONG(60, Places::state),
    LATE_ON_ROUTE(30, Places::route),
    LATE_TO_REGION(40, Places::region),
    LATE_TO_DISTRICT(60, Places::district),
    LATE_TO_DISTRICT_LONG(150, Places::district),
    LATE_TO_CITY(120, Places::city),
    LATE_OF_SELLER(60, Places::seller),
    // How many orders were approved, and how many arrived.
    APPROVED(3, places -> ""),
    APPROVED_LONG(30, places -> ""),
    APPROVED_TO_STATE(3, Places::state),
    DELIVERED(3, places -> ""),
    DELIVERED_TO_STATE(3, Places::state);

    private final double halfLife;
    private final Function<Places, String> key;

    Rate(double halfLife, Function<Places, String> key) {
        this.halfLife = halfLife;
        this.key = key;
    }

    double halfLife() {
        return halfLife;
    }

    String key(Places places) {
        return key.apply(places);
    }
}
