package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.RowProblem;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.model.OrderItems;
import java.util.BitSet;

/**
 * Payments out of order lines: one for each order with a means of payment, over the value of its lines, freight included;
 * the value is missing if that of a line is.
 */
final class LinePayments {
    private final KeyBuilder orders = new KeyBuilder();
    private final RawTable payments;

    /** @param priced the items of the lines, row by row */
    LinePayments(RawTable lines, LineSplitter split, OrderItems priced) {
        CategoryBuilder types = lines.words(Field.LINE_PAYMENT_TYPE);
        IntBuilder firstLines = split.firstLines();
        int[] typeLines = FirstPresent.lines(types, split.orderOfLines(), firstLines.size());
        long[] values = new long[firstLines.size()];
        BitSet unknown = new BitSet();
        for (int item = 0; item < priced.size(); item++) {
            int order = priced.order().target(item);
            if (typeLines[order] < 0) {
                continue;
            }
            if (priced.unitPrice().isMissing(item) || priced.quantity().isMissing(item)) {
                unknown.set(order);
            } else {
                values[order] = added(values[order], item, priced, lines);
            }
        }
        CategoryBuilder type = new CategoryBuilder();
        MoneyBuilder value = new MoneyBuilder(lines.moneyScale());
        IntBuilder sequence = new IntBuilder();
        IntBuilder fileLines = new IntBuilder();
        for (int order = 0; order < values.length; order++) {
            if (typeLines[order] >= 0) {
                if (unknown.get(order)) {
                    value.addMissing();
                } else {
                    value.add(values[order]);
                }
                orders.add(order);
                type.addFrom(types, typeLines[order]);
                sequence.add(1);
                fileLines.add(lines.line(firstLines.value(order)));
            }
        }
        payments = RawTable.derived(lines.log(), lines.moneyScale(), fileLines);
        payments.put(Field.PAYMENT_TYPE, type);
        payments.put(Field.PAYMENT_VALUE, value);
        payments.put(Field.PAYMENT_SEQUENCE, sequence);
    }

    private static long added(long sum, int item, OrderItems priced, RawTable lines) {
        try {
            long value = Math.multiplyExact(
                    priced.unitPrice().unscaled(item), priced.quantity().value(item));
            long freight =
                    priced.freight().isMissing(item) ? 0 : priced.freight().unscaled(item);
            return Math.addExact(sum, Math.addExact(value, freight));
        } catch (ArithmeticException e) {
            throw new IngestException(new RowProblem(
                    lines.log().file(),
                    lines.line(item),
                    null,
                    null,
                    "the value of the order is beyond the range of amounts. Maybe its price or quantity is wrong."));
        }
    }

    KeyBuilder orders() {
        return orders;
    }

    RawTable payments() {
        return payments;
    }
}
