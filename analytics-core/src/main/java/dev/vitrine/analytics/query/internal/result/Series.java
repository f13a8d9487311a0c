package dev.vitrine.analytics.query.internal.result;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The rows that have a period, one series after the other, each ascending in time.
 *
 * <p>Groups ascend in all their keys, so those that agree in all but one ascend in that one.
 */
final class Series {
    /** The group at each position. */
    final int[] groups;
    /** Its period. */
    final long[] periods;
    /** The position at which its series starts. */
    final int[] starts;

    Series(Keys axis, Partition partition, Rows rows) {
        int[] ends = new int[partition.size() + 1];
        int size = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (!axis.isMissing(rows.group(row))) {
                ends[partition.part(row) + 1]++;
                size++;
            }
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] firsts = ends.clone();
        groups = new int[size];
        periods = new long[size];
        starts = new int[size];
        for (int row = 0; row < rows.size(); row++) {
            int group = rows.group(row);
            if (!axis.isMissing(group)) {
                int part = partition.part(row);
                int position = ends[part]++;
                groups[position] = group;
                periods[position] = axis.order(group);
                starts[position] = firsts[part];
            }
        }
    }

    private Series(int[] groups, long[] periods, int[] starts) {
        this.groups = groups;
        this.periods = periods;
        this.starts = starts;
    }

    /** Returns these, each from the first to the last of the groups that have a value. */
    Series within(IntPredicate hasValue) {
        int[] chosen = new int[groups.length];
        int[] firsts = new int[groups.length];
        int size = 0;
        for (int start = 0, end; start < groups.length; start = end) {
            end = end(start);
            int first = start;
            while (first < end && !hasValue.test(groups[first])) {
                first++;
            }
            int last = end;
            while (last > first && !hasValue.test(groups[last - 1])) {
                last--;
            }
            int newStart = size;
            for (int position = first; position < last; position++) {
                chosen[size] = position;
                firsts[size++] = newStart;
            }
        }
        if (size == groups.length) {
            return this;
        }
        int[] ownGroups = new int[size];
        long[] ownPeriods = new long[size];
        for (int i = 0; i < size; i++) {
            ownGroups[i] = groups[chosen[i]];
            ownPeriods[i] = periods[chosen[i]];
        }
        return new Series(ownGroups, ownPeriods, Arrays.copyOf(firsts, size));
    }

    /** Returns where the series that starts at a position ends. */
    private int end(int start) {
        int end = start;
        while (end < groups.length && starts[end] == start) {
            end++;
        }
        return end;
    }

    int size() {
        return groups.length;
    }

    /** Tells whether the series of a position had begun so many periods before. */
    boolean reachesBack(int position, long periods) {
        return this.periods[position] - periods >= this.periods[starts[position]];
    }

    /** Returns the first position of the same series from this period on, looking up from another position. */
    int from(long period, int lookFrom) {
        int position = lookFrom;
        while (periods[position] < period) {
            position++;
        }
        return position;
    }
}
