package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.Labelled;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import org.jspecify.annotations.Nullable;

/** Which orders count as sales, by what their status means. */
public enum SalesScope implements Labelled {
    /** Orders of any status. */
    ALL("orders of any status"),

    /**
     * Orders that stand: all but those canceled, returned or unavailable, and entries that are adjustments. Orders still on
     * their way count, so that recent periods are not low only because they are recent; so do orders without a status, and
     * with one in unfamiliar words.
     */
    STANDING("orders that stand: not canceled, returned, unavailable or adjustments"),

    /** Orders delivered or completed: see {@link OrderStatus#isSale}. Recent periods lack what is on its way. */
    COMPLETED("orders delivered or completed");

    private final String label;

    SalesScope(String label) {
        this.label = label;
    }

    /** Returns which orders count, as words in a sentence. */
    @Override
    public String label() {
        return label;
    }

    /** Returns the condition; null if all count. */
    @Nullable
    Filter filter() {
        if (this == STANDING) {
            Filter called = Dimensions.STATUS_MEANING.in(
                    OrderStatus.CANCELED, OrderStatus.RETURNED, OrderStatus.UNAVAILABLE, OrderStatus.ADJUSTMENT);
            return called.negate().or(Dimensions.STATUS_MEANING.isMissing());
        }
        return this == COMPLETED ? Dimensions.STATUS_MEANING.in(OrderStatus.DELIVERED, OrderStatus.COMPLETED) : null;
    }
}
