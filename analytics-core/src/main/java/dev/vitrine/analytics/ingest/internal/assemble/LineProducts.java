package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.schema.Field;

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
                Field.PRODUCT_NAME,
                FirstPresent.values(lines.builder(Field.LINE_PRODUCT_NAME), productOfLine, ids.size()));
        products.put(
                Field.PRODUCT_CATEGORY,
                FirstPresent.values(lines.builder(Field.LINE_CATEGORY), productOfLine, ids.size()));
        return products;
    }
}
