package dev.vitrine.analytics.model.internal;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.column.internal.CategoryValues;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.column.internal.DoubleValues;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.column.internal.IntValues;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.KeyValues;
import dev.vitrine.analytics.column.internal.MoneyValues;
import dev.vitrine.analytics.column.internal.TextValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows of a table of the batch that come after those of the snapshot, in ascending order. */
final class PickedRows {
    private final int[] rows;

    PickedRows(int[] rows) {
        this.rows = rows;
    }

    static PickedRows all(int size) {
        return new PickedRows(IntStream.range(0, size).toArray());
    }

    int size() {
        return rows.length;
    }

    int row(int i) {
        return rows[i];
    }

    IdColumn after(IdColumn base, IdColumn batch) {
        return ((IdValues) base).append((IdValues) batch, rows);
    }

    TextColumn after(TextColumn base, TextColumn batch) {
        return ((TextValues) base).append((TextValues) batch, rows);
    }

    IntColumn after(IntColumn base, IntColumn batch) {
        return ((IntValues) base).append((IntValues) batch, rows);
    }

    DoubleColumn after(DoubleColumn base, DoubleColumn batch) {
        return ((DoubleValues) base).append((DoubleValues) batch, rows);
    }

    MoneyColumn after(MoneyColumn base, MoneyColumn batch) {
        return ((MoneyValues) base).append((MoneyValues) batch, rows);
    }

    DateTimeColumn after(DateTimeColumn base, DateTimeColumn batch) {
        return ((DateTimeValues) base).append((DateTimeValues) batch, rows);
    }

    CategoryColumn after(CategoryColumn base, CategoryColumn batch) {
        return ((CategoryValues) base).append((CategoryValues) batch, rows);
    }

    /** Appends keys, which point to rows of the batch there and to those of the result here. */
    KeyColumn after(KeyColumn base, KeyColumn batch, Match target) {
        KeyBuilder keys = new KeyBuilder();
        for (int row : rows) {
            if (batch.isMissing(row)) {
                keys.addMissing();
            } else {
                keys.add(target.row(batch.target(row)));
            }
        }
        return after(base, keys);
    }

    /** Appends keys that point to rows of the result already, one for each of these rows. */
    KeyColumn after(KeyColumn base, KeyBuilder resolved) {
        KeyValues keys = resolved.build();
        return ((KeyValues) base).append(keys, IntStream.range(0, rows.length).toArray());
    }

    /** Appends attributes by name; one that only one of the two has is missing in the rows of the other. */
    Map<String, CategoryColumn> after(
            Map<String, CategoryColumn> base, int baseSize, Map<String, CategoryColumn> batch, int batchSize) {
        Map<String, CategoryColumn> both = new LinkedHashMap<>();
        base.forEach((name, column) -> {
            CategoryColumn more = batch.get(name);
            both.put(name, after(column, more == null ? CategoryValues.missing(batchSize) : more));
        });
        batch.forEach((name, more) -> {
            if (!base.containsKey(name)) {
                both.put(name, after(CategoryValues.missing(baseSize), more));
            }
        });
        return both;
    }
}
