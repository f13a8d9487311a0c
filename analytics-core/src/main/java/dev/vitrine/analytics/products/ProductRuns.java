package dev.vitrine.analytics.products;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;

/** The rows of a table by product, those of a product one after another, each identifier read once. Not thread-safe. */
final class ProductRuns {
    private final ResultColumn<String> products;
    private final int size;
    private int start;
    private int end;
    private String product = "";
    private String next;

    ProductRuns(ResultTable table) {
        products = table.column(Dimensions.PRODUCT);
        size = table.size();
        next = size == 0 ? "" : products.value(0);
    }

    /** Goes to the next product; returns whether there is one. */
    boolean advance() {
        if (end == size) {
            return false;
        }
        start = end;
        product = next;
        do {
            end++;
            next = end == size ? "" : products.value(end);
        } while (end < size && next.equals(product));
        return true;
    }

    String product() {
        return product;
    }

    /** Returns the first row of the product. */
    int start() {
        return start;
    }

    /** Returns the row after the last one of the product. */
    int end() {
        return end;
    }
}
