package dev.vitrine.analytics.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Picks the groups of the highest revenue; ties go by name, then by group. */
final class TopList {

    /** Length of every list. */
    static final int LENGTH = 10;

    private final LineGroups groups;
    private final IntFunction<String> nameOf;
    private final int[] best = new int[LENGTH + 1];
    private int size;

    private TopList(LineGroups groups, IntFunction<String> nameOf) {
        this.groups = groups;
        this.nameOf = nameOf;
    }

    /** Returns the best groups that have a line. */
    static List<TopEntry> of(
            LineGroups groups, IntFunction<String> nameOf, IntFunction<? extends @Nullable String> idOf) {
        TopList list = new TopList(groups, nameOf);
        for (int group = 0; group < groups.size(); group++) {
            if (groups.items(group) > 0) {
                list.offer(group);
            }
        }
        List<TopEntry> entries = new ArrayList<>();
        for (int group : Arrays.copyOf(list.best, list.size)) {
            entries.add(
                    new TopEntry(idOf.apply(group), nameOf.apply(group), groups.revenue(group), groups.items(group)));
        }
        return List.copyOf(entries);
    }

    private void offer(int group) {
        int place = size;
        while (place > 0 && isBefore(group, best[place - 1])) {
            best[place] = best[place - 1];
            place--;
        }
        best[place] = group;
        size = Math.min(size + 1, LENGTH);
    }

    private boolean isBefore(int group, int other) {
        int byRevenue = groups.compareRevenue(group, other);
        return byRevenue != 0 ? byRevenue > 0 : nameOf.apply(group).compareTo(nameOf.apply(other)) < 0;
    }
}
