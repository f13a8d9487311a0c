package dev.vitrine.analytics.analysis;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;

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

    private static final Filter STANDS = Dimensions.STATUS_MEANING
            .in(OrderStatus.CANCELED, OrderStatus.RETURNED, OrderStatus.UNAVAILABLE, OrderStatus.ADJUSTMENT)
            .negate()
            .or(Dimensions.STATUS_MEANING.isMissing());
    private static final Filter IS_COMPLETED =
            Dimensions.STATUS_MEANING.in(OrderStatus.DELIVERED, OrderStatus.COMPLETED);

    private final String label;

    SalesScope(String label) {
        this.label = label;
    }

    /** Returns which orders count, as words in a sentence. */
    @Override
    public String label() {
        return label;
    }

    /** Returns the query over the orders that count only, their lines, payments and reviews. */
    public Query among(Query query) {
        return this == ALL ? query : query.where(condition());
    }

    /**
     * Returns the measure of the orders that count only.
     *
     * @throws IllegalArgumentException if the measure is computed from others: see {@link Measure#where}
     */
    public Measure among(Measure measure) {
        return this == ALL ? measure : measure.where(condition());
    }

    private Filter condition() {
        return this == STANDING ? STANDS : IS_COMPLETED;
    }
}
