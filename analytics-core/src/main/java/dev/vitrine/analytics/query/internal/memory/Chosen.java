package dev.vitrine.analytics.query.internal.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a result is about, in ascending order.
 *
 * @param groups the groups; null for all
 * @param count how many
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record Chosen(int @Nullable [] groups, int count) {

    /** Returns all of so many groups. */
    static Chosen all(int count) {
        return new Chosen(null, count);
    }

    /** Returns those of the first groups that are marked. */
    static Chosen marked(boolean[] marks, int size) {
        int[] groups = new int[size];
        int count = 0;
        for (int group = 0; group < size; group++) {
            groups[count] = group;
            count += marks[group] ? 1 : 0;
        }
        return count == size ? all(count) : new Chosen(groups, count);
    }

    boolean isAll() {
        return groups == null;
    }

    /** Returns the groups in an array, which may be longer. */
    int[] array() {
        if (groups != null) {
            return groups;
        }
        int[] all = new int[count];
        Arrays.setAll(all, group -> group);
        return all;
    }

    /** Returns the group at a place. */
    int group(int place) {
        return groups == null ? place : groups[place];
    }
}
