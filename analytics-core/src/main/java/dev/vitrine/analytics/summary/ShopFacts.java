package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.internal.aggregate.OrderFlags;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Orders;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The shop as of a day: which orders count, and their lines. */
final class ShopFacts {
    private final CommerceData data;
    private final boolean[] placed;
    private final boolean[] withItems;
    private final SalesLines lines;

    ShopFacts(CommerceData data, @Nullable LocalDate asOf) {
        this.data = data;
        this.placed = OrderFlags.placedBy(data.orders(), asOf);
        this.lines = SalesLines.of(data.items(), data.moneyScale(), placed);
        this.withItems = new boolean[placed.length];
        for (int line = 0; line < lines.size(); line++) {
            withItems[lines.order(line)] = true;
        }
    }

    CommerceData data() {
        return data;
    }

    Orders orders() {
        return data.orders();
    }

    /** Returns how many orders were placed after the as-of day. */
    long laterOrders() {
        long later = 0;
        for (boolean isPlaced : placed) {
            later += isPlaced ? 0 : 1;
        }
        return later;
    }

    /** Tells whether the order was placed by the as-of day. */
    boolean isPlaced(int order) {
        return placed[order];
    }

    /** Tells whether the order was placed by the as-of day and has a line. */
    boolean hasItems(int order) {
        return withItems[order];
    }

    SalesLines lines() {
        return lines;
    }
}
