package dev.vitrine.analytics.ml.tracking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule by which the best of several runs is chosen, stated before they are looked at: the highest or lowest of one
 * figure, among equals of a second, then the run recorded first. Runs without one of the figures are not looked at.
 * Immutable and thread-safe.
 */
public final class RunChoice {

    private enum Direction {
        HIGHEST,
        LOWEST
    }

    private record Criterion(String metric, Direction direction) {
        Comparator<Run> order() {
            Comparator<Run> rising = Comparator.comparing(run -> run.metrics().get(metric));
            return direction == Direction.HIGHEST ? rising.reversed() : rising;
        }

        @Override
        public String toString() {
            return (direction == Direction.HIGHEST ? "highest " : "lowest ") + metric;
        }
    }

    private final List<Criterion> criteria;

    private RunChoice(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Returns the rule that takes the highest figure. */
    public static RunChoice highest(String metric) {
        return new RunChoice(List.of(new Criterion(metric, Direction.HIGHEST)));
    }

    /** Returns the rule that takes the lowest figure. */
    public static RunChoice lowest(String metric) {
        return new RunChoice(List.of(new Criterion(metric, Direction.LOWEST)));
    }

    /** Returns this rule, which takes the highest of a further figure among equals. */
    public RunChoice thenHighest(String metric) {
        return then(new Criterion(metric, Direction.HIGHEST));
    }

    /** Returns this rule, which takes the lowest of a further figure among equals. */
    public RunChoice thenLowest(String metric) {
        return then(new Criterion(metric, Direction.LOWEST));
    }

    private RunChoice then(Criterion criterion) {
        return new RunChoice(
                Stream.concat(criteria.stream(), Stream.of(criterion)).toList());
    }

    /** Returns the best run by this rule; empty if no run has the figures. */
    public Optional<Run> findBest(List<Run> runs) {
        Comparator<Run> order = criteria.stream()
                .map(Criterion::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(Run::recordedAt)
                .thenComparing(Run::id);
        return runs.stream()
                .filter(run ->
                        criteria.stream().allMatch(criterion -> run.metrics().containsKey(criterion.metric())))
                .min(order);
    }

    /** Returns the rule in words, such as {@code highest prAuc, then lowest brier}. */
    @Override
    public String toString() {
        return String.join(", then ", criteria.stream().map(Criterion::toString).toList());
    }
}
