package dev.vitrine.analytics.benchmarks.race.hand;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderItems;
import java.util.Arrays;
import java.util.List;

/**
 * The order lines as arrays. The lines of an order follow one another, as every source has them: what is distinct by
 * order needs only the order before.
 */
final class HandItems {
    final int count;
    final int sellers;
    final int products;
    final int[] order;
    final int[] seller;
    final int[] product;
    final int[] quantity;
    final long[] unitPrice;
    final long[] freight;
    final List<String> categories;
    /** Category of each product, and of the missing product. */
    final int[] categoryOfProduct;

    HandItems(CommerceData data) {
        OrderItems items = data.items();
        count = items.size();
        sellers = data.sellers().size();
        products = data.products().size();
        order = Columns.keys(items.order(), data.orders().size());
        seller = Columns.keys(items.seller(), sellers);
        product = Columns.keys(items.product(), products);
        quantity = Columns.ints(items.quantity(), 0);
        unitPrice = Columns.amounts(items.unitPrice());
        freight = Columns.amounts(items.freight());
        categories = data.products().category().dictionary();
        categoryOfProduct = Arrays.copyOf(Columns.codes(data.products().category()), products + 1);
        categoryOfProduct[products] = categories.size();
        requireGrouped(order, count, data.orders().size());
    }

    private static void requireGrouped(int[] order, int count, int orders) {
        boolean[] seen = new boolean[orders];
        for (int item = 0; item < count; item++) {
            boolean starts = item == 0 || order[item] != order[item - 1];
            if (starts && seen[order[item]]) {
                throw new IllegalArgumentException("The lines of order row " + order[item]
                        + " must follow one another; line " + item + " is apart. Maybe sort the lines by order.");
            }
            seen[order[item]] = true;
        }
    }
}
