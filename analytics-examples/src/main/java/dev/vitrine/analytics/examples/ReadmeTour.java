package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.ingest.LoadedShop;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.summary.ShopSummary;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The code of the README's first screen. */
final class ReadmeTour {

    private ReadmeTour() {}

    // snippet: first
    static void first(Path files, PrintWriter out) {
        LoadedShop shop = Olist.of(files).load(); // a folder, or Kaggle's archive.zip as it is
        ShopSummary summary = ShopSummary.of(shop.data());
        out.println(shop.report().rowsRead() + " rows, " + shop.report().rowsQuarantined() + " left out");
        out.println("revenue      " + summary.sales().revenue() + " " + summary.currency());
        out.println("late         " + summary.delivery().lateShare());
        out.println("top category " + summary.top().categories().get(0).name());
        summary.rfm().segments().forEach(s -> out.println(s.segment().label() + ": " + s.customers() + " customers"));
    }
    // end
}
