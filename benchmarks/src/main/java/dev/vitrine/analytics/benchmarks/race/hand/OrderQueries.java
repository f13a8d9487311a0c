package dev.vitrine.analytics.benchmarks.race.hand;

import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.DELIVERED;
import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.JUDGED;
import static dev.vitrine.analytics.benchmarks.race.hand.HandOrders.TIMED;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import org.jspecify.annotations.Nullable;

/** The queries that need the orders only: one pass. */
final class OrderQueries {
    private static final long MICROS_PER_HOUR = 3_600_000_000L;
    private static final int HOURS = 24;
    private static final int SATURDAY = 6;
    private static final int NO_DAY = 8;
    private static final int DAY_KINDS = 3;

    private OrderQueries() {}

    static RawResult stateLeadTime(HandShop shop) {
        HandOrders table = shop.orders;
        int groups = table.states.size() + 1;
        int[] orders = new int[groups];
        int[] deliveredOrders = new int[groups];
        int[] timed = new int[groups];
        long[] micros = new long[groups];
        int[] judged = new int[groups];
        int[] late = new int[groups];
        int[] state = table.state;
        byte[] flags = table.flags;
        long[] delivered = table.delivered;
        for (int order = 0; order < table.count; order++) {
            int group = state[order];
            int flag = flags[order];
            orders[group]++;
            if ((flag & DELIVERED) != 0) {
                deliveredOrders[group]++;
                if ((flag & TIMED) == TIMED) {
                    timed[group]++;
                    micros[group] += delivered[order] - table.purchased[order];
                }
                if ((flag & JUDGED) == JUDGED) {
                    judged[group]++;
                    late[group] += delivered[order] > table.estimated[order] ? 1 : 0;
                }
            }
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.STATE_LEAD_TIME);
            for (int group = 0; group < groups; group++) {
                if (orders[group] > 0) {
                    rows.add(
                            Cells.word(table.states, group),
                            deliveredOrders[group],
                            Cells.days(micros[group], timed[group]),
                            Cells.ratio(late[group], judged[group]));
                }
            }
            return rows.build();
        };
    }

    static RawResult statusWeekend(HandShop shop) {
        HandOrders table = shop.orders;
        int groups = (table.statuses.size() + 1) * DAY_KINDS;
        int[] orders = new int[groups];
        int[] timed = new int[groups];
        long[] micros = new long[groups];
        int[] kindOfWeekday = new int[NO_DAY + 1];
        for (int weekday = 1; weekday <= NO_DAY; weekday++) {
            kindOfWeekday[weekday] = weekday < SATURDAY ? 0 : weekday < NO_DAY ? 1 : 2;
        }
        int[] weekdayOfDay = table.calendar.weekdayOfDay;
        int[] day = table.day;
        byte[] flags = table.flags;
        for (int order = 0; order < table.count; order++) {
            int group = table.status[order] * DAY_KINDS + kindOfWeekday[weekdayOfDay[day[order]]];
            orders[group]++;
            if ((flags[order] & TIMED) == TIMED) {
                timed[group]++;
                micros[group] += table.delivered[order] - table.purchased[order];
            }
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.STATUS_WEEKEND);
            for (int group = 0; group < groups; group++) {
                if (orders[group] > 0) {
                    rows.add(
                            Cells.word(table.statuses, group / DAY_KINDS),
                            dayKind(group % DAY_KINDS),
                            orders[group],
                            Cells.days(micros[group], timed[group]));
                }
            }
            return rows.build();
        };
    }

    private static @Nullable String dayKind(int code) {
        return switch (code) {
            case 0 -> "weekday";
            case 1 -> "weekend";
            default -> null;
        };
    }

    static RawResult hourWeekday(HandShop shop) {
        HandOrders table = shop.orders;
        Calendar calendar = table.calendar;
        int[] orders = new int[(NO_DAY + 1) * HOURS];
        int[] weekdayOfDay = calendar.weekdayOfDay;
        int[] day = table.day;
        long[] purchased = table.purchased;
        for (int order = 0; order < table.count; order++) {
            int hour = day[order] == calendar.days
                    ? 0
                    : (int) (calendar.microsOfDay(purchased[order], day[order]) / MICROS_PER_HOUR);
            orders[weekdayOfDay[day[order]] * HOURS + hour]++;
        }
        return () -> {
            Answer.Rows rows = Answer.of(StandardQuery.HOUR_WEEKDAY);
            for (int group = 0; group < orders.length; group++) {
                if (orders[group] > 0) {
                    boolean missing = group / HOURS == NO_DAY;
                    rows.add(missing ? null : group % HOURS, missing ? null : group / HOURS, orders[group]);
                }
            }
            return rows.build();
        };
    }
}
