package dev.vitrine.analytics.synthetic.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The open files, each with its header. Cells are quoted where they must be, missing cells are empty. Not thread-safe. */
final class CsvFiles implements AutoCloseable {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final Map<OlistFile, CSVPrinter> printers = new EnumMap<>(OlistFile.class);

    CsvFiles(FileBatch batch) throws IOException {
        try {
            for (OlistFile file : OlistFile.values()) {
                printers.put(file, new CSVPrinter(batch.start(file.fileName()), FORMAT));
                row(file, file.header());
            }
        } catch (IOException e) {
            try {
                close();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    void row(OlistFile file, @Nullable Object... cells) throws IOException {
        Objects.requireNonNull(printers.get(file)).printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CSVPrinter printer : printers.values()) {
            try {
                printer.close(true);
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
