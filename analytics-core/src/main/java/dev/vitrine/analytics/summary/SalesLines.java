package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.model.OrderItems;
import java.util.Arrays;

/** The order lines of the orders that count, and what each is worth. */
final class SalesLines {
    private final OrderItems items;
    private final int scale;
    private final int[] rows;
    private final long[] worth;
    private final int unknown;
    private final long units;

    private SalesLines(OrderItems items, int scale, int[] rows, long[] worth, int unknown, long units) {
        this.items = items;
        this.scale = scale;
        this.rows = rows;
        this.worth = worth;
        this.unknown = unknown;
        this.units = units;
    }

    static SalesLines of(OrderItems items, int scale, boolean[] placed) {
        IntColumn quantity = items.quantity();
        MoneyColumn price = items.unitPrice();
        int[] rows = new int[items.size()];
        long[] worth = new long[items.size()];
        int lines = 0;
        int unknown = 0;
        long units = 0;
        for (int row = 0; row < rows.length; row++) {
            if (!placed[items.order().target(row)]) {
                continue;
            }
            units += quantity.isMissing(row) ? 0 : quantity.value(row);
            if (quantity.isMissing(row) || price.isMissing(row)) {
                unknown++;
            } else {
                worth[lines] = Math.multiplyExact(price.unscaled(row), quantity.value(row));
            }
            rows[lines++] = row;
        }
        return new SalesLines(items, scale, Arrays.copyOf(rows, lines), worth, unknown, units);
    }

    int size() {
        return rows.length;
    }

    /** Returns how many lines lack quantity or price. */
    int unknown() {
        return unknown;
    }

    /** Returns the sum of the quantities. */
    long units() {
        return units;
    }

    OrderItems items() {
        return items;
    }

    int scale() {
        return scale;
    }

    /** Returns the line's row in the table of items. */
    int row(int line) {
        return rows[line];
    }

    int order(int line) {
        return items.order().target(rows[line]);
    }

    /** Returns quantity times unit price in units of the scale, nothing where either is unknown. */
    long worth(int line) {
        return worth[line];
    }
}
