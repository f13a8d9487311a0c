package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.model.Sellers;
import java.util.List;

/** The best sellers of a marketplace. */
final class TopSellers {

    private TopSellers() {}

    static List<TopEntry> of(ShopFacts facts) {
        Sellers sellers = facts.data().sellers();
        KeyedLines lines = new KeyedLines(facts.lines(), facts.lines().items().seller(), sellers.id());
        return sellers.isEmpty() ? List.of() : TopList.of(lines.groups(), lines::idOrMissing, lines::findId);
    }
}
