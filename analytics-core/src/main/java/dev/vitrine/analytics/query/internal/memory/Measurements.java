package dev.vitrine.analytics.query.internal.memory;

import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads measurements, which aren't whole numbers: weights and lengths. */
final class Measurements {

    private Measurements() {}

    /** Returns the measurement of each row of a table, not a number where there is none. */
    static double[] readAll(Snapshot snapshot, Value<?> value, Grain grain) {
        double[] all = new double[snapshot.rows(grain)];
        if (value instanceof Value.When<?> when) {
            double[] inner = readAll(snapshot, when.value(), grain);
            byte[] holds = new byte[Batch.SIZE];
            Condition condition = new Conditions(snapshot, grain).of(when.condition());
            Batch.forEach(all.length, snapshot.cancellation(), batch -> {
                int from = batch.start();
                condition.test(batch, holds);
                for (int i = 0; i < batch.size(); i++) {
                    all[from + i] = holds[i] == 1 ? inner[from + i] : Double.NaN;
                }
            });
            return all;
        }
        Field<?> field = (Field<?>) value;
        Column column = field.findIn(snapshot.data()).orElse(null);
        if (!(column instanceof DoubleColumn doubles)) {
            Arrays.fill(all, Double.NaN);
            return all;
        }
        int @Nullable [] link = field.grain() == grain ? null : snapshot.link(grain, field.grain());
        for (int row = 0; row < all.length; row++) {
            int there = link == null ? row : link[row];
            all[row] = there < 0 || doubles.isMissing(there) ? Double.NaN : doubles.value(there);
        }
        return all;
    }
}
