package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.internal.result.Keys;
import java.util.Arrays;

/**
 * Persons, products, sellers or orders as groups: numbered by their rows, which lie close together for rows that lie close
 * together, and only put in the order of their identifiers at the end. Arrays are shared, never to be written.
 *
 * @param codes the entity's row for each row of its home; the number of entities for none
 * @param rank the position of each entity's identifier in ascending order
 * @param rows the entity at each position
 */
@SuppressWarnings("ArrayRecordComponent") // Shared on purpose; never compared.
record Entities(Codes codes, int[] rank, int[] rows) {

    /** Turns entities, or their number for none, into keys. */
    Keys keys(int[] entities, int count) {
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = entities[i] == rank.length ? Keys.Texts.MISSING : rank[entities[i]];
        }
        Domain.Words words = (Domain.Words) codes.domain();
        return new Keys.Texts(positions, position -> words.word().apply(rows[position]));
    }

    /** Returns the places of entities in ascending order of their identifiers, none last. */
    int[] ascending(int[] entities, int count) {
        int[] placeOf = new int[rank.length + 1];
        Arrays.fill(placeOf, -1);
        for (int place = 0; place < count; place++) {
            placeOf[entities[place]] = place;
        }
        int[] places = new int[count];
        int found = 0;
        for (int entity : rows) {
            if (placeOf[entity] >= 0) {
                places[found++] = placeOf[entity];
            }
        }
        if (placeOf[rank.length] >= 0) {
            places[found] = placeOf[rank.length];
        }
        return places;
    }
}
