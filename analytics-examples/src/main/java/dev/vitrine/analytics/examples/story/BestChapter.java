package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.summary.RegionKind;
import dev.vitrine.analytics.summary.TopEntry;
import dev.vitrine.analytics.summary.TopLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What brought the most. */
final class BestChapter {

    private BestChapter() {}

    static void tell(Page page, Numbers numbers, TopLists top) {
        page.chapter("What brought the most revenue");
        if (top.products().isEmpty()) {
            page.paragraph("No order line names a product.");
        }
        tellList(page, numbers, "Category", top.categories());
        tellList(page, numbers, top.regionKind() == RegionKind.STATE ? "State" : "Country", top.regions());
        tellList(page, numbers, "Seller", top.sellers());
        tellList(page, numbers, "Product", top.products());
    }

    private static void tellList(Page page, Numbers numbers, String what, List<TopEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.emptyLine();
        TextTable table = new TextTable("rlrr", "#", what, "Revenue", "Lines");
        Set<String> seen = new HashSet<>();
        Set<String> shared = entries.stream()
                .map(TopEntry::name)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        int place = 1;
        for (TopEntry entry : entries) {
            table.row(
                    String.valueOf(place++),
                    shared.contains(entry.name()) ? withId(entry) : entry.name(),
                    numbers.money(entry.revenue()),
                    numbers.count(entry.items()));
        }
        page.table(table);
    }

    /** Several products may have the same name. */
    private static String withId(TopEntry entry) {
        return entry.id() == null ? entry.name() : entry.name() + " (" + entry.id() + ")";
    }
}
