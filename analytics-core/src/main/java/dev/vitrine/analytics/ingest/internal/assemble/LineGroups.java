package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;

/**
 * Which order lines make an order: those with the same number; where the source has no numbers, those of one buyer, day and
 * channel, and each line without a buyer by itself. Orders without a number of their own are numbered from 1.
 */
final class LineGroups {
    private final IdBuilder numberOfLine;
    private final IdSet numbers = new IdSet();
    private final int[] orderOfLine;
    private final IntBuilder firstLines = new IntBuilder();

    private LineGroups(IdBuilder numberOfLine, int lines) {
        this.numberOfLine = numberOfLine;
        this.orderOfLine = new int[lines];
    }

    static LineGroups of(RawTable lines) {
        if (!lines.has(Field.LINE_ORDER)) {
            return byBuyerDayAndChannel(lines);
        }
        LineGroups groups = new LineGroups(lines.ids(Field.LINE_ORDER), lines.size());
        for (int line = 0; line < lines.size(); line++) {
            groups.orderOfLine[line] = groups.numbers.findOrAdd(groups.numberOfLine, line);
            groups.noteFirst(line);
        }
        return groups;
    }

    private static LineGroups byBuyerDayAndChannel(RawTable lines) {
        LineGroups groups = new LineGroups(new IdBuilder(), lines.size());
        IdBuilder customers = lines.ids(Field.LINE_CUSTOMER);
        DateTimeBuilder times = lines.times(Field.LINE_PURCHASED_AT);
        CategoryBuilder channels = lines.words(Field.LINE_CHANNEL);
        IdSet buyers = new IdSet();
        LongIndex buyerDays = new LongIndex();
        LongIndex known = new LongIndex();
        IntBuilder orderOfKnown = new IntBuilder();
        for (int line = 0; line < lines.size(); line++) {
            int order = groups.firstLines.size();
            if (!customers.isMissing(line)) {
                long day = times.isMissing(line)
                        ? Integer.MIN_VALUE
                        : Math.floorDiv(times.value(line), DateTimeColumn.MICROS_PER_DAY);
                int channel = channels.isMissing(line) ? -1 : channels.code(line);
                int buyerDay = buyerDays.findOrAdd(pair(buyers.findOrAdd(customers, line), day));
                int group = known.findOrAdd(pair(buyerDay, channel));
                if (group == orderOfKnown.size()) {
                    orderOfKnown.add(order);
                }
                order = orderOfKnown.value(group);
            }
            groups.orderOfLine[line] = order;
            groups.numberOfLine.add(Integer.toString(order + 1));
            if (order == groups.firstLines.size()) {
                groups.numbers.findOrAdd(groups.numberOfLine, line);
            }
            groups.noteFirst(line);
        }
        return groups;
    }

    private static long pair(int high, long low) {
        return ((long) high << 32) | (low & 0xFFFF_FFFFL);
    }

    private void noteFirst(int line) {
        if (orderOfLine[line] == firstLines.size()) {
            firstLines.add(line);
        }
    }

    /** Returns the number of orders. */
    int size() {
        return firstLines.size();
    }

    /** Returns the numbers of the orders. */
    IdBuilder numbers() {
        return numbers.ids();
    }

    /** Returns the order number of every line. */
    IdBuilder numberOfLine() {
        return numberOfLine;
    }

    /** Returns the order of every line, which is shared and never to be written. */
    int[] orderOfLine() {
        return orderOfLine;
    }

    /** Returns the first line of each order. */
    IntBuilder firstLines() {
        return firstLines;
    }
}
