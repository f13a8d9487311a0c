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

    // snippet: quarantine
    static void quarantine(Path files, PrintWriter out) {
        IngestOptions options = IngestOptions.ofDefaults().withBadRows(BadRowPolicy.SKIP_ROW);
        LoadedShop shop = Olist.of(files).load(options);
        for (FileReport file : shop.report().files()) {
            out.println(file.file() + ": " + file.rowsRead() + " read, " + file.rowsQuarantined() + " left out");
            file.quarantined().forEach(out::println);
        }
        shop.report().warnings().forEach(out::println);
    }
    // end

    // snippet: progress
    static LoadedShop progress(Path files, PrintWriter out) {
        Cancellation stop = Cancellation.create();
        IngestOptions options = IngestOptions.ofDefaults()
                .withProgress(update -> out.println(update.step() + ": " + update.done() + " bytes"))
                .withCancellation(stop);
        return Olist.of(files).load(options);
    }
    // end

    // snippet: mapping
    static void mapping(Path document, PrintWriter out) {
        LoadedShop shop = CsvMapping.of(document).load();
        Order first = shop.data().orders().row(0);
        out.println("order " + first.id() + " of " + first.purchasedAt());
    }
    // end

    // snippet: append
    static CommerceData append(CommerceData snapshot, Path lastHour, PrintWriter out) {
        CommerceData batch = Olist.of(lastHour).load().data();
        CommerceData next = snapshot.append(batch);
        out.println("before: " + snapshot);
        out.println("now:    " + next);
        return next;
    }
    // end
}
