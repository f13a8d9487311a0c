package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the steps of a query for the rows that are kept; not thread-safe. */
final class StepFigures {
    private final Plan plan;
    private final Grouped grouped;
    private final Rows kept;
    private final Occurrence occurrence;
    private @Nullable Series series;

    StepFigures(Plan plan, Grouped grouped, Rows kept) {
        this.plan = plan;
        this.grouped = grouped;
        this.kept = kept;
        this.occurrence = new Occurrence(plan, grouped);
    }

    /** Returns what a step is for each group that is kept. */
    Figures of(Step step, Figures figures) {
        if (step instanceof Step.ShareOfTotal share) {
            return Shares.of(figures, Partition.of(keys(share.within()), kept), kept, grouped.groups());
        }
        if (step instanceof Step.ShareOfFirst share) {
            return Shares.ofFirst(
                    figures,
                    occurrence.of(step.measure(), figures),
                    Partition.of(keys(share.within()), kept),
                    kept,
                    grouped.groups());
        }
        boolean gapsAreZero = Plan.isCountOrSum(step.measure());
        SeriesFigures along = new SeriesFigures(
                series().within(occurrence.of(step.measure(), figures)),
                gapsAreZero ? Arithmetic.zeroWhereMissing(figures, grouped.groups()) : figures,
                gapsAreZero,
                grouped.groups(),
                grouped.moneyScale());
        if (step instanceof Step.RunningTotal) {
            return along.runningTotal();
        }
        if (step instanceof Step.Change change) {
            return along.change(change.periods());
        }
        return step instanceof Step.Growth growth
                ? along.growth(growth.periods())
                : along.movingAverage(((Step.MovingAverage) step).periods(), step.unit());
    }

    private List<Keys> keys(List<Dimension<?>> dimensions) {
        return dimensions.stream()
                .map(dimension -> grouped.keys().get(plan.query().dimensions().indexOf(dimension)))
                .toList();
    }

    private Series series() {
        Series found = series;
        if (found == null) {
            int axis = plan.findTimeAxis().orElseThrow();
            List<Keys> others = new ArrayList<>(grouped.keys());
            Keys periods = others.remove(axis);
            found = new Series(periods, Partition.of(others, kept), kept);
            series = found;
        }
        return found;
    }
}
