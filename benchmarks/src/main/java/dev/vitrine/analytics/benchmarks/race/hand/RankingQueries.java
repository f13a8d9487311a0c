package dev.vitrine.analytics.benchmarks.race.hand;

import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.JUDGED;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.column.IdColumn;
import java.util.Arrays;

/** The queries that keep the groups with the most revenue. */
final class RankingQueries {
    private static final int TOP_SELLERS = 10;
    private static final int TOP_PRODUCTS = 100;

    private RankingQueries() {}

    static RawResult sellers(HandShop shop) {
        HandItems table = shop.items;
        HandOrders orders = shop.orders;
        int groups = table.sellers + 1;
        long[] revenue = new long[groups];
        int[] distinct = new int[groups];
        int[] judged = new int[groups];
        int[] late = new int[groups];
        int[] lastOrder = new int[groups];
        Arrays.fill(lastOrder, -1);
        int[] orderOf = table.order;
        int[] seller = table.seller;
        byte[] flags = orders.flags;
        for (int item = 0; item < table.count; item++) {
            int group = seller[item];
            int order = orderOf[item];
            revenue[group] += Math.max(table.quantity[item], 0) * table.unitPrice[item];
            if (lastOrder[group] != order) {
                lastOrder[group] = order;
                distinct[group]++;
                if ((flags[order] & JUDGED) == JUDGED) {
                    judged[group]++;
                    late[group] += orders.delivered[order] > orders.estimated[order] ? 1 : 0;
                }
            }
        }
        IdColumn ids = shop.data.sellers().id();
        int[] top = top(TOP_SELLERS, revenue, distinct, ids);
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.SELLER_TOP_10);
            for (int group : top) {
                rows.add(
                        group == table.sellers ? null : ids.value(group),
                        Cells.money(revenue[group], shop.scale),
                        distinct[group],
                        Cells.ratio(late[group], judged[group]));
            }
            return rows.build();
        };
    }

    static RawResult products(HandShop shop) {
        HandItems table = shop.items;
        long[] revenue = new long[table.products + 1];
        int[] items = new int[table.products + 1];
        int[] product = table.product;
        int[] quantity = table.quantity;
        long[] unitPrice = table.unitPrice;
        for (int item = 0; item < table.count; item++) {
            int group = product[item];
            revenue[group] += Math.max(quantity[item], 0) * unitPrice[item];
            items[group]++;
        }
        IdColumn ids = shop.data.products().id();
        int[] top = top(TOP_PRODUCTS, revenue, items, ids);
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.PRODUCT_TOP_100);
            for (int group : top) {
                rows.add(
                        group == table.products ? null : ids.value(group),
                        Cells.money(revenue[group], shop.scale),
                        items[group]);
            }
            return rows.build();
        };
    }

    /** Returns the groups with the most revenue, most first, ties by identifier, out of those with any rows. */
    private static int[] top(int limit, long[] revenue, int[] rows, IdColumn ids) {
        int[] best = new int[limit];
        int found = 0;
        for (int group = 0; group < revenue.length; group++) {
            if (rows[group] == 0 || (found == limit && revenue[group] < revenue[best[limit - 1]])) {
                continue;
            }
            int at = found < limit ? found++ : limit;
            while (at > 0 && isBefore(group, best[at - 1], revenue, ids)) {
                if (at < limit) {
                    best[at] = best[at - 1];
                }
                at--;
            }
            if (at < limit) {
                best[at] = group;
            }
        }
        return Arrays.copyOf(best, found);
    }

    private static boolean isBefore(int group, int other, long[] revenue, IdColumn ids) {
        if (revenue[group] != revenue[other]) {
            return revenue[group] > revenue[other];
        }
        int missing = revenue.length - 1;
        if (group == missing || other == missing) {
            return other == missing;
        }
        return ids.value(group).compareTo(ids.value(other)) < 0;
    }
}
