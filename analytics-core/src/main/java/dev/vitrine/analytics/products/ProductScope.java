package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lines an analysis looks at.
 *
 * @param sales which orders count; of orders that do not all count, only lines of a positive quantity
 * @param asOf the last day that counts; null for all
 * @param products identifiers of the products; empty for all
 */
record ProductScope(SalesScope sales, @Nullable LocalDate asOf, List<String> products) {
    static final ProductScope USUAL = new ProductScope(SalesScope.STANDING, null, List.of());

    ProductScope counting(SalesScope other) {
        return new ProductScope(other, asOf, products);
    }

    ProductScope asOf(LocalDate day) {
        return new ProductScope(sales, day, products);
    }

    ProductScope of(List<String> ids) {
        return new ProductScope(sales, asOf, ids);
    }

    /** Returns a query over the sales of the products only. */
    Query products(Query query) {
        Query known = sales(query).where(Dimensions.PRODUCT.isPresent());
        return products.isEmpty() ? known : known.where(Dimensions.PRODUCT.in(products.toArray(String[]::new)));
    }

    /**
     * Returns a query over all sales, whether a line names a product or not: lines of a positive quantity, unless orders of
     * any status count; then what was returned subtracts.
     */
    Query sales(Query query) {
        Query counted = sales.among(upTo(query));
        return sales == SalesScope.ALL ? counted : counted.where(Dimensions.QUANTITY.greaterThan(0));
    }

    /** Returns a query up to the last day that counts, whatever is a sale. */
    Query upTo(Query query) {
        return asOf == null ? query : query.where(Dimensions.DAY.atMost(asOf));
    }

    /** Returns what is counted, for the card. */
    String grain(String what) {
        String lines = sales == SalesScope.ALL ? "Lines of " : "Lines of a positive quantity, of ";
        return lines + sales.label() + what + (asOf == null ? "." : "; orders after " + asOf + " are ignored.");
    }
}
