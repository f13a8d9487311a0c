package dev.vitrine.analytics.benchmarks.race.hand;

import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.CANCELED;
import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.DELIVERED;
import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.HAS_PURCHASE;
import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.JUDGED;
import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.RETURNED;
import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.TIMED;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import java.util.Arrays;

/** A pass over each table and one over the persons, and a selection in each state for the quantiles. */
final class AllMeasuresByState {
    private static final int NONE = -1;
    private static final int LOW_SCORE = 2;

    private final HandShop shop;
    private final HandOrders orders;
    private final int groups;
    private final StateSums sums;

    private AllMeasuresByState(HandShop shop) {
        this.shop = shop;
        orders = shop.orders;
        groups = orders.states.size() + 1;
        sums = new StateSums(groups);
    }

    static RawResult run(HandShop shop) {
        AllMeasuresByState query = new AllMeasuresByState(shop);
        query.addOrders();
        query.addPersons();
        query.addQuantiles();
        query.addItems(shop.items);
        query.addPayments(shop.payments);
        query.addReviews(shop.reviews);
        return query::answer;
    }

    private void addOrders() {
        int[] state = orders.state;
        int[] day = orders.day;
        byte[] flags = orders.flags;
        int missingDay = orders.calendar.days;
        Arrays.fill(sums.firstDay, missingDay);
        Arrays.fill(sums.lastDay, NONE);
        for (int order = 0; order < orders.count; order++) {
            int group = state[order];
            int flag = flags[order];
            sums.orders[group]++;
            if (day[order] < missingDay) {
                sums.firstDay[group] = Math.min(sums.firstDay[group], day[order]);
                sums.lastDay[group] = Math.max(sums.lastDay[group], day[order]);
            }
            if ((flag & DELIVERED) != 0) {
                sums.deliveredOrders[group]++;
                if ((flag & TIMED) == TIMED) {
                    sums.timed[group]++;
                    sums.deliveryMicros[group] += orders.delivered[order] - orders.purchased[order];
                }
                if ((flag & JUDGED) == JUDGED) {
                    sums.judged[group]++;
                    long delay = orders.delivered[order] - orders.estimated[order];
                    if (delay > 0) {
                        sums.late[group]++;
                        sums.lateMicros[group] += delay;
                    }
                }
            } else if ((flag & CANCELED) != 0) {
                sums.canceled[group]++;
            }
        }
    }

    private void addPersons() {
        PersonGroups once = new PersonGroups(orders.persons, groups);
        PersonGroups twice = new PersonGroups(orders.persons, groups);
        int[] first = new int[orders.persons];
        Arrays.fill(first, NONE);
        int[] person = orders.person;
        int[] state = orders.state;
        for (int order = 0; order < orders.count; order++) {
            int who = person[order];
            if (who == orders.persons) {
                continue;
            }
            int group = state[order];
            if (once.add(who, group)) {
                sums.persons[group]++;
            } else if (twice.add(who, group)) {
                sums.repeaters[group]++;
            }
            if (first[who] == NONE || isBefore(order, first[who])) {
                first[who] = order;
            }
        }
        for (int order : first) {
            if (order != NONE) {
                sums.newcomers[state[order]]++;
            }
        }
    }

    private boolean isBefore(int order, int other) {
        boolean known = (orders.flags[order] & HAS_PURCHASE) != 0;
        boolean otherKnown = (orders.flags[other] & HAS_PURCHASE) != 0;
        if (known != otherKnown) {
            return known;
        }
        if (known && orders.purchased[order] != orders.purchased[other]) {
            return orders.purchased[order] < orders.purchased[other];
        }
        return orders.ids.value(order).compareTo(orders.ids.value(other)) < 0;
    }

    private void addQuantiles() {
        int[] next = new int[groups + 1];
        for (int group = 0; group < groups; group++) {
            next[group + 1] = next[group] + sums.timed[group];
        }
        long[] times = new long[next[groups]];
        int[] state = orders.state;
        byte[] flags = orders.flags;
        for (int order = 0; order < orders.count; order++) {
            if ((flags[order] & TIMED) == TIMED) {
                times[next[state[order]]++] = orders.delivered[order] - orders.purchased[order];
            }
        }
        for (int group = 0, from = 0; group < groups; from = next[group], group++) {
            if (sums.timed[group] > 0) {
                sums.median[group] = Quantiles.quantile(times, from, next[group], 0.5);
                sums.p90[group] = Quantiles.quantile(times, from, next[group], 0.9);
            }
        }
    }

