package dev.vitrine.analytics.model;

import java.util.Locale;

/** What the status of an order means, whatever words the source uses. */
public enum OrderStatus {
    /** Placed, not yet approved. */
    CREATED,
    /** Payment approved. */
    APPROVED,
    /** Invoice issued. */
    INVOICED,
    /** Being prepared. */
    PROCESSING,
    /** With the carrier. */
    SHIPPED,
    /** Received by the customer. */
    DELIVERED,
    /** Sold over the counter or otherwise done, without a delivery to follow. */
    COMPLETED,
    /** Out of stock after the order was placed. */
    UNAVAILABLE,
    /** Called off. */
    CANCELED,
    /** Goods and money returned: a credit note, or an order sent back. */
    RETURNED,
    /** An accounting entry, not a sale. */
    ADJUSTMENT,
    /** Missing, or in words not listed here. */
    UNKNOWN;

    /** Returns the status that a source's word stands for, ignoring case; {@link #UNKNOWN} for unfamiliar words. */
    public static OrderStatus ofWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "created", "pending", "new" -> CREATED;
            case "approved", "paid" -> APPROVED;
            case "invoiced" -> INVOICED;
            case "processing" -> PROCESSING;
            case "shipped" -> SHIPPED;
            case "delivered" -> DELIVERED;
            case "completed", "complete" -> COMPLETED;
            case "unavailable" -> UNAVAILABLE;
            case "canceled", "cancelled" -> CANCELED;
            case "returned", "refunded" -> RETURNED;
            case "adjustment" -> ADJUSTMENT;
            default -> UNKNOWN;
        };
    }

    /** Tells whether the order is a sale that went through: {@link #DELIVERED} or {@link #COMPLETED}. */
    public boolean isSale() {
        return this == DELIVERED || this == COMPLETED;
    }
}
