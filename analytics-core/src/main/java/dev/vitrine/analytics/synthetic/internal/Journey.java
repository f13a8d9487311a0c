package dev.vitrine.analytics.synthetic.internal;

/** The way of an order from its purchase to the door, and what was promised. Immutable. */
final class Journey {
    static final long DAY = 86_400;
    private static final long HOUR = 3_600;

    private static final double CARD_APPROVAL_SECONDS = 1_100;
    private static final LogNormal CARD_APPROVAL = new LogNormal(1.1);
    private static final double BOLETO_APPROVAL_SECONDS = 26 * 3_600;
    private static final LogNormal BOLETO_APPROVAL = new LogNormal(0.4);

    private static final double HANDLING_DAYS = 1.9;
    private static final double HANDLING_DAYS_IN_RUSH = 2.9;
    private static final LogNormal HANDLING = new LogNormal(0.65);

    private static final double TRANSIT_DAYS = 4.6;
    private static final double TRANSIT_DAYS_PER_KM = 0.0055;
    private static final double RUSH_FACTOR = 1.3;
    private static final LogNormal TRANSIT = new LogNormal(0.5);
    private static final int DISRUPTED = 35_000;

    private static final double PROMISE_FACTOR = 1.64;
    private static final double PROMISE_DAYS = 4.5;
    private static final int PROMISE_NOISE_DAYS = 9;

    private final Sellers sellers;
    private final Geography geography;

    Journey(Sellers sellers, Geography geography) {
        this.sellers = sellers;
        this.geography = geography;
    }

    /** Sets the times of an order whose purchase, fate, basket and payment are known. */
    void tell(OrderDraft order, int seller, boolean rush, SplitMix random) {
        order.approvedAt = order.purchasedAt + approvalSeconds(order, random);
        double handling = (rush ? HANDLING_DAYS_IN_RUSH : HANDLING_DAYS) * sellers.pace(seller) * HANDLING.draw(random);
        long handedOver = order.approvedAt + (long) (handling * DAY);
        // The carrier calls from 8 to 19; where that is over, on the day after.
        order.shippedAt = startOfDay(handedOver) + 8 * HOUR + random.below(11 * 3_600);
        if (order.shippedAt < order.approvedAt) {
            order.shippedAt += DAY;
        }
        double usual = TRANSIT_DAYS + TRANSIT_DAYS_PER_KM * geography.kilometres(sellers.home(seller), order.home);
        double transit = usual * TRANSIT.draw(random) * (rush ? RUSH_FACTOR : 1);
        if (random.chance(DISRUPTED)) {
            transit *= 2 + random.unit();
        }
        long days = StrictMath.max(1, (long) transit);
        order.deliveredAt = startOfDay(order.shippedAt)
                + days * DAY
                + 10 * HOUR
                + random.below(6 * 3_600)
                + random.below(5 * 3_600);
        // A promise knows the distance, but neither the seller's pace nor the rush.
        long promised = (long) (PROMISE_FACTOR * usual + PROMISE_DAYS) + 1 + random.below(PROMISE_NOISE_DAYS);
        order.estimatedAt = startOfDay(order.purchasedAt) + promised * DAY;
        order.shippingLimitAt = (order.approved ? order.approvedAt : order.purchasedAt) + (3 + random.below(5)) * DAY;
    }

    private static long approvalSeconds(OrderDraft order, SplitMix random) {
        return 60
                + (long)
                        (order.paymentType[0] == PaymentType.BOLETO
                                ? BOLETO_APPROVAL_SECONDS * BOLETO_APPROVAL.draw(random)
                                : CARD_APPROVAL_SECONDS * CARD_APPROVAL.draw(random));
    }

    static long startOfDay(long second) {
        return second - second % DAY;
    }
}
