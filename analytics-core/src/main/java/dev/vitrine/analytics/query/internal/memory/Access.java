package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import org.jspecify.annotations.Nullable;

/** The way from the rows of one table to those where codes are kept. Not thread-safe. */
final class Access {
    private final int @Nullable [] link;
    private final Batch there = new Batch();
    private final int[] rowsThere = new int[Batch.SIZE];
    private final Freshness freshness = new Freshness();

    private Access(int @Nullable [] link) {
        this.link = link;
    }

    static Access to(Snapshot snapshot, Grain from, Value<?> value) {
        Grain home = Snapshot.home(value.grain());
        return new Access(home == from ? null : snapshot.link(from, home));
    }

    /** Returns the rows where the codes of a batch's rows are; good until the batch changes. */
    Batch there(Batch batch) {
        int[] keys = link;
        if (keys == null) {
            return batch;
        }
        if (freshness.isStale(batch)) {
            int[] rows = batch.rows();
            if (rows == null) {
                there.setRows(keys, batch.start(), batch.size());
            } else {
                for (int i = 0; i < batch.size(); i++) {
                    int row = rows[batch.start() + i];
                    rowsThere[i] = row < 0 ? -1 : keys[row];
                }
                there.setRows(rowsThere, 0, batch.size());
            }
        }
        return there;
    }
}
