package dev.vitrine.analytics.products;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which lines an analysis looks at.
 *
 * @param sales which count as sales
 * @param asOf the last day that counts; null for all
 * @param products identifiers of the products; empty for all
 */
record ProductScope(SalesScope sales, @Nullable LocalDate asOf, List<String> products) {
    static final ProductScope KEPT = new ProductScope(SalesScope.KEPT, null, List.of());

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

    /** Returns a query over all sales, whether a line names a product or not. */
    Query sales(Query query) {
        Optional<Filter> filter = sales.filter();
        return filter.isPresent() ? upTo(query).where(filter.get()) : upTo(query);
    }

    /** Returns a query up to the last day that counts, whatever is a sale. */
    Query upTo(Query query) {
        return asOf == null ? query : query.where(Dimensions.DAY.atMost(asOf));
    }

    /** Returns what is counted, for the card. */
    String grain(String what) {
        return sales.sentence() + what + (asOf == null ? "." : "; orders after " + asOf + " are ignored.");
    }
}
