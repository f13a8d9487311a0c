package dev.vitrine.analytics.query.internal.plan;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A query found to make sense, with the scans it takes.
 *
 * @param query the query
 * @param passes at most one for each pair of fact and scan; the order of the measures decides theirs
 */
public record Plan(Query query, List<Pass> passes) {

    public Plan {
        passes = List.copyOf(passes);
    }

    /**
     * Plans a query.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension or filtered by it, if a step makes no
     *     sense, or if an as-of day is needed and not there
     */
    public static Plan of(Query query) {
        Routes routes = new Routes(query);
        List<Pass> passes = new ArrayList<>();
        for (Measure measure : query.measures()) {
            for (Measure leaf : leaves(measure)) {
                Formula.Aggregate aggregate = (Formula.Aggregate) leaf.formula();
                Routes.Route route = routes.of(measure, aggregate);
                passes.add(new Pass(route.fact(), route.scan(), Base.of(aggregate)));
            }
            requireAsOf(query, measure);
        }
        Plan plan = new Plan(query, Pass.union(passes));
        query.steps().forEach(plan::requireSensible);
        return plan.countingOccurrences();
    }

    /** Adds to the passes what tells for the steps where a measure has a value. */
    private Plan countingOccurrences() {
        Set<Base> counts = new LinkedHashSet<>();
        query.steps().stream()
                .filter(step -> !(step instanceof Step.ShareOfTotal))
                .forEach(step -> counts.addAll(occurrences(step.measure())));
        return counts.isEmpty()
                ? this
                : new Plan(query, passes.stream().map(pass -> pass.with(counts)).toList());
    }

    /**
     * Returns counts of rows of which one is not zero where a measure has a value. There are none if the measure itself is
     * missing where it has no value: if it is not made of counts only, or if every group of the query has a row of it.
     */
    public List<Base> occurrences(Measure measure) {
        Set<Base> counts = new LinkedHashSet<>();
        for (Measure leaf : leaves(measure)) {
            if (leaf.formula() instanceof Formula.Count || leaf.formula() instanceof Formula.CountDistinct) {
                counts.add(new Base.RowCount(((Formula.Aggregate) leaf.formula()).grain(), null));
            } else {
                return List.of();
            }
        }
        return passes.size() > 1 && isCountOrSum(measure) ? List.copyOf(counts) : List.of();
    }

    /** Returns the aggregates that a measure is made of, as measures. */
    public static Set<Measure> leaves(Measure measure) {
        if (measure.formula() instanceof Formula.Aggregate) {
            return Set.of(measure);
        }
        Set<Measure> leaves = new LinkedHashSet<>();
        measure.formula().operands().forEach(operand -> leaves.addAll(leaves(operand)));
        return leaves;
    }

    /** Returns the position of the one dimension that is a period, if there is exactly one. */
    public Optional<Integer> findTimeAxis() {
        List<Integer> periods = new ArrayList<>();
        for (int i = 0; i < query.dimensions().size(); i++) {
            if (isPeriod(query.dimensions().get(i))) {
                periods.add(i);
            }
        }
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }

    private static boolean isPeriod(Dimension<?> dimension) {
        Value<?> value = dimension.value();
        if (value instanceof Value.When<?> when) {
            value = when.value();
        }
        return value instanceof Value.Part<?> part && part.part().isPeriod();
    }

    /** Tells whether a measure is a count or a sum, whose value for nothing is zero. */
    public static boolean isCountOrSum(Measure measure) {
        Formula formula = measure.formula();
        if (formula instanceof Formula.Plus || formula instanceof Formula.Minus) {
            return formula.operands().stream().allMatch(Plan::isCountOrSum);
        }
        return formula instanceof Formula.Count
                || formula instanceof Formula.CountDistinct
                || formula instanceof Formula.Sum;
    }

    /** Tells whether the values of a measure for the groups of this query add up to its value for all of them. */
    public boolean addsUp(Measure measure) {
        Formula formula = measure.formula();
        if (formula instanceof Formula.Plus || formula instanceof Formula.Minus) {
            return formula.operands().stream().allMatch(this::addsUp);
        }
        return (formula instanceof Formula.Count || formula instanceof Formula.Sum)
                && findSpreading((Formula.Aggregate) formula).isEmpty();
    }

    /** Returns a dimension of the query of which one fact can have several values. */
    private Optional<Dimension<?>> findSpreading(Formula.Aggregate aggregate) {
        for (Dimension<?> dimension : query.dimensions()) {
            if (!aggregate.grain().reaches(dimension.grain())) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }

    private void requireSensible(Step step) {
        if ((step instanceof Step.ShareOfTotal || step instanceof Step.RunningTotal) && !addsUp(step.measure())) {
            throw new IllegalArgumentException(step.name() + " makes no sense: " + whyNoTotal(step.measure())
                    + ", so the values of different groups don't add up to a total." + additive(step.measure()));
        }
        if (step.isAlongTime() && findTimeAxis().isEmpty()) {
            throw new IllegalArgumentException(
                    step.name() + " goes along time and needs exactly one dimension that is a"
                            + " period, but the dimensions are " + query.dimensions()
                            + (query.dimensions().stream().anyMatch(Plan::isPeriod)
                                    ? ". Maybe drop all but one of the periods."
                                    : ". Maybe add " + Dimensions.MONTH + "."));
        }
    }

    private String whyNoTotal(Measure measure) {
        Formula formula = measure.formula();
        if (formula instanceof Formula.Plus || formula instanceof Formula.Minus) {
            return formula.operands().stream()
                    .filter(operand -> !addsUp(operand))
                    .findFirst()
                    .map(this::whyNoTotal)
                    .orElseThrow();
        }
        if (formula instanceof Formula.CountDistinct) {
            return measure + " counts what can be in several groups";
        }
        if (!isCountOrSum(measure)) {
            return measure + " is neither a count nor a sum";
        }
        Formula.Aggregate aggregate = (Formula.Aggregate) formula;
        return aggregate.grain().wordWithArticle() + " counts in every "
                + findSpreading(aggregate).orElseThrow() + " that it has";
    }

    /** Suggests measures that have a total, in the same unit if it can be one. */
    private String additive(Measure measure) {
        Routes routes = new Routes(query);
        Unit unit = measure.unit() == Unit.MONEY ? Unit.MONEY : Unit.COUNT;
        return routes.suggestion(other -> other.unit() == unit && addsUp(other));
    }

    private static void requireAsOf(Query query, Measure measure) {
        if (query.asOf() != null) {
            return;
        }
        if (measure.formula() instanceof Formula.DaysUntilAsOf) {
            throw new IllegalArgumentException(
                    measure + " counts days up to the as-of day, which the query doesn't have. Maybe add asOf(day).");
        }
        measure.formula().operands().forEach(operand -> requireAsOf(query, operand));
    }
}
