package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntToDoubleFunction;

/**
 * What one trainer or baseline said about the delivered orders of one month. Immutable.
 */
final class MonthScores {
    private static final int RECENT_DAYS = 90;

    private final YearMonth month;
    private final double[] scores;
    private final boolean[] late;
    private final ScoredOutcomes outcomes;
    private final double threshold;

    private MonthScores(YearMonth month, double[] scores, boolean[] late, double threshold) {
        this.month = month;
        this.scores = scores;
        this.late = late;
        this.outcomes = ScoredOutcomes.of(scores, late);
        this.threshold = threshold;
    }

    /** Scores a month's orders; the threshold is the best for those settled in the days before it. */
    static MonthScores of(DelayTable table, YearMonth month, IntToDoubleFunction scorer) {
        int[] rows = rows(table, month);
        return new MonthScores(
                month,
                Arrays.stream(rows).mapToDouble(scorer).toArray(),
                late(table, rows),
                recent(table, month, scorer).bestF1Threshold());
    }

    /** Returns the delivered orders of a month. */
    static int[] rows(DelayTable table, YearMonth month) {
        return table.rows(
                row -> table.wasDelivered(row) && table.purchaseMonth(row).equals(month));
    }

    /** Returns scores of the orders settled in the days before a month. */
    static ScoredOutcomes recent(DelayTable table, YearMonth month, IntToDoubleFunction scorer) {
        LocalDateTime begin = month.atDay(1).atStartOfDay();
        LocalDateTime from = begin.minusDays(RECENT_DAYS);
        int[] rows = Arrays.stream(table.settledBefore(begin))
                .filter(row -> !table.past(row).settledAt().isBefore(from))
                .toArray();
        return outcomes(table, rows, scorer);
    }

    static ScoredOutcomes outcomes(DelayTable table, int[] rows, IntToDoubleFunction scorer) {
        return ScoredOutcomes.of(Arrays.stream(rows).mapToDouble(scorer).toArray(), late(table, rows));
    }

    /** Returns the scores and outcomes of all months together. */
    static ScoredOutcomes pooled(Collection<MonthScores> months) {
        int size = months.stream().mapToInt(month -> month.late.length).sum();
        double[] scores = new double[size];
        boolean[] late = new boolean[size];
        int at = 0;
        for (MonthScores month : months) {
            System.arraycopy(month.scores, 0, scores, at, month.scores.length);
            System.arraycopy(month.late, 0, late, at, month.late.length);
            at += month.late.length;
        }
        return ScoredOutcomes.of(scores, late);
    }

    private static boolean[] late(DelayTable table, int[] rows) {
        boolean[] late = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            late[i] = table.missedPromise(rows[i]);
        }
        return late;
    }

    YearMonth month() {
        return month;
    }

    ScoredOutcomes outcomes() {
        return outcomes;
    }

    double threshold() {
        return threshold;
    }
}