    private void addItems(HandItems table) {
        int[] state = orders.state;
        byte[] flags = orders.flags;
        int[] orderOf = table.order;
        int before = NONE;
        for (int item = 0; item < table.count; item++) {
            int order = orderOf[item];
            int group = state[order];
            int quantity = table.quantity[item];
            long amount = quantity * table.unitPrice[item];
            sums.items[group]++;
            sums.units[group] += quantity;
            sums.freight[group] += table.freight[item];
            if (quantity > 0) {
                sums.revenue[group] += amount;
                if ((flags[order] & RETURNED) != 0) {
                    sums.returns[group] += amount;
                }
            } else {
                sums.returns[group] -= amount;
            }
            if (order != before) {
                before = order;
                sums.ordersWithItems[group]++;
            }
        }
    }

    private void addPayments(HandShop.HandPayments table) {
        int[] state = orders.state;
        for (int payment = 0; payment < table.count; payment++) {
            int group = state[table.order[payment]];
            sums.paid[group] += table.value[payment];
            if (table.instalments[payment] < table.instalmentCodes) {
                sums.payments[group]++;
                sums.instalments[group] += table.instalments[payment] + table.fewestInstalments;
            }
        }
    }

    private void addReviews(HandShop.HandReviews table) {
        int[] state = orders.state;
        for (int review = 0; review < table.count; review++) {
            int group = state[table.order[review]];
            int score = table.score[review];
            sums.reviews[group]++;
            sums.scored[group] += score != 0 ? 1 : 0;
            sums.scoreSum[group] += score;
            sums.lowScores[group] += score != 0 && score <= LOW_SCORE ? 1 : 0;
        }
    }

    private Answer answer() {
        Answer.Rows rows = Answer.of(StandardQuery.ALL_MEASURES_BY_STATE);
        for (int state = 0; state < groups; state++) {
            if (sums.orders[state] > 0) {
                double revenue = Cells.amount(sums.revenue[state], shop.scale);
                boolean timed = sums.timed[state] > 0;
                boolean dated = sums.lastDay[state] != NONE;
                rows.add(
                        Cells.word(orders.states, state),
                        sums.orders[state],
                        sums.deliveredOrders[state],
                        sums.items[state],
                        sums.units[state],
                        Cells.money(sums.revenue[state], shop.scale),
                        Cells.money(sums.freight[state], shop.scale),
                        Cells.money(sums.returns[state], shop.scale),
                        Cells.money(sums.paid[state], shop.scale),
                        Cells.ratio(revenue, sums.ordersWithItems[state]),
                        Cells.ratio(sums.items[state], sums.ordersWithItems[state]),
                        sums.persons[state],
                        sums.newcomers[state],
                        sums.repeaters[state],
                        Cells.ratio(sums.repeaters[state], sums.persons[state]),
                        Cells.days(sums.deliveryMicros[state], sums.timed[state]),
                        timed ? sums.median[state] / Cells.MICROS_PER_DAY : null,
                        timed ? sums.p90[state] / Cells.MICROS_PER_DAY : null,
                        sums.late[state],
                        Cells.ratio(sums.late[state], sums.judged[state]),
                        Cells.days(sums.lateMicros[state], sums.late[state]),
                        Cells.ratio(sums.canceled[state], sums.orders[state]),
                        Cells.ratio(sums.scoreSum[state], sums.scored[state]),
                        sums.reviews[state],
                        Cells.ratio(sums.lowScores[state], sums.scored[state]),
                        Cells.share(Cells.amount(sums.freight[state], shop.scale), revenue),
                        Cells.ratio(sums.instalments[state], sums.payments[state]),
                        dated ? orders.calendar.dayName(sums.firstDay[state]) : null,
                        dated ? orders.calendar.dayName(sums.lastDay[state]) : null);
            }
        }
        return rows.build();
    }
}
