package dev.vitrine.lawless.store;

import dev.vitrine.lawless.internal.stock.Stock;
import java.util.List;

/** Breaks the rule on internal types, and makes one half of a cycle. */
public final class Storefront {

    private Storefront() {}

    public static Stock returnsInternal() {
        return new Stock();
    }

    public static int takesInternal(List<Stock> stocks) {
        return stocks.size();
    }
}
