package dev.vitrine.analytics.benchmarks.race.hand;

import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.JUDGED;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import java.util.Arrays;

/** The queries over one table of what belongs to orders: lines, payments or reviews. */
final class LineQueries {
    private static final int MISSING = 0;
    private static final int ON_TIME = 1;
    private static final int LATE = 2;
    private static final int LOW_SCORE = 2;

    private LineQueries() {}

    static RawResult categoryMonthRevenue(HandShop shop) {
        HandItems table = shop.items;
        int width = shop.orders.calendar.months + 1;
        int groups = (table.categories.size() + 1) * width;
        long[] revenue = new long[groups];
        int[] items = new int[groups];
        int[] month = shop.orders.month;
        int[] category = table.categoryOfProduct;
        int[] order = table.order;
        int[] product = table.product;
        int[] quantity = table.quantity;
        long[] unitPrice = table.unitPrice;
        for (int item = 0; item < table.count; item++) {
            int group = category[product[item]] * width + month[order[item]];
            revenue[group] += Math.max(quantity[item], 0) * unitPrice[item];
            items[group]++;
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.CATEGORY_MONTH_REVENUE);
            for (int group = 0; group < groups; group++) {
                if (items[group] > 0) {
                    rows.add(
                            Cells.word(table.categories, group / width),
                            shop.orders.calendar.monthName(group % width),
                            Cells.money(revenue[group], shop.scale),
                            items[group]);
                }
            }
            return rows.build();
        };
    }

    static RawResult paymentTypeInstalments(HandShop shop) {
        HandShop.HandPayments table = shop.payments;
        int width = table.instalmentCodes + 1;
        int groups = (table.types.size() + 1) * width;
        int[] payments = new int[groups];
        long[] value = new long[groups];
        int[] type = table.type;
        int[] instalments = table.instalments;
        long[] values = table.value;
        for (int payment = 0; payment < table.count; payment++) {
            int group = type[payment] * width + instalments[payment];
            payments[group]++;
            value[group] += values[payment];
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.PAYMENT_TYPE_INSTALMENTS);
            for (int group = 0; group < groups; group++) {
                if (payments[group] > 0) {
                    int code = group % width;
                    rows.add(
                            Cells.word(table.types, group / width),
                            code == table.instalmentCodes ? null : code + table.fewestInstalments,
                            payments[group],
                            Cells.money(value[group], shop.scale));
                }
            }
            return rows.build();
        };
    }

    static RawResult scoreByLateness(HandShop shop) {
        HandShop.HandReviews table = shop.reviews;
        HandOrders orders = shop.orders;
        int[] reviews = new int[LATE + 1];
        int[] scored = new int[LATE + 1];
        long[] scoreSum = new long[LATE + 1];
        int[] low = new int[LATE + 1];
        int[] order = table.order;
        int[] scores = table.score;
        byte[] flags = orders.flags;
        for (int review = 0; review < table.count; review++) {
            int of = order[review];
            int group = (flags[of] & JUDGED) != JUDGED
                    ? MISSING
                    : orders.delivered[of] > orders.estimated[of] ? LATE : ON_TIME;
            int score = scores[review];
            reviews[group]++;
            scoreSum[group] += score;
            scored[group] += score != 0 ? 1 : 0;
            low[group] += score != 0 && score <= LOW_SCORE ? 1 : 0;
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.SCORE_BY_LATENESS);
            for (int group : Arrays.asList(MISSING, ON_TIME, LATE)) {
                if (reviews[group] > 0) {
                    rows.add(
                            group == MISSING ? null : group == LATE ? "late" : "on time",
                            reviews[group],
                            Cells.ratio(scoreSum[group], scored[group]),
                            Cells.ratio(low[group], scored[group]));
                }
            }
            return rows.build();
        };
    }
}
