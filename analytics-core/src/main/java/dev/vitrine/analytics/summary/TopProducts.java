package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.model.Products;
import java.util.List;

/** The best products. */
final class TopProducts {

    private TopProducts() {}

    static List<TopEntry> of(ShopFacts facts) {
        Products products = facts.data().products();
        TextColumn name = products.name();
        KeyedLines lines = new KeyedLines(facts.lines(), facts.lines().items().product(), products.id());
        return products.isEmpty()
                ? List.of()
                : TopList.of(
                        lines.groups(),
                        row -> row < name.size() && !name.isMissing(row) ? name.value(row) : lines.idOrMissing(row),
                        lines::findId);
    }
}
