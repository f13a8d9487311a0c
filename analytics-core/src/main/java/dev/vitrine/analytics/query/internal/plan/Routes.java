package dev.vitrine.analytics.query.internal.plan;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds from which rows the dimensions and the filter of a query can be looked up for each measure. */
final class Routes {
    private static final List<Grain> SCANS = List.of(Grain.ORDER, Grain.ITEM, Grain.PAYMENT, Grain.REVIEW);

    private final Set<Dimension<?>> dimensions = new LinkedHashSet<>();
    private final Set<Dimension<?>> filtered = new LinkedHashSet<>();

    Routes(Query query) {
        dimensions.addAll(query.dimensions());
        if (query.filter() != null) {
            filtered.addAll(query.filter().dimensions());
        }
    }

    /**
     * What is aggregated, and what is scanned for it.
     *
     * @param fact what is aggregated
     * @param scan what the dimensions are looked up from
     */
    record Route(Grain fact, Grain scan) {}

    /**
     * Returns the route of an aggregate.
     *
     * @throws IllegalArgumentException if there is none, naming the measure, what it can't be split by, and what would do
     */
    Route of(Measure measure, Formula.Aggregate aggregate) {
        return find(aggregate).orElseThrow(() -> new IllegalArgumentException(explain(measure, aggregate)));
    }

    private Optional<Route> find(Formula.Aggregate aggregate) {
        Grain fact = aggregate.grain();
        if (reachesAll(fact)) {
            return Optional.of(new Route(fact, fact));
        }
        return maySpread(aggregate)
                ? SCANS.stream()
                        .filter(scan -> scan != fact && reachesAll(scan))
                        .findFirst()
                        .map(scan -> new Route(fact, scan))
                : Optional.empty();
    }

    /** Orders and reviews may count once in each of several groups; amounts may not, for they would multiply. */
    private static boolean maySpread(Formula.Aggregate aggregate) {
        return (aggregate.grain() == Grain.ORDER || aggregate.grain() == Grain.REVIEW)
                && !(aggregate instanceof Formula.Sum);
    }

    private boolean reachesAll(Grain grain) {
        return dimensions.stream().allMatch(dimension -> grain.reaches(dimension.grain()))
                && filtered.stream().allMatch(dimension -> grain.reaches(dimension.grain()));
    }

    private boolean answers(Measure measure) {
        return Plan.leaves(measure).stream()
                .allMatch(leaf -> find((Formula.Aggregate) leaf.formula()).isPresent());
    }

    private String explain(Measure measure, Formula.Aggregate aggregate) {
        Grain fact = aggregate.grain();
        String hint = suggestion(other -> other.unit() == measure.unit() && !other.equals(measure));
        if (maySpread(aggregate)) {
            List<Dimension<?>> split = unreached(dimensions, Grain.ORDER);
            List<Dimension<?>> filter = unreached(filtered, Grain.ORDER);
            return measure + " can't be " + splitAndFiltered(split, filter) + " at once: " + parts(split, filter)
                    + " belong to orders, not to one another, so nothing says which goes with which. Maybe ask one query"
                    + " for each." + hint;
        }
        List<Dimension<?>> split = unreached(dimensions, fact);
        List<Dimension<?>> filter = unreached(filtered, fact);
        Grain other = (split.isEmpty() ? filter : split).get(0).grain();
        return measure + " can't be " + splitAndFiltered(split, filter) + ": "
                + (fact == Grain.ORDER
                        ? "an order can have more than one " + other.word()
                        : fact.wordWithArticle() + " belongs to an order, not to " + other.wordWithArticle())
                + ", and would count several times." + (hint.isEmpty() ? " Maybe ask one query for each." : hint);
    }

    private static List<Dimension<?>> unreached(Set<Dimension<?>> candidates, Grain grain) {
        List<Dimension<?>> unreached = new ArrayList<>();
        for (Dimension<?> dimension : candidates) {
            if (!grain.reaches(dimension.grain())) {
                unreached.add(dimension);
            }
        }
        return unreached;
    }

    private static String splitAndFiltered(List<Dimension<?>> split, List<Dimension<?>> filter) {
        return Stream.of(named("split by ", split), named("filtered by ", filter))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String named(String how, List<Dimension<?>> those) {
        return those.isEmpty() ? "" : how + those.stream().map(Dimension::name).collect(Collectors.joining(" and "));
    }

    /** Products and sellers belong to orders through items. */
    private static String parts(List<Dimension<?>> split, List<Dimension<?>> filter) {
        return Stream.concat(split.stream(), filter.stream())
                .map(dimension -> (dimension.grain().isFact() ? dimension.grain() : Grain.ITEM).word() + "s")
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    /** Returns a sentence that suggests standard measures that this query could ask for, or nothing. */
    String suggestion(Predicate<Measure> condition) {
        List<String> others = Measures.standard().stream()
                .filter(other -> condition.test(other) && answers(other))
                .map(Measure::name)
                .limit(2)
                .toList();
        return others.isEmpty() ? "" : " Maybe use " + String.join(" or ", others) + ".";
    }
}
