package dev.vitrine.analytics.query.internal.plan;

import dev.vitrine.analytics.query.Grain;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One scan.
 *
 * <p>Where scan and fact are the same, each row that passes the filter is in the one group of its dimensions. Where they
 * differ, rows of the scan that pass the filter say in which groups their order is: the facts of that order, or the order
 * itself, count once in each of these groups however many rows say so.
 *
 * <p>With dimensions, a pass has rows only for groups in which there is a fact: a product whose orders have no review has no
 * row from the pass of reviews by product. Such a group is in the result only if another pass has it, with counts of 0.
 * Without dimensions there is one group, whether or not there is a fact.
 *
 * @param fact what is aggregated
 * @param scan what dimensions and filter are looked up from
 * @param aggregates what is computed
 */
public record Pass(Grain fact, Grain scan, List<Base> aggregates) {

    public Pass {
        aggregates = List.copyOf(aggregates);
    }

    /** Returns these with those of the same fact and scan made one, each aggregate once; in the order in which they come. */
    public static List<Pass> union(List<Pass> passes) {
        Map<Pass, Set<Base>> aggregates = new LinkedHashMap<>();
        for (Pass pass : passes) {
            aggregates
                    .computeIfAbsent(new Pass(pass.fact, pass.scan, List.of()), route -> new LinkedHashSet<>())
                    .addAll(pass.aggregates);
        }
        return aggregates.entrySet().stream()
                .map(entry -> new Pass(entry.getKey().fact, entry.getKey().scan, List.copyOf(entry.getValue())))
                .toList();
    }

    /** Returns this with those of further aggregates that are of its fact. */
    Pass with(Collection<Base> more) {
        Set<Base> all = new LinkedHashSet<>(aggregates);
        more.stream().filter(base -> base.grain() == fact).forEach(all::add);
        return new Pass(fact, scan, List.copyOf(all));
    }

    /** Tells whether each row is in at most one group, so that groups add up to the whole. */
    public boolean isDirect() {
        return fact == scan;
    }
}
