package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.summary.ShopSummary;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Tells a shop's summary in the terminal. */
public final class ShopStory {
    private final Shop shop;
    private final ShopSummary summary;

    private ShopStory(Shop shop, ShopSummary summary) {
        this.shop = shop;
        this.summary = summary;
    }

    /** Returns the story of a shop. */
    public static ShopStory of(Shop shop, ShopSummary summary) {
        return new ShopStory(shop, summary);
    }

    /** Prints the story; the same text on every run. */
    public void tell(PrintWriter out) {
        Page page = new Page(out);
        Numbers numbers = new Numbers(summary.moneyScale());
        page.title("Vitrine " + summary.libraryVersion() + ": " + shop.name() + asOf(summary.asOf()));
        DataChapter.tell(page, numbers, shop);
        SalesChapter.tell(page, numbers, summary);
        MonthlyChapter.tell(page, numbers, summary);
        DeliveryChapter.tell(page, numbers, summary);
        CustomerChapter.tell(page, numbers, summary);
        BestChapter.tell(page, numbers, summary.top());
    }

    private static String asOf(@Nullable Object day) {
        return day == null ? "" : ", as of " + day;
    }
}
