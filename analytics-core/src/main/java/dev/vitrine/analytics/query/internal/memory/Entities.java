package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.internal.result.Keys;
import dev.vitrine.analytics.query.internal.result.Rows;
import java.util.function.IntFunction;

/**
 * Persons, products, sellers or orders as groups: numbered by their rows, which lie close together for rows that lie close
 * together, and only put in the order of their identifiers at the end. Arrays are shared, never to be written.
 *
 * @param codes the entity's row for each row of its home; the number of entities for none
 * @param keys the keys of all entities, and of none
 * @param inOrder the entities in ascending order of their identifiers
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record Entities(Codes codes, Keys keys, int[] inOrder) {
    private static final int ENTITIES_PER_TASK = 1 << 14;

    static Entities of(Codes codes, Ranks ranks) {
        int[] inOrder = ranks.rows();
        IntFunction<String> word = ((Domain.Words) codes.domain()).word();
        return new Entities(codes, new Keys.Entities(inOrder, word), inOrder);
    }

    /** Returns those entities that are marked, in ascending order of their identifiers, none last. */
    Rows ascending(boolean[] marked, Crew crew, Cancellation cancellation) {
        int size = inOrder.length;
        int tasks = Math.max(1, Math.min(crew.size(), size / ENTITIES_PER_TASK));
        int[] found = new int[size + 1];
        int[] counts = new int[tasks];
        crew.run(tasks, cancellation, (worker, task) -> {
            int from = part(size, task, tasks);
            counts[task] = putMarked(marked, from, part(size, task + 1, tasks), found) - from;
        });
        int count = counts[0];
        for (int task = 1; task < tasks; task++) {
            System.arraycopy(found, part(size, task, tasks), found, count, counts[task]);
            count += counts[task];
        }
        if (marked[size]) {
            found[count++] = size;
        }
        return Rows.of(found, count);
    }

    private static int part(int size, int task, int tasks) {
        return (int) ((long) size * task / tasks);
    }

    /** Puts those of a range in order that are marked at its beginning, and returns their end. */
    private int putMarked(boolean[] marked, int from, int to, int[] found) {
        int next = from;
        for (int i = from; i < to; i++) {
            int entity = inOrder[i];
            found[next] = entity;
            next += marked[entity] ? 1 : 0;
        }
        return next;
    }
}
