package dev.vitrine.analytics.benchmarks.race.hand;

import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.JUDGED;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;

/** A pass over each table, every measure into an array by month. */
final class MonthlyKpis {
    private final HandShop shop;
    private final int[] orders;
    private final int[] persons;
    private final int[] judged;
    private final int[] late;
    private final long[] revenue;
    private final long[] freight;
    private final int[] withItems;
    private final long[] paid;
    private final int[] scores;
    private final long[] scoreSum;

    private MonthlyKpis(HandShop shop) {
        this.shop = shop;
        int months = shop.orders.calendar.months + 1;
        orders = new int[months];
        persons = new int[months];
        judged = new int[months];
        late = new int[months];
        revenue = new long[months];
        freight = new long[months];
        withItems = new int[months];
        paid = new long[months];
        scores = new int[months];
        scoreSum = new long[months];
    }

    static RawResult run(HandShop shop) {
        MonthlyKpis kpis = new MonthlyKpis(shop);
        kpis.addOrders(shop.orders);
        kpis.addItems(shop.items, shop.orders.month);
        kpis.addPayments(shop.payments, shop.orders.month);
        kpis.addReviews(shop.reviews, shop.orders.month);
        return kpis::answer;
    }

    private void addOrders(HandOrders table) {
        PersonGroups seen = new PersonGroups(table.persons, orders.length);
        int[] month = table.month;
        int[] person = table.person;
        byte[] flags = table.flags;
        for (int order = 0; order < table.count; order++) {
            int group = month[order];
            orders[group]++;
            if (person[order] < table.persons && seen.add(person[order], group)) {
                persons[group]++;
            }
            if ((flags[order] & JUDGED) == JUDGED) {
                judged[group]++;
                late[group] += table.delivered[order] > table.estimated[order] ? 1 : 0;
            }
        }
    }

    private void addItems(HandItems table, int[] month) {
        int[] order = table.order;
        int[] quantity = table.quantity;
        long[] unitPrice = table.unitPrice;
        long[] freights = table.freight;
        int before = -1;
        for (int item = 0; item < table.count; item++) {
            int group = month[order[item]];
            revenue[group] += Math.max(quantity[item], 0) * unitPrice[item];
            freight[group] += freights[item];
            if (order[item] != before) {
                before = order[item];
                withItems[group]++;
            }
        }
    }

    private void addPayments(HandShop.HandPayments table, int[] month) {
        int[] order = table.order;
        long[] value = table.value;
        for (int payment = 0; payment < table.count; payment++) {
            paid[month[order[payment]]] += value[payment];
        }
    }

    private void addReviews(HandShop.HandReviews table, int[] month) {
        int[] order = table.order;
        int[] score = table.score;
        for (int review = 0; review < table.count; review++) {
            int group = month[order[review]];
            scores[group] += score[review] != 0 ? 1 : 0;
            scoreSum[group] += score[review];
        }
    }

    private Answer answer() {
        Answer.Rows rows = Answer.of(StandardQuery.MONTHLY_KPIS);
        for (int month = 0; month < orders.length; month++) {
            if (orders[month] > 0) {
                rows.add(
                        shop.orders.calendar.monthName(month),
                        orders[month],
                        persons[month],
                        Cells.money(revenue[month], shop.scale),
                        Cells.money(freight[month], shop.scale),
                        Cells.money(paid[month], shop.scale),
                        Cells.ratio(scoreSum[month], scores[month]),
                        Cells.ratio(late[month], judged[month]),
                        Cells.ratio(Cells.amount(revenue[month], shop.scale), withItems[month]));
            }
        }
        return rows.build();
    }
}
