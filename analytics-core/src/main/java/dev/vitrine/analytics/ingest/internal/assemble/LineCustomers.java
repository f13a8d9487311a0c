package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;

/**
 * Customer records out of order lines: one for each pair of buyer and country, so that a buyer who moves keeps one
 * person and an order without a named buyer still has its country.
 */
final class LineCustomers {
    private final KeyBuilder ofOrders = new KeyBuilder();
    private final RawTable records;

    LineCustomers(RawTable lines, LineSplitter split) {
        IdBuilder buyers = lines.ids(Field.LINE_CUSTOMER);
        CategoryBuilder countries = lines.words(Field.LINE_COUNTRY);
        int orders = split.firstLines().size();
        int[] buyerLines = FirstPresent.lines(buyers, split.orderOfLines(), orders);
        int[] countryLines = FirstPresent.lines(countries, split.orderOfLines(), orders);
        IdSet distinct = new IdSet();
        LongIndex pairs = new LongIndex();
        IdBuilder ids = new IdBuilder();
        CategoryBuilder country = new CategoryBuilder();
        IntBuilder fileLines = new IntBuilder();
        for (int order = 0; order < orders; order++) {
            int buyerLine = buyerLines[order];
            int countryLine = countryLines[order];
            if (buyerLine < 0 && countryLine < 0) {
                ofOrders.addMissing();
                continue;
            }
            int buyer = buyerLine < 0 ? -1 : distinct.findOrAdd(buyers, buyerLine);
            int code = countryLine < 0 ? -1 : countries.code(countryLine);
            int record = pairs.findOrAdd(((long) buyer << 32) | (code & 0xFFFF_FFFFL));
            ofOrders.add(record);
            if (record == ids.size()) {
                FirstPresent.add(ids, buyers, buyerLine);
                FirstPresent.add(country, countries, countryLine);
                fileLines.add(lines.line(split.firstLines().value(order)));
            }
        }
        records = RawTable.derived(lines.log(), lines.moneyScale(), fileLines);
        records.put(Field.CUSTOMER_ID, ids);
        records.put(Field.CUSTOMER_COUNTRY, country);
    }

    RawTable records() {
        return records;
    }

    /** Returns the customer record of every order. */
    KeyBuilder ofOrders() {
        return ofOrders;
    }
}
