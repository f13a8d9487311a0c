package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Keys;
import java.util.Arrays;
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

    static Entities of(Codes codes, Ranks ranks) {
        int[] positions = Arrays.copyOf(ranks.rank(), ranks.rank().length + 1);
        positions[ranks.rank().length] = Keys.Texts.MISSING;
        int[] inOrder = ranks.rows();
        IntFunction<String> word = ((Domain.Words) codes.domain()).word();
        return new Entities(codes, new Keys.Texts(positions, position -> word.apply(inOrder[position])), inOrder);
    }

    /** Returns those entities that are marked, in ascending order of their identifiers, none last. */
    int[] ascending(boolean[] marked) {
        int[] chosen = new int[marked.length];
        int count = 0;
        for (int entity : inOrder) {
            chosen[count] = entity;
            count += marked[entity] ? 1 : 0;
        }
        if (marked[inOrder.length]) {
            chosen[count++] = inOrder.length;
        }
        return count == chosen.length ? chosen : Arrays.copyOf(chosen, count);
    }
}
