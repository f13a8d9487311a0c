package dev.vitrine.analytics.examples.output;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A table as CSV text, built row by row; not thread-safe. */
final class CsvText {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final StringBuilder text = new StringBuilder();

    CsvText(String... header) throws IOException {
        FORMAT.printRecord(text, (Object[]) header);
    }

    void row(@Nullable Object... cells) throws IOException {
        FORMAT.printRecord(text, cells);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
