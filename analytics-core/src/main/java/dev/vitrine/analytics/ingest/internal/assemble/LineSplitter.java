package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.ColumnBuilder;
import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import java.util.Comparator;
import java.util.Map;

/**
 * Splits a table of order lines into orders and items.
 *
 * <p>What describes an order is taken from the first of its lines that has it. Lines without an order number form one order per buyer, day
 * and channel; such orders are numbered from 1.
 */
final class LineSplitter {
    private final RawTable lines;
    private final ShopMapping mapping;
    private final IntBuilder firstLines = new IntBuilder();
    private final IdBuilder orderOfLine;
    private final IdSet orderIds;
    private final int[] orderRows;
    private final boolean priced;

    LineSplitter(RawTable lines, ShopMapping mapping) {
        this.lines = lines;
        this.mapping = mapping;
        this.priced = lines.has(Field.LINE_UNIT_PRICE);
        this.orderRows = new int[lines.size()];
        if (lines.has(Field.LINE_ORDER)) {
            orderOfLine = lines.ids(Field.LINE_ORDER);
            orderIds = new IdSet();
            groupByNumber();
        } else {
            orderOfLine = new IdBuilder();
            orderIds = new IdSet();
            groupByBuyerDayAndChannel();
        }
    }

    private void groupByNumber() {
        for (int row = 0; row < orderRows.length; row++) {
            orderRows[row] = orderIds.findOrAdd(orderOfLine, row);
            noteFirst(row);
        }
    }

    private void groupByBuyerDayAndChannel() {
        IdBuilder customers = lines.ids(Field.LINE_CUSTOMER);
        DateTimeBuilder times = lines.times(Field.LINE_PURCHASED_AT);
        CategoryBuilder channels = lines.words(Field.LINE_CHANNEL);
        IdSet buyers = new IdSet();
        LongIndex buyerDays = new LongIndex();
        LongIndex groups = new LongIndex();
        for (int row = 0; row < orderRows.length; row++) {
            int buyer = customers.isMissing(row) ? -1 : buyers.findOrAdd(customers, row);
            long day = times.isMissing(row)
                    ? Integer.MIN_VALUE
                    : Math.floorDiv(times.value(row), DateTimeColumn.MICROS_PER_DAY);
            int channel = channels.isMissing(row) ? -1 : channels.code(row);
            orderRows[row] = groups.findOrAdd(pair(buyerDays.findOrAdd(pair(buyer, day)), channel));
            orderOfLine.add(Integer.toString(orderRows[row] + 1));
            noteFirst(row);
            if (firstLines.size() > orderIds.size()) {
                orderIds.findOrAdd(orderOfLine, row);
            }
        }
    }

    private static long pair(int high, long low) {
        return ((long) high << 32) | (low & 0xFFFF_FFFFL);
    }

    private void noteFirst(int row) {
        if (orderRows[row] == firstLines.size()) {
            firstLines.add(row);
        }
    }

    /** Tells whether the lines have prices of their own. */
    boolean hasPrices() {
        return priced;
    }

    /** Returns the order of every line, which is shared and never to be written. */
    int[] orderOfLines() {
        return orderRows;
    }

    /** Returns the first line of each order. */
    IntBuilder firstLines() {
        return firstLines;
    }

    /** Returns the orders, without their customers. */
    RawTable orders() {
        IntBuilder fileLines = new IntBuilder();
        for (int order = 0; order < firstLines.size(); order++) {
            fileLines.add(lines.line(firstLines.value(order)));
        }
        RawTable orders = RawTable.derived(lines.log(), lines.moneyScale(), fileLines);
        orders.put(Field.ORDER_ID, orderIds.ids());
        orders.put(Field.ORDER_STATUS, status());
        orders.put(Field.ORDER_PURCHASED_AT, firstPresent(Field.LINE_PURCHASED_AT));
        orders.put(Field.ORDER_CHANNEL, firstPresent(Field.LINE_CHANNEL));
        orders.put(Field.ORDER_CUSTOMER, firstPresent(Field.LINE_CUSTOMER));
        orders.name(Field.ORDER_ID, lines.columnName(Field.LINE_ORDER));
        orders.name(Field.ORDER_CUSTOMER, lines.columnName(Field.LINE_CUSTOMER));
        return orders;
    }

    private CategoryBuilder status() {
        if (lines.has(Field.LINE_STATUS)) {
            return (CategoryBuilder) firstPresent(Field.LINE_STATUS);
        }
        CategoryBuilder status = new CategoryBuilder();
        for (int order = 0; order < orderIds.size(); order++) {
            status.add(statusOf(orderIds.ids().value(order)));
        }
        return status;
    }

    private String statusOf(String order) {
        return mapping.statusByOrderPrefix().entrySet().stream()
                .filter(entry -> order.startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(mapping.defaultStatus());
    }

    private ColumnBuilder firstPresent(Field field) {
        return FirstPresent.values(lines.builder(field), orderRows, firstLines.size());
    }

    /** Returns the items, numbered within their orders. */
    RawTable items() {
        RawTable items = RawTable.derived(lines.log(), lines.moneyScale(), lines.lines());
        items.put(Field.ITEM_ORDER, orderOfLine);
        items.put(Field.ITEM_PRODUCT, lines.ids(Field.LINE_PRODUCT));
        items.put(Field.ITEM_SELLER, lines.ids(Field.LINE_SELLER));
        items.put(Field.ITEM_UNIT_PRICE, lines.money(Field.LINE_UNIT_PRICE));
        items.put(Field.ITEM_FREIGHT, lines.money(Field.LINE_FREIGHT));
        items.put(Field.ITEM_QUANTITY, lines.ints(Field.LINE_QUANTITY));
        items.put(Field.ITEM_NUMBER, numbers());
        items.name(Field.ITEM_PRODUCT, lines.columnName(Field.LINE_PRODUCT));
        items.name(Field.ITEM_SELLER, lines.columnName(Field.LINE_SELLER));
        return items;
    }

    private IntBuilder numbers() {
        int[] next = new int[firstLines.size()];
        IntBuilder numbers = new IntBuilder();
        for (int order : orderRows) {
            numbers.add(++next[order]);
        }
        return numbers;
    }

    /** Returns the order of every line. */
    KeyBuilder orderKeys() {
        KeyBuilder keys = new KeyBuilder();
        for (int order : orderRows) {
            keys.add(order);
        }
        return keys;
    }
}
