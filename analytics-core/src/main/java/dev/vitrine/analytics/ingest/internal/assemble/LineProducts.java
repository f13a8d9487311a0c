package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.ColumnBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import java.util.Arrays;

/** Products out of order lines: name and category are the first that a line of the product has. */
final class LineProducts {

    private LineProducts() {}

    static RawTable of(RawTable lines) {
        IdBuilder references = lines.ids(Field.LINE_PRODUCT);
        IdSet ids = new IdSet();
        IntBuilder firstLines = new IntBuilder();
        int[] productOfLine = new int[lines.size()];
        for (int line = 0; line < lines.size(); line++) {
            productOfLine[line] = references.isMissing(line) ? -1 : ids.findOrAdd(references, line);
            if (productOfLine[line] == firstLines.size()) {
                firstLines.add(lines.line(line));
            }
        }
        RawTable products = RawTable.derived(lines.log(), lines.moneyScale(), firstLines);
        products.put(Field.PRODUCT_ID, ids.ids());
        products.put(
                Field.PRODUCT_NAME, firstPresent(lines.builder(Field.LINE_PRODUCT_NAME), productOfLine, ids.size()));
        products.put(
                Field.PRODUCT_CATEGORY, firstPresent(lines.builder(Field.LINE_CATEGORY), productOfLine, ids.size()));
        return products;
    }

    private static ColumnBuilder firstPresent(ColumnBuilder values, int[] productOfLine, int products) {
        int[] first = new int[products];
        Arrays.fill(first, -1);
        for (int line = 0; line < productOfLine.length; line++) {
            int product = productOfLine[line];
            if (product >= 0 && first[product] < 0 && !values.isMissing(line)) {
                first[product] = line;
            }
        }
        ColumnBuilder target = values.like();
        for (int line : first) {
            if (line < 0) {
                target.addMissing();
            } else {
                target.addFrom(values, line);
            }
        }
        return target;
    }
}
