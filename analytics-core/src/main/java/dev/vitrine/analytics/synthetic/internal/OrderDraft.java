package dev.vitrine.analytics.synthetic.internal;

/**
 * One order with all that belongs to it, overwritten by the next. Not thread-safe.
 *
 * <p>Times are seconds since 1970-01-01T00:00 on the shop's clock; a time that has not come is not to be read.
 */
final class OrderDraft {
    static final int MAX_ITEMS = 6;
    static final int MAX_PAYMENTS = 4;
    static final int MAX_REVIEWS = 2;

    long number;
    /** The number of the first order of the same person. */
    long firstOrder;

    int home;
    Fate fate = Fate.DELIVERED;
    boolean approved;
    boolean itemised;

    long purchasedAt;
    long approvedAt;
    long shippedAt;
    long deliveredAt;
    long estimatedAt;

    int itemCount;
    final int[] product = new int[MAX_ITEMS];
    final int[] priceCents = new int[MAX_ITEMS];
    final int[] freightCents = new int[MAX_ITEMS];
    long shippingLimitAt;

    int paymentCount;
    final PaymentType[] paymentType = new PaymentType[MAX_PAYMENTS];
    final int[] installments = new int[MAX_PAYMENTS];
    final int[] paidCents = new int[MAX_PAYMENTS];

    int reviewCount;
    final ReviewDraft[] reviews = {new ReviewDraft(), new ReviewDraft()};

    boolean isDelivered() {
        return fate == Fate.DELIVERED;
    }

    boolean isLate() {
        return isDelivered() && deliveredAt > estimatedAt;
    }

    /** Returns what the customer paid: prices and freight. */
    int totalCents() {
        int total = 0;
        for (int item = 0; item < itemCount; item++) {
            total += priceCents[item] + freightCents[item];
        }
        return total;
    }

    /** Returns a number that no other review of the shop has. */
    long reviewNumber(int review) {
        return number * MAX_REVIEWS + review;
    }

    void addPayment(PaymentType type, int times, int cents) {
        paymentType[paymentCount] = type;
        installments[paymentCount] = times;
        paidCents[paymentCount] = cents;
        paymentCount++;
    }
}
