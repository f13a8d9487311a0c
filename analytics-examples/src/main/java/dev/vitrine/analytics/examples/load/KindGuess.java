package dev.vitrine.analytics.examples.load;

import dev.vitrine.analytics.examples.cli.DataKind;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.ingest.IngestException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Tells the layout of a data set from the names of its files, or from the header of its only file. */
final class KindGuess {
    private static final Set<String> OLIST = Set.of("olist_orders_dataset.csv");
    private static final Set<String> HM = Set.of("transactions_train.csv");
    private static final Set<String> RETAIL = Set.of("customers.csv", "products.csv", "orders.csv");
    private static final Pattern OF_OLIST = Pattern.compile("olist_\\w+_dataset\\.csv");
    private static final List<Set<String>> LOG_HEADERS =
            List.of(Set.of("InvoiceNo", "StockCode"), Set.of("TransactionNo", "ProductNo"));

    private KindGuess() {}

    /**
     * Returns the layout.
     *
     * @throws UsageException if the files look like none, with a way out
     * @throws IngestException if they can't be looked at
     */
    static DataKind.Known of(Path data) {
        FileNames files = look(data);
        if (files.has(OLIST)) {
            return DataKind.Known.OLIST;
        }
        if (files.has(HM)) {
            return DataKind.Known.HM;
        }
        if (files.has(RETAIL)) {
            return DataKind.Known.RETAIL;
        }
        requireFiles(data, files);
        Set<String> header = files.headerOfTheOnlyTable();
        if (LOG_HEADERS.stream().anyMatch(header::containsAll)) {
            return DataKind.Known.LOG;
        }
        if (files.hasArchive()) {
            throw new UsageException(
                    "'" + data + "' is a folder with an archive: give the path of the archive itself.");
        }
        throw new UsageException("The layout of '" + data + "' can't be guessed from " + files
                + ". Name it with --kind: olist, log, hm, retail, or the path of a mapping (*.json).");
    }

    /** Says so where the reason is plain: nothing there, or all but one file of a layout. */
    private static void requireFiles(Path data, FileNames files) {
        if (files.isEmpty()) {
            throw new UsageException("'" + data + "' holds no files. Maybe they are in a folder below it.");
        }
        if (files.isOnlyAnEmptyFile()) {
            throw new UsageException("'" + data + "' has no header line: the file is empty. Maybe it was not copied.");
        }
        if (files.hasAny(OF_OLIST)) {
            throw lacks(data, "olist", OLIST.iterator().next(), files);
        }
        List<String> missing = RETAIL.stream()
                .filter(name -> !files.has(Set.of(name)))
                .sorted()
                .toList();
        if (missing.size() == 1) {
            throw lacks(data, "retail", missing.get(0), files);
        }
    }

    private static UsageException lacks(Path data, String kind, String file, FileNames files) {
        return new UsageException("'" + data + "' looks like " + kind + ", but has no " + file + "; it has " + files
                + ". Maybe the file has another name.");
    }

    private static FileNames look(Path data) {
        try {
            return FileNames.at(data);
        } catch (ZipException | EOFException e) {
            throw new IngestException(
                    data.toString(),
                    "is not a whole archive (" + (e.getMessage() == null ? "it ends too early" : e.getMessage())
                            + "). Maybe download it again: it was not copied to its end.",
                    e);
        } catch (IOException e) {
            throw new IngestException(
                    data.toString(), "can't be looked into (" + e + "). Maybe it is not yours to read.", e);
        }
    }
}
