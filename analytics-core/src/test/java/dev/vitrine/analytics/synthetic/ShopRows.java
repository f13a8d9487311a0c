package dev.vitrine.analytics.synthetic;

import dev.vitrine.analytics.model.CommerceData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The content of every table of a shop, for comparison. */
final class ShopRows {

    private ShopRows() {}

    static Map<String, List<?>> of(CommerceData data) {
        Map<String, List<?>> rows = new LinkedHashMap<>();
        rows.put("money", List.of(data.currency(), data.moneyScale()));
        rows.put(
                "persons",
                IntStream.range(0, data.persons().size())
                        .mapToObj(data.persons()::value)
                        .toList());
        rows.put("customers", data.customers().rows().toList());
        rows.put("orders", data.orders().rows().toList());
        rows.put("items", data.items().rows().toList());
        rows.put("payments", data.payments().rows().toList());
        rows.put("reviews", data.reviews().rows().toList());
        rows.put("products", data.products().rows().toList());
        rows.put("sellers", data.sellers().rows().toList());
        rows.put("places", data.places().rows().toList());
        rows.put("traffic", data.traffic().rows().toList());
        rows.put("mentions", data.mentions().rows().toList());
        rows.put("interactions", data.interactions().rows().toList());
        return rows;
    }
}
