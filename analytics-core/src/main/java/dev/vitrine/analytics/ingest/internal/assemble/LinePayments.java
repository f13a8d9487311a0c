package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.model.OrderItems;

/** Payments out of order lines: one for each order with a means of payment, over the value of its lines. */
final class LinePayments {
    private final KeyBuilder orders = new KeyBuilder();
    private final RawTable payments;

    /** @param priced the items of the lines, row by row */
    LinePayments(RawTable lines, IntBuilder firstLines, OrderItems priced) {
        CategoryBuilder types = lines.words(Field.LINE_PAYMENT_TYPE);
        long[] values = new long[firstLines.size()];
        for (int item = 0; item < priced.size(); item++) {
            if (!priced.unitPrice().isMissing(item) && !priced.quantity().isMissing(item)) {
                int order = priced.order().target(item);
                long value = Math.multiplyExact(
                        priced.unitPrice().unscaled(item), priced.quantity().value(item));
                values[order] = Math.addExact(values[order], value);
            }
            if (!priced.freight().isMissing(item)) {
                int order = priced.order().target(item);
                values[order] = Math.addExact(values[order], priced.freight().unscaled(item));
            }
        }
        CategoryBuilder type = new CategoryBuilder();
        MoneyBuilder value = new MoneyBuilder(lines.moneyScale());
        IntBuilder sequence = new IntBuilder();
        IntBuilder fileLines = new IntBuilder();
        for (int order = 0; order < values.length; order++) {
            int line = firstLines.value(order);
            if (!types.isMissing(line)) {
                orders.add(order);
                type.addFrom(types, line);
                value.add(values[order]);
                sequence.add(1);
                fileLines.add(lines.line(line));
            }
        }
        payments = RawTable.derived(lines.log(), lines.moneyScale(), fileLines);
        payments.put(Field.PAYMENT_TYPE, type);
        payments.put(Field.PAYMENT_VALUE, value);
        payments.put(Field.PAYMENT_SEQUENCE, sequence);
    }

    KeyBuilder orders() {
        return orders;
    }

    RawTable payments() {
        return payments;
    }
}
