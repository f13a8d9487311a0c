package dev.vitrine.analytics.query.internal.result;

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
