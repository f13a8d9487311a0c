package dev.vitrine.analytics.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the status of an order means, whatever words the source uses. */
public enum OrderStatus {
    /** Placed, not yet approved. */
    CREATED("created", "pending", "new"),
    /** Payment approved. */
    APPROVED("approved", "paid"),
    /** Invoice issued. */
    INVOICED("invoiced"),
    /** Being prepared. */
    PROCESSING("processing"),
    /** With the carrier. */
    SHIPPED("shipped"),
    /** Received by the customer. */
    DELIVERED("delivered"),
    /** Sold over the counter or otherwise done, without a delivery to follow. */
    COMPLETED("completed", "complete"),
    /** Out of stock after the order was placed. */
    UNAVAILABLE("unavailable"),
    /** Called off. */
    CANCELED("canceled", "cancelled"),
    /** Goods and money returned: a credit note, or an order sent back. */
    RETURNED("returned", "refunded"),
    /** An accounting entry, not a sale. */
    ADJUSTMENT("adjustment"),
    /** Missing, or in words not listed here. */
    UNKNOWN;

    private static final Map<String, OrderStatus> BY_WORD = Stream.of(values())
            .flatMap(status -> status.words.stream().map(word -> Map.entry(word, status)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<String> words;

    OrderStatus(String... words) {
        this.words = List.of(words);
    }

    /** Returns the status that a source's word stands for, ignoring case; {@link #UNKNOWN} for unfamiliar words. */
    public static OrderStatus ofWord(String word) {
        return BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Returns the sources' words for it, in lower case; none for {@link #UNKNOWN}. */
    public List<String> words() {
        return words;
    }

    /** Tells whether the order is a sale that went through: {@link #DELIVERED} or {@link #COMPLETED}. */
    public boolean isSale() {
        return this == DELIVERED || this == COMPLETED;
    }
}
