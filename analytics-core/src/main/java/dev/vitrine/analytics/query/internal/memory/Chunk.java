package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the rows of one batch, each value read once however many aggregates need it. Not thread-safe. */
final class Chunk {
    private final Readers readers;
    private final Map<Value<?>, Numbers> numbers = new HashMap<>();

    Chunk(Snapshot snapshot, Grain grain) {
        this.readers = new Readers(snapshot, grain);
    }

    Numbers numbers(Value<?> value) {
        return numbers.computeIfAbsent(value, v -> new Numbers(readers.of(v)));
    }

    /** The numbers of a value. */
    static final class Numbers {
        private final LongReader reader;
        private final long[] buffer = new long[Batch.SIZE];
        private final Freshness freshness = new Freshness();

        private Numbers(LongReader reader) {
            this.reader = reader;
        }

        /** Returns the numbers of the rows of a batch; what stands for rows without one means nothing. */
        long[] of(Batch batch) {
            if (freshness.isStale(batch)) {
                reader.readPresent(batch, buffer);
            }
            return buffer;
        }
    }
}
