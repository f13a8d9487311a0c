package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.load.Counted;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldType;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** Ties rows that belong to orders (items, payments, reviews) to their orders. */
final class OrderFacts {

    private OrderFacts() {}

    /**
     * Resolves the order of every row; rows of an order that is not there are bad, and so are rows that repeat the
     * position of another within the order.
     *
     * @param position field that is unique within the order
     */
    static KeyBuilder resolve(RawTable facts, Field orderField, Field position, Dimension orders) {
        KeyBuilder keys = keysOf(facts, orderField, orders);
        return dropped(facts, keys, repeated(facts, position, keys));
    }

    private static KeyBuilder keysOf(RawTable facts, Field orderField, Dimension orders) {
        IdBuilder references = facts.ids(orderField);
        KeyBuilder keys = new KeyBuilder();
        BitSet orphans = new BitSet();
        for (int row = 0; row < references.size(); row++) {
            int order = orders.find(references, row);
            if (order < 0) {
                orphans.set(row);
                facts.log()
                        .quarantine(
                                facts.line(row),
                                facts.columnName(orderField),
                                references.value(row),
                                "is not the " + orders.idName() + " of any order");
            }
            keys.add(order);
        }
        if (!orphans.isEmpty()) {
            facts.log()
                    .warn(
                            IngestWarning.Kind.ORPHAN,
                            orphans.cardinality(),
                            Counted.of(orphans.cardinality(), "row belongs", "rows belong") + " to no order; left out");
        }
        return dropped(facts, keys, orphans);
    }

    private static KeyBuilder dropped(RawTable facts, KeyBuilder keys, BitSet rows) {
        if (rows.isEmpty()) {
            return keys;
        }
        KeyBuilder kept = new KeyBuilder();
        for (int row = rows.nextClearBit(0); row < keys.size(); row = rows.nextClearBit(row + 1)) {
            kept.add(keys.value(row));
        }
        facts.drop(rows);
        return kept;
    }

    /** Returns the rows that have the same position within the same order as an earlier row. */
    private static BitSet repeated(RawTable facts, Field position, KeyBuilder keys) {
        BitSet repeated = new BitSet();
        if (!facts.has(position)) {
            return repeated;
        }
        IntUnaryOperator numbers = numbers(facts, position);
        LongIndex pairs = new LongIndex();
        for (int row = 0; row < keys.size(); row++) {
            int number = numbers.applyAsInt(row);
            int before = pairs.size();
            if (number >= 0 && pairs.findOrAdd(((long) keys.value(row) << 32) | number) < before) {
                repeated.set(row);
                facts.log()
                        .quarantine(
                                facts.line(row),
                                facts.columnName(position),
                                text(facts, position, row),
                                "is in an earlier row of the same order already. A key is unique.");
            }
        }
        if (!repeated.isEmpty()) {
            facts.log()
                    .warn(
                            IngestWarning.Kind.DUPLICATE_KEY,
                            repeated.cardinality(),
                            Counted.of(repeated.cardinality(), "row repeats", "rows repeat")
                                    + " the key of an earlier row; the first is kept");
        }
        return repeated;
    }

    private static String text(RawTable facts, Field position, int row) {
        return position.type() == FieldType.INT
                ? Integer.toString(facts.ints(position).value(row))
                : facts.ids(position).value(row);
    }

    /** Returns what numbers the rows by position: equal positions, equal numbers; -1 for missing ones. */
    private static IntUnaryOperator numbers(RawTable facts, Field position) {
        if (position.type() == FieldType.INT) {
            IntBuilder values = facts.ints(position);
            return row -> values.isMissing(row) ? -1 : values.value(row);
        }
        IdBuilder ids = facts.ids(position);
        IdSet distinct = new IdSet();
        return row -> ids.isMissing(row) ? -1 : distinct.findOrAdd(ids, row);
    }
}
