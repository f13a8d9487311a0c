package dev.vitrine.analytics.ml.delay;

import org.jspecify.annotations.Nullable;

/**
 * Under which names an order is counted in the network. What is unknown is counted together.
 *
 * @param seller who sends
 * @param sellerState where that is
 * @param sellerRegion the first two digits of the seller's postal code
 * @param state where the customer is
 * @param region the first two digits of the customer's postal code
 * @param district the first three digits of the customer's postal code
 * @param city the customer's city and state
 * @param route the seller's and the customer's state
 * @param lane the seller's region and the customer's state
 * @param distance a band of the distance, each about 1.6 times as far as the one before
 */
record Places(
        String seller,
        String sellerState,
        String sellerRegion,
        String state,
        String region,
        String district,
        String city,
        String route,
        String lane,
        String distance) {
    private static final String UNKNOWN = "?";
    private static final double NEAR = 150;
    private static final double FAR = 1000;

    static Places of(ApprovedOrder order) {
        Stop from = order.route().from();
        Stop to = order.route().to();
        String sellerState = known(from.state());
        String sellerRegion = start(from.zip(), 2);
        String state = known(to.state());
        return new Places(
                known(order.seller()),
                sellerState,
                sellerRegion,
                state,
                start(to.zip(), 2),
                start(to.zip(), 3),
                known(to.city()) + "/" + state,
                sellerState + ">" + state,
                sellerRegion + ">" + state,
                Integer.toString((int) (Math.log1p(kilometres(order.route())) * 2)));
    }

    /** Returns the name under which the order is counted at a level. */
    String key(Level level) {
        return switch (level) {
            case ALL -> "";
            case SELLER -> seller;
            case SELLER_STATE -> sellerState;
            case SELLER_REGION -> sellerRegion;
            case STATE -> state;
            case REGION -> region;
            case DISTRICT -> district;
            case CITY -> city;
            case ROUTE -> route;
            case LANE -> lane;
            case DISTANCE -> distance;
        };
    }

    /** Returns the distance; where it is unknown, a typical one within the state or beyond. */
    static double kilometres(Route route) {
        Double kilometres = route.kilometres();
        if (kilometres != null) {
            return kilometres;
        }
        String from = route.from().state();
        return from != null && from.equals(route.to().state()) ? NEAR : FAR;
    }

    private static String known(@Nullable String name) {
        return name == null ? UNKNOWN : name;
    }

    private static String start(@Nullable String zip, int digits) {
        return zip == null ? UNKNOWN : zip.substring(0, Math.min(digits, zip.length()));
    }
}
