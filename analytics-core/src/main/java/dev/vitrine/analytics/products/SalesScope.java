package dev.vitrine.analytics.products;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import java.util.Optional;

/** Which order lines count as sales of a product. */
public enum SalesScope {
    /** All lines, whatever became of the order; returned goods subtract from the units. */
    ALL("Lines of orders of any status"),
    /** Lines of a positive quantity of orders that were not called off, not sent back and no accounting entries. */
    KEPT("Lines of a positive quantity, of orders but those canceled, returned or adjustments"),
    /** Lines of a positive quantity of orders that were delivered or completed. */
    COMPLETED("Lines of a positive quantity, of orders delivered or completed");

    private final String sentence;

    SalesScope(String sentence) {
        this.sentence = sentence;
    }

    /** Returns what counts, as the beginning of a sentence. */
    String sentence() {
        return sentence;
    }

    /** Returns the condition on lines; nothing if all count. An order of unknown status is not called off. */
    Optional<Filter> filter() {
        Filter sold = Dimensions.QUANTITY.greaterThan(0);
        return switch (this) {
            case ALL -> Optional.empty();
            case KEPT ->
                Optional.of(sold.and(Dimensions.STATUS_MEANING
                        .in(OrderStatus.CANCELED, OrderStatus.RETURNED, OrderStatus.ADJUSTMENT)
                        .negate()
                        .or(Dimensions.STATUS_MEANING.isMissing())));
            case COMPLETED ->
                Optional.of(sold.and(Dimensions.STATUS_MEANING.in(OrderStatus.DELIVERED, OrderStatus.COMPLETED)));
        };
    }
}
