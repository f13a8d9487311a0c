package dev.vitrine.lawless.internal.stock;

import dev.vitrine.lawless.store.Storefront;
import java.util.List;

/** Makes the other half of a cycle. */
public final class Stock {

    public int countWith(List<Stock> others) {
        return 1 + Storefront.takesInternal(others);
    }
}
