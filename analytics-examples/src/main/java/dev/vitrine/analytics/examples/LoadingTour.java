package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.ingest.BadRowPolicy;
import dev.vitrine.analytics.ingest.CsvMapping;
import dev.vitrine.analytics.ingest.FileReport;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.LoadedShop;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Order;
import dev.vitrine.analytics.progress.Cancellation;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The code of the how-tos about loading and appending. */
final class LoadingTour {

    private LoadingTour() {}

    static void quarantine(Path files, PrintWriter print) {
        // snippet: quarantine
        IngestOptions options = IngestOptions.ofDefaults().withBadRows(BadRowPolicy.SKIP_ROW);
        LoadedShop shop = Olist.of(files).load(options);
        for (FileReport file : shop.report().files()) {
            print.println(file.file() + ": " + file.rowsRead() + " read, " + file.rowsQuarantined() + " left out");
            file.quarantined().forEach(print::println);
        }
        shop.report().warnings().forEach(print::println);
        // end
    }

    static LoadedShop progress(Path files, PrintWriter print) {
        // snippet: progress
        Cancellation stop = Cancellation.create();
        IngestOptions options = IngestOptions.ofDefaults()
                .withProgress(update -> print.println(update.step() + ": " + update.done() + " bytes"))
                .withCancellation(stop);
        LoadedShop shop = Olist.of(files).load(options);
        // end
        return shop;
    }

    static void mapping(Path document, PrintWriter print) {
        // snippet: mapping
        LoadedShop shop = CsvMapping.of(document).load();
        Order first = shop.data().orders().row(0);
        print.println("order " + first.id() + " of " + first.purchasedAt());
        // end
    }

    static CommerceData append(CommerceData snapshot, Path lastHour, PrintWriter print) {
        // snippet: append
        CommerceData batch = Olist.of(lastHour).load().data();
        CommerceData next = snapshot.append(batch);
        print.println("before: " + snapshot);
        print.println("now:    " + next);
        // end
        return next;
    }
}
