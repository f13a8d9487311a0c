package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Interactions;
import dev.vitrine.analytics.model.Mentions;
import dev.vitrine.analytics.model.TrafficDays;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Mentions, traffic and service contacts by day: what the marketing tables of a shop tell, added up once.
 *
 * <p>Several rows of a day are added up. Immutable and thread-safe.
 *
 * @param days the days with rows, ascending, each once
 * @param undatedRows rows without a date, which are left out
 * @param oddTrafficRows rows of traffic with more visitors than page views, which can't be
 */
public record MarketingSeries(List<MarketingDay> days, long undatedRows, long oddTrafficRows) {

    /** The series of a shop without marketing tables. */
    public static final MarketingSeries EMPTY = new MarketingSeries(List.of(), 0, 0);

    /**
     * Keeps the days from being changed.
     *
     * @throws IllegalArgumentException if they do not ascend
     */
    public MarketingSeries {
        days = List.copyOf(days);
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).day().isBefore(days.get(i).day())) {
                throw new IllegalArgumentException(
                        "days must ascend, each once, but " + days.get(i).day() + " comes after "
                                + days.get(i - 1).day() + ". Maybe add up the rows of a day.");
            }
        }
    }

    /** Returns the series of a shop; takes time in proportion to its marketing tables. */
    public static MarketingSeries of(CommerceData data) {
        return new Reader().read(data);
    }

    /** Adds up rows by day. */
    private static final class Reader {
        private final TreeMap<LocalDate, MarketingDay> days = new TreeMap<>();
        private long undated;
        private long odd;

        MarketingSeries read(CommerceData data) {
            Mentions mentions = data.mentions();
            for (int row = 0; row < mentions.size(); row++) {
                Long count = number(mentions.mentions(), row);
                if (count != null) {
                    add(mentions.date(), row, day -> day.withMentions(count));
                }
            }
            TrafficDays traffic = data.traffic();
            for (int row = 0; row < traffic.size(); row++) {
                Long views = number(traffic.pageViews(), row);
                Long visitors = number(traffic.uniqueVisitors(), row);
                odd += views != null && visitors != null && visitors > views ? 1 : 0;
                add(traffic.date(), row, day -> day.withTraffic(views, visitors));
            }
            Interactions contacts = data.interactions();
            for (int row = 0; row < contacts.size(); row++) {
                Long score = number(contacts.score(), row);
                add(contacts.date(), row, day -> day.withContact(score == null ? null : score.intValue()));
            }
            return new MarketingSeries(List.copyOf(days.values()), undated, odd);
        }

        private void add(DateTimeColumn dates, int row, UnaryOperator<MarketingDay> change) {
            if (dates.isMissing(row)) {
                undated++;
                return;
            }
            LocalDate day = LocalDate.ofEpochDay(dates.epochDay(row));
            days.put(day, change.apply(days.getOrDefault(day, MarketingDay.nothing(day))));
        }

        private static @Nullable Long number(IntColumn numbers, int row) {
            return numbers.isMissing(row) ? null : (long) numbers.value(row);
        }
    }
}
