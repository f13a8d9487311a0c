package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a trend of counted scores. */
final class ScoreMonths {
    private final ReviewClock clock;
    private final @Nullable LocalDate lastDay;
    private final @Nullable Double lag;
    private final int minimum;

    ScoreMonths(ReviewClock clock, @Nullable LocalDate lastDay, @Nullable Double lag, int minimum) {
        this.clock = clock;
        this.lastDay = lastDay;
        this.lag = lag;
        this.minimum = minimum;
    }

    ScoreTrend of(List<ScoreTrendAnalysis.Row> rows) {
        TreeMap<YearMonth, Scores> byMonth = new TreeMap<>();
        Scores all = Scores.NONE;
        long undated = 0;
        Line line = Line.EMPTY;
        for (ScoreTrendAnalysis.Row row : rows) {
            all = all.with(row.reviewScore(), row.reviews());
            YearMonth month = row.scoreMonth();
            if (month == null) {
                undated += row.reviews();
                continue;
            }
            byMonth.put(month, byMonth.getOrDefault(month, Scores.NONE).with(row.reviewScore(), row.reviews()));
            if (row.reviewScore() != null && !isOpen(month)) {
                double monthsSinceYearZero = ChronoUnit.MONTHS.between(YearMonth.of(0, 1), month);
                line = line.with(monthsSinceYearZero, row.reviewScore(), row.reviews());
            }
        }
        List<ScoreMonth> months = new ArrayList<>();
        byMonth.forEach((month, scores) ->
                months.add(month(month, scores, byMonth.getOrDefault(month.minusMonths(1), Scores.NONE))));
        return new ScoreTrend(months, total(all, line), notes(months, all, undated));
    }

    /** Tells whether more reviews are to come; if they count in the month of the order, those that take long. */
    private boolean isOpen(YearMonth month) {
        if (lastDay == null) {
            return false;
        }
        long days = clock == ReviewClock.BOUGHT && lag != null ? (long) Math.ceil(Math.max(0, lag)) : 0;
        return month.atEndOfMonth().plusDays(days).isAfter(lastDay);
    }

    private ScoreMonth month(YearMonth month, Scores scores, Scores before) {
        MonthState state = isOpen(month) ? MonthState.OPEN : MonthState.CLOSED;
        if (state == MonthState.OPEN && clock == ReviewClock.BOUGHT) {
            return new ScoreMonth(month, state, scores.reviews(), scores.scored(), null, null, null, null, null, null);
        }
        boolean compares = before.scored() > 0 && scores.scored() > 0;
        return new ScoreMonth(
                month,
                state,
                scores.reviews(),
                scores.scored(),
                scores.average(),
                scores.averageRange(),
                scores.lowShare(),
                scores.lowShareRange(),
                compares ? scores.sample().mean() - before.sample().mean() : null,
                compares ? Interval.ofDifference(scores.sample(), before.sample(), Interval.USUAL_LEVEL) : null);
    }

    private static ScoreTotal total(Scores all, Line line) {
        return new ScoreTotal(
                all.reviews(),
                all.scored(),
                all.average(),
                all.averageRange(),
                all.lowShare(),
                all.lowShareRange(),
                line.slope(),
                line.slopeInterval(Interval.USUAL_LEVEL));
    }

    private List<String> notes(List<ScoreMonth> months, Scores all, long undated) {
        if (all.reviews() == 0) {
            return List.of("The data have no reviews.");
        }
        List<String> notes = new ArrayList<>();
        if (undated > 0) {
            String what = clock == ReviewClock.ASKED ? "the customer was asked" : "the order was placed";
            notes.add(undated + " of " + all.reviews() + " reviews don't tell when " + what
                    + "; they count in the total only.");
        }
        if (all.scored() < all.reviews()) {
            notes.add((all.reviews() - all.scored()) + " of " + all.reviews() + " reviews have no score.");
        }
        if (clock == ReviewClock.BOUGHT && lag == null) {
            notes.add("No review tells when the customer was asked, so no month counts as open but the last.");
        }
        name(
                notes,
                months.stream()
                        .filter(month -> month.state() == MonthState.OPEN)
                        .toList(),
                open());
        name(
                notes,
                months.stream().filter(month -> month.scored() < minimum).toList(),
                "Fewer than " + minimum + " scores");
        return notes;
    }

    private String open() {
        return clock == ReviewClock.ASKED
                ? "More reviews are to come"
                : "More reviews are to come, so that scores are left out";
    }

    private static void name(List<String> notes, List<ScoreMonth> months, String what) {
        if (!months.isEmpty()) {
            List<YearMonth> names = months.stream().map(ScoreMonth::month).toList();
            notes.add(what + ": "
                    + String.join(", ", names.stream().map(YearMonth::toString).toList()) + ".");
        }
    }
}
