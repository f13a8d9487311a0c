package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.ColumnBuilder;
import java.util.Arrays;

/** What the lines of a group, such as an order or a product, say of it: the first that says something counts. */
final class FirstPresent {

    private FirstPresent() {}

    /**
     * Returns the first line of each group that has a value, -1 where none has.
     *
     * @param groupOf the group of every line, -1 for none
     */
    static int[] lines(ColumnBuilder values, int[] groupOf, int groups) {
        int[] first = new int[groups];
        Arrays.fill(first, -1);
        for (int line = 0; line < groupOf.length; line++) {
            int group = groupOf[line];
            if (group >= 0 && first[group] < 0 && !values.isMissing(line)) {
                first[group] = line;
            }
        }
        return first;
    }

    /** Returns the first value that each group has, a gap where it has none. */
    static ColumnBuilder values(ColumnBuilder values, int[] groupOf, int groups) {
        ColumnBuilder target = values.like();
        for (int line : lines(values, groupOf, groups)) {
            add(target, values, line);
        }
        return target;
    }

    /** Adds the value that a line has, a gap if there is no line. */
    static void add(ColumnBuilder target, ColumnBuilder values, int line) {
        if (line < 0) {
            target.addMissing();
        } else {
            target.addFrom(values, line);
        }
    }
}
