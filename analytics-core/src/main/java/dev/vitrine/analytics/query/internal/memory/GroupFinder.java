package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.internal.plan.Pass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the combinations of dimensions that occur, where there could be too many for arrays. */
final class GroupFinder {
    private final Snapshot snapshot;
    private final @Nullable Filter filter;
    private final List<Pass> passes;
    private final MemoryBudget budget;

    GroupFinder(Snapshot snapshot, @Nullable Filter filter, List<Pass> passes, MemoryBudget budget) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.passes = passes;
        this.budget = budget;
    }

    /** Combinations, and how their numbers are made up. */
    record Found(Layout layout, Groups.Occurring groups) {}

    /** Returns the combinations that occur in a row that counts, of some pass. */
    Found find(List<Dimension<?>> dimensions) {
        Layout.Prefix prefix = null;
        int from = 0;
        while (true) {
            int to = end(prefix, dimensions, from);
            Layout layout = Layout.inOrder(snapshot, prefix, dimensions.subList(from, to));
            Groups.Occurring groups = occurring(layout);
            if (to == dimensions.size()) {
                return new Found(layout, groups);
            }
            prefix = new Layout.Prefix(layout, groups);
            from = to;
        }
    }

    /** Returns up to which dimension the combinations can be told apart by 63 bits: one more than a prefix always fits. */
    private int end(Layout.@Nullable Prefix prefix, List<Dimension<?>> dimensions, int from) {
        int to = from + 1;
        while (to < dimensions.size()
                && Layout.inOrder(snapshot, prefix, dimensions.subList(from, to + 1))
                                .combinations()
                        != Layout.TOO_MANY) {
            to++;
        }
        return to;
    }

    private Groups.Occurring occurring(Layout layout) {
        LongSet found = new LongSet(budget);
        Groups nothingYet = new Groups.Occurring(new LongSet(budget));
        for (Pass pass : passes) {
            CombinationReader reader = new CombinationReader(snapshot, layout, nothingYet, pass.scan(), filter);
            Batch.forEach(snapshot.rows(pass.scan()), snapshot.cancellation(), batch -> reader.collect(batch, found));
        }
        return new Groups.Occurring(found);
    }
}
