package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers and conditions of the rows of one batch, each read once however many aggregates need it. Not thread-safe.
 */
final class Chunk {
    private final Readers readers;
    private final Conditions conditions;
    private final Map<Value<?>, Numbers> numbers = new HashMap<>();
    private final Map<Filter, Holds> holds = new HashMap<>();

    Chunk(Snapshot snapshot, Grain grain) {
        this.readers = new Readers(snapshot, grain);
        this.conditions = new Conditions(snapshot, grain);
    }

    Numbers numbers(Value<?> value) {
        return numbers.computeIfAbsent(value, v -> new Numbers(readers.of(v)));
    }

    Holds holds(Filter filter) {
        return holds.computeIfAbsent(filter, f -> new Holds(conditions.of(f)));
    }

    /** The numbers of a value. */
    static final class Numbers {
        private final LongReader reader;
        private final long[] buffer = new long[Batch.SIZE];
        private final Freshness freshness = new Freshness();

        private Numbers(LongReader reader) {
            this.reader = reader;
        }

        long[] of(Batch batch) {
            if (freshness.isStale(batch)) {
                reader.read(batch, buffer);
            }
            return buffer;
        }

        LongReader reader() {
            return reader;
        }
    }

    /** For which rows a filter is true. */
    static final class Holds {
        private final Condition condition;
        private final byte[] buffer = new byte[Batch.SIZE];
        private final Freshness freshness = new Freshness();

        private Holds(Condition condition) {
            this.condition = condition;
        }

        byte[] of(Batch batch) {
            if (freshness.isStale(batch)) {
                condition.test(batch, buffer);
            }
            return buffer;
        }
    }
}
