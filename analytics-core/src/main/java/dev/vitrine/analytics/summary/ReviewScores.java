package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.model.Reviews;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What customers thought, and how much worse of late orders. Means are rounded half to even to 6 decimals.
 *
 * @param reviews reviews of orders placed by the as-of day
 * @param meanScore mean of their scores; null if none has a score
 * @param meanScoreLate mean score of delivered orders that were late by timestamps; null if there is none
 * @param meanScoreOnTime mean score of delivered orders that were not; null if there is none
 */
public record ReviewScores(
        long reviews,
        @Nullable BigDecimal meanScore,
        @Nullable BigDecimal meanScoreLate,
        @Nullable BigDecimal meanScoreOnTime) {

    static ReviewScores of(ShopFacts facts, DeliveryOutcomes outcomes) {
        Reviews table = facts.data().reviews();
        long reviews = 0;
        Mean all = new Mean();
        Mean late = new Mean();
        Mean onTime = new Mean();
        for (int row = 0; row < table.size(); row++) {
            int order = table.order().target(row);
            if (!facts.isPlaced(order)) {
                continue;
            }
            reviews++;
            if (table.score().isMissing(row)) {
                continue;
            }
            int score = table.score().value(row);
            all.add(score);
            if (outcomes.isLate(order)) {
                late.add(score);
            } else if (outcomes.isOnTime(order)) {
                onTime.add(score);
            }
        }
        return new ReviewScores(reviews, all.value(), late.value(), onTime.value());
    }

    private static final class Mean {
        private long sum;
        private long count;

        void add(int score) {
            sum += score;
            count++;
        }

        @Nullable
        BigDecimal value() {
            return Rounding.ratio(sum, count);
        }
    }
}
