package dev.vitrine.analytics.benchmarks.race.hand;

import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.DELIVERED;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import java.util.Arrays;

/** The queries about persons: an array entry for each, and one for the missing person. */
final class PersonQueries {

    private PersonQueries() {}

    static RawResult rfm(HandShop shop) {
        HandOrders table = shop.orders;
        int[] person = table.person;
        byte[] flags = table.flags;
        int[] day = table.day;
        int missingDay = table.calendar.days;
        int[] orders = new int[table.persons + 1];
        int[] lastDay = new int[table.persons + 1];
        Arrays.fill(lastDay, -1);
        int found = 0;
        for (int order = 0; order < table.count; order++) {
            if ((flags[order] & DELIVERED) != 0) {
                int who = person[order];
                found += orders[who]++ == 0 ? 1 : 0;
                if (day[order] > lastDay[who] && day[order] < missingDay) {
                    lastDay[who] = day[order];
                }
            }
        }
        long[] spent = new long[table.persons + 1];
        HandItems items = shop.items;
        int[] orderOf = items.order;
        for (int item = 0; item < items.count; item++) {
            int order = orderOf[item];
            if ((flags[order] & DELIVERED) != 0) {
                spent[person[order]] += items.quantity[item] * items.unitPrice[item] + items.freight[item];
            }
        }
        int[] buyers = new int[found];
        for (int who = 0, next = 0; who <= table.persons; who++) {
            if (orders[who] > 0) {
                buyers[next++] = who;
            }
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.RFM_PER_PERSON);
            for (int who : buyers) {
                rows.add(
                        who == table.persons ? null : table.personIds.value(who),
                        lastDay[who] < 0 ? null : table.calendar.dayName(lastDay[who]),
                        orders[who],
                        Cells.money(spent[who], shop.scale));
            }
            return rows.build();
        };
    }

    static RawResult cohortMonths(HandShop shop) {
        HandOrders table = shop.orders;
        int[] person = table.person;
        int[] month = table.month;
        int months = table.calendar.months;
        int[] cohort = new int[table.persons + 1];
        Arrays.fill(cohort, months);
        for (int order = 0; order < table.count; order++) {
            cohort[person[order]] = Math.min(cohort[person[order]], month[order]);
        }
        cohort[table.persons] = months;
        PersonGroups seen = new PersonGroups(table.persons, months + 1);
        int width = months + 1;
        int[] orders = new int[width * width];
        int[] persons = new int[width * width];
        for (int order = 0; order < table.count; order++) {
            int who = person[order];
            int first = cohort[who];
            int since = first == months || month[order] == months ? months : month[order] - first;
            int group = first * width + since;
            orders[group]++;
            if (who < table.persons && seen.add(who, since)) {
                persons[group]++;
            }
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.COHORT_MONTHS);
            for (int group = 0; group < orders.length; group++) {
                if (orders[group] > 0) {
                    rows.add(
                            table.calendar.monthName(group / width),
                            group % width == months ? null : group % width,
                            persons[group],
                            orders[group]);
                }
            }
            return rows.build();
        };
    }
}
