package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.model.CommerceData;

/**
 * What must add up when shops that have nothing in common are put together.
 *
 * @param orders orders
 * @param persons persons
 * @param products products
 * @param reviews reviews
 * @param items order lines
 * @param price sum of the unit prices, unscaled
 * @param freight sum of the freight, unscaled
 * @param paid sum of the payments, unscaled
 */
record ShopTotals(
        long orders, long persons, long products, long reviews, long items, long price, long freight, long paid) {

    /** Adds a shop up, after checking that lines come in the order of their orders. */
    static ShopTotals of(CommerceData data) {
        requireAscending(data.items().order());
        requireAscending(data.payments().order());
        return new ShopTotals(
                data.orders().size(),
                data.persons().size(),
                data.products().size(),
                data.reviews().size(),
                data.items().size(),
                sum(data.items().unitPrice()),
                sum(data.items().freight()),
                sum(data.payments().value()));
    }

    private static void requireAscending(KeyColumn keys) {
        for (int row = 1; row < keys.size(); row++) {
            if (keys.target(row) < keys.target(row - 1)) {
                throw new IllegalStateException("row " + row + " belongs to an earlier order than the one before");
            }
        }
    }

    private static long sum(MoneyColumn amounts) {
        long sum = 0;
        for (int row = 0; row < amounts.size(); row++) {
            sum += amounts.isMissing(row) ? 0 : amounts.unscaled(row);
        }
        return sum;
    }

    ShopTotals plus(ShopTotals other) {
        return new ShopTotals(
                orders + other.orders,
                persons + other.persons,
                products + other.products,
                reviews + other.reviews,
                items + other.items,
                price + other.price,
                freight + other.freight,
                paid + other.paid);
    }
}
