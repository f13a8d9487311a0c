package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.Customers;
import java.util.List;

/** The best states, or countries where there are no states. */
final class TopRegions {

    private TopRegions() {}

    static RegionKind kind(ShopFacts facts) {
        Customers customers = facts.data().customers();
        return customers.state().isEmpty() && !customers.country().isEmpty() ? RegionKind.COUNTRY : RegionKind.STATE;
    }

    static List<TopEntry> of(ShopFacts facts, RegionKind kind) {
        Customers customers = facts.data().customers();
        CategoryColumn region = kind == RegionKind.COUNTRY ? customers.country() : customers.state();
        if (region.isEmpty()) {
            return List.of();
        }
        Labels labels = new Labels();
        int[] byCode = labels.numbers(region);
        int missing = labels.numberOfMissing();
        KeyColumn customer = facts.orders().customer();
        SalesLines lines = facts.lines();
        LineGroups groups = LineGroups.of(lines, labels.size(), line -> {
            int order = lines.order(line);
            if (customer.isMissing(order) || region.isMissing(customer.target(order))) {
                return missing;
            }
            return byCode[region.code(customer.target(order))];
        });
        return TopList.of(groups, labels::get, group -> null);
    }
}
