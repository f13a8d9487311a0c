package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.summary.RegionKind;
import dev.vitrine.analytics.summary.TopEntry;
import dev.vitrine.analytics.summary.TopLists;
import java.util.List;

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
        TextTable table = new TextTable("rlrr", "#", what, "Revenue", "Items");
        int place = 1;
        for (TopEntry entry : entries) {
            table.row(
                    String.valueOf(place++),
                    entry.name(),
                    numbers.money(entry.revenue()),
                    numbers.count(entry.items()));
        }
        page.table(table);
    }
}
