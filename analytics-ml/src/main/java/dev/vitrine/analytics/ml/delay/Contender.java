package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.delay.DelayComparison.ModelRow;
import dev.vitrine.analytics.ml.delay.DelayComparison.MonthRow;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import dev.vitrine.analytics.ml.evaluation.CalibrationCurve;
import dev.vitrine.analytics.ml.evaluation.Confusion;
import dev.vitrine.analytics.ml.evaluation.ScoredOutcomes;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one trainer or baseline said about all months.
 *
 * @param name its name
 * @param scale what its scores are
 * @param months month by month
 */
record Contender(String name, Scale scale, List<MonthScores> months) {
    private static final double TOP = 0.1;

    enum Scale {
        PROBABILITY,
        RANK_ONLY
    }

    private interface Figure {
        double of(ScoredOutcomes outcomes, int[] sample);
    }

    ScoredOutcomes pooled() {
        return MonthScores.pooled(months);
    }

    ModelRow row(Bootstrap bootstrap, Contender untrained, @Nullable Double randomSplitAuc) {
        ScoredOutcomes pooled = pooled();
        int rows = pooled.size();
        boolean probable = scale == Scale.PROBABILITY;
        return new ModelRow(
                name,
                mean(month -> month.outcomes().rocAuc()),
                bootstrap.interval(rows, sample -> mean(sample, ScoredOutcomes::rocAuc)),
                mean(month -> month.outcomes().averagePrecision()),
                bootstrap.interval(rows, sample -> mean(sample, ScoredOutcomes::averagePrecision)),
                name.equals(untrained.name())
                        ? null
                        : bootstrap.interval(
                                rows,
                                sample -> mean(sample, ScoredOutcomes::rocAuc)
                                        - untrained.mean(sample, ScoredOutcomes::rocAuc)),
                pooled.rocAuc(),
                pooled.averagePrecision(),
                mean(month -> month.outcomes().f1(month.threshold())),
                pooledF1(),
                probable ? (Double) mean(month -> month.outcomes().brier()) : null,
                probable ? (Double) pooled.brier() : null,
                mean(month -> month.outcomes().recallAtTop(TOP)),
                pooled.recallAtTop(TOP),
                probable
                        ? (Double) CalibrationCurve.of(pooled, DelayProtocol.GROUPS)
                                .error()
                        : null,
                randomSplitAuc);
    }

    Stream<MonthRow> monthRows() {
        return months.stream().map(this::monthRow);
    }

    private MonthRow monthRow(MonthScores month) {
        ScoredOutcomes outcomes = month.outcomes();
        return new MonthRow(
                name,
                month.month(),
                outcomes.size(),
                outcomes.baseRate(),
                outcomes.rocAuc(),
                outcomes.averagePrecision(),
                month.threshold(),
                outcomes.f1(month.threshold()),
                scale == Scale.PROBABILITY ? (Double) outcomes.brier() : null,
                outcomes.recallAtTop(TOP));
    }

    private double pooledF1() {
        long hits = 0;
        long wrong = 0;
        for (MonthScores month : months) {
            Confusion counts = month.outcomes().at(month.threshold());
            hits += counts.hits();
            wrong += counts.falseAlarms() + counts.misses();
        }
        return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + wrong);
    }

    private double mean(ToDoubleFunction<MonthScores> figure) {
        return months.stream().mapToDouble(figure).sum() / months.size();
    }

    private double mean(int[] sample, Figure figure) {
        double sum = 0;
        int at = 0;
        for (MonthScores month : months) {
            int size = month.outcomes().size();
            sum += figure.of(month.outcomes(), Arrays.copyOfRange(sample, at, at + size));
            at += size;
        }
        return sum / months.size();
    }
}
