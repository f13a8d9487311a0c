package dev.vitrine.analytics.query.internal.plan;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        String no = first(dimensions, fact) != null
                ? measure + " can't be split by " + first(dimensions, fact)
                : measure + " can't be filtered by " + first(filtered, fact);
        Dimension<?> culprit = first(dimensions, fact) != null ? first(dimensions, fact) : first(filtered, fact);
        String hint = suggestion(measure);
        if (SCANS.stream().noneMatch(this::reachesAll)) {
            return no + ": " + grainsInvolved()
                    + " belong to orders, not to one another, so nothing says which goes with"
                    + " which. Maybe ask one query for each." + hint;
        }
        String why = culprit == null
                ? ""
                : ": " + fact.wordWithArticle() + " belongs to an order, not to "
                        + culprit.grain().wordWithArticle()
                        + (maySpread(aggregate) ? "" : ", and would count several times");
        return no + why + "." + hint;
    }

    private @Nullable Dimension<?> first(Set<Dimension<?>> candidates, Grain fact) {
        return candidates.stream()
                .filter(dimension -> !fact.reaches(dimension.grain()))
                .findFirst()
                .orElse(null);
    }

    private String grainsInvolved() {
        Set<String> words = new LinkedHashSet<>();
        dimensions.forEach(dimension -> addPart(words, dimension));
        filtered.forEach(dimension -> addPart(words, dimension));
        return String.join(" and ", words);
    }

    /** Products and sellers belong to orders through items. */
    private static void addPart(Set<String> words, Dimension<?> dimension) {
        if (!Grain.ORDER.reaches(dimension.grain())) {
            words.add((dimension.grain().isFact() ? dimension.grain().word() : Grain.ITEM.word()) + "s");
        }
    }

    private String suggestion(Measure measure) {
        List<String> others = Measures.standard().stream()
                .filter(other -> other.unit() == measure.unit() && answers(other))
                .map(Measure::name)
                .limit(2)
                .toList();
        return others.isEmpty() ? "" : " Maybe use " + String.join(" or ", others) + ".";
    }
}
