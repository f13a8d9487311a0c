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

    LineCustomers(RawTable lines, IntBuilder firstLines) {
        IdBuilder buyers = lines.ids(Field.LINE_CUSTOMER);
        CategoryBuilder countries = lines.words(Field.LINE_COUNTRY);
        IdSet distinct = new IdSet();
        LongIndex pairs = new LongIndex();
        IdBuilder ids = new IdBuilder();
        CategoryBuilder country = new CategoryBuilder();
        IntBuilder fileLines = new IntBuilder();
        for (int order = 0; order < firstLines.size(); order++) {
            int line = firstLines.value(order);
            if (buyers.isMissing(line) && countries.isMissing(line)) {
                ofOrders.addMissing();
                continue;
            }
            int buyer = buyers.isMissing(line) ? -1 : distinct.findOrAdd(buyers, line);
            int code = countries.isMissing(line) ? -1 : countries.code(line);
            int record = pairs.findOrAdd(((long) buyer << 32) | (code & 0xFFFF_FFFFL));
            ofOrders.add(record);
            if (record == ids.size()) {
                ids.addFrom(buyers, line);
                country.addFrom(countries, line);
                fileLines.add(lines.line(line));
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
