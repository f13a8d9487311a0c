package dev.vitrine.analytics.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What marketing tables tell about a day.
 *
 * @param day the day
 * @param mentions mentions on all platforms; null if no row tells
 * @param pageViews pages viewed; null if no row tells
 * @param visitors visitors of the day; null if no row tells
 * @param contacts contacts with customer service; null if no row tells
 * @param scores contacts with a satisfaction score
 * @param scoreSum the sum of these scores
 */
public record MarketingDay(
        LocalDate day,
        @Nullable Long mentions,
        @Nullable Long pageViews,
        @Nullable Long visitors,
        @Nullable Long contacts,
        long scores,
        long scoreSum) {

    static MarketingDay nothing(LocalDate day) {
        return new MarketingDay(day, null, null, null, null, 0, 0);
    }

    MarketingDay withMentions(long more) {
        return new MarketingDay(day, sum(mentions, more), pageViews, visitors, contacts, scores, scoreSum);
    }

    MarketingDay withTraffic(@Nullable Long views, @Nullable Long people) {
        return new MarketingDay(
                day, mentions, sum(pageViews, views), sum(visitors, people), contacts, scores, scoreSum);
    }

    MarketingDay withContact(@Nullable Integer score) {
        return new MarketingDay(
                day,
                mentions,
                pageViews,
                visitors,
                sum(contacts, 1L),
                scores + (score == null ? 0 : 1),
                scoreSum + (score == null ? 0 : score));
    }

    /** Returns the sum of two days, as of the day of this one. */
    MarketingDay plus(MarketingDay other) {
        return new MarketingDay(
                day,
                sum(mentions, other.mentions),
                sum(pageViews, other.pageViews),
                sum(visitors, other.visitors),
                sum(contacts, other.contacts),
                scores + other.scores,
                scoreSum + other.scoreSum);
    }

    /** Returns the mean score of the contacts; null if none has one. */
    public @Nullable Double averageScore() {
        return scores == 0 ? null : (double) scoreSum / scores;
    }

    private static @Nullable Long sum(@Nullable Long left, @Nullable Long right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return Math.addExact(left, right);
    }
}
