package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.ColumnBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.load.Counted;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import java.util.Comparator;
import java.util.Map;

/**
 * Splits a table of order lines into orders and items.
 *
 * <p>What describes an order is taken from the first of its lines that has it.
 */
final class LineSplitter {
    private final RawTable lines;
    private final ShopMapping mapping;
    private final LineGroups groups;
    private final boolean priced;

    LineSplitter(RawTable lines, ShopMapping mapping) {
        this.lines = lines;
        this.mapping = mapping;
        this.priced = lines.has(Field.LINE_UNIT_PRICE);
        this.groups = LineGroups.of(lines);
    }

    /** Tells whether the lines have prices of their own. */
    boolean hasPrices() {
        return priced;
    }

    /** Returns the order of every line, which is shared and never to be written. */
    int[] orderOfLines() {
        return groups.orderOfLine();
    }

    /** Returns the first line of each order. */
    IntBuilder firstLines() {
        return groups.firstLines();
    }

    /** Returns the orders, without their customers. */
    RawTable orders() {
        IntBuilder fileLines = new IntBuilder();
        for (int order = 0; order < groups.size(); order++) {
            fileLines.add(lines.line(groups.firstLines().value(order)));
        }
        RawTable orders = RawTable.derived(lines.log(), lines.moneyScale(), fileLines);
        orders.put(Field.ORDER_ID, groups.numbers());
        orders.put(Field.ORDER_STATUS, status());
        orders.put(Field.ORDER_PURCHASED_AT, firstPresent(Field.LINE_PURCHASED_AT));
        orders.put(Field.ORDER_CHANNEL, firstPresent(Field.LINE_CHANNEL));
        orders.put(Field.ORDER_CUSTOMER, firstPresent(Field.LINE_CUSTOMER));
        orders.name(Field.ORDER_ID, lines.columnName(Field.LINE_ORDER));
        orders.name(Field.ORDER_CUSTOMER, lines.columnName(Field.LINE_CUSTOMER));
        noteOtherBuyers();
        return orders;
    }

    /** An order has one buyer; lines that name another count for the order's all the same, which is worth a warning. */
    private void noteOtherBuyers() {
        IdBuilder buyers = lines.ids(Field.LINE_CUSTOMER);
        int[] buyerLines = FirstPresent.lines(buyers, groups.orderOfLine(), groups.size());
        int others = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (!buyers.isMissing(line) && !buyers.same(line, buyerLines[groups.orderOfLine()[line]])) {
                others++;
            }
        }
        if (others > 0) {
            lines.log()
                    .warn(
                            IngestWarning.Kind.CONFLICT,
                            others,
                            Counted.of(others, "row names", "rows name")
                                    + " another buyer than an earlier row of the same order; the order is the first"
                                    + " buyer's");
        }
    }

    private CategoryBuilder status() {
        if (lines.has(Field.LINE_STATUS)) {
            return (CategoryBuilder) firstPresent(Field.LINE_STATUS);
        }
        CategoryBuilder status = new CategoryBuilder();
        for (int order = 0; order < groups.size(); order++) {
            status.add(statusOf(groups.numbers().value(order)));
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
        return FirstPresent.values(lines.builder(field), groups.orderOfLine(), groups.size());
    }

    /** Returns the items, numbered within their orders. */
    RawTable items() {
        RawTable items = RawTable.derived(lines.log(), lines.moneyScale(), lines.lines());
        items.put(Field.ITEM_ORDER, groups.numberOfLine());
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
        int[] next = new int[groups.size()];
        IntBuilder numbers = new IntBuilder();
        for (int order : groups.orderOfLine()) {
            numbers.add(++next[order]);
        }
        return numbers;
    }

    /** Returns the order of every line. */
    KeyBuilder orderKeys() {
        KeyBuilder keys = new KeyBuilder();
        for (int order : groups.orderOfLine()) {
            keys.add(order);
        }
        return keys;
    }
}
