package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.ingest.IngestException;
import dev.vitrine.analytics.ingest.IngestOptions;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.RowProblem;
import dev.vitrine.analytics.ingest.internal.csv.CsvFormatException;
import dev.vitrine.analytics.ingest.internal.csv.CsvReader;
import dev.vitrine.analytics.ingest.internal.file.GuardedStream;
import dev.vitrine.analytics.ingest.internal.file.SourceFile;
import dev.vitrine.analytics.ingest.internal.file.Transcoder;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one file into a raw table in one pass: every field is checked and stored as it comes. */
final class TableReader {
    private final SourceFile file;
    private final TableMapping mapping;
    private final ShopMapping shop;
    private final IngestOptions options;
    private final FileLog log;
    private final IntBuilder lines = new IntBuilder();
    private final ColumnBinder binder;
    /** Order lines have no key of their own, so equal rows are worth a warning. */
    private final @Nullable RowSet seen;

    TableReader(SourceFile file, TableMapping mapping, ShopMapping shop, IngestOptions options) {
        this.file = file;
        this.mapping = mapping;
        this.shop = shop;
        this.options = options;
        this.log = new FileLog(file.name(), mapping.table().key(), options.badRows());
        this.binder = new ColumnBinder(mapping, shop, log);
        this.seen = mapping.table() == TableKind.LINES ? new RowSet() : null;
    }

    RawTable read() {
        try (GuardedStream in = file.open(options)) {
            CsvReader csv = new CsvReader(
                    Transcoder.toUtf8(in, mapping.charset()),
                    mapping.delimiter(),
                    options.limits().maxFieldBytes());
            if (!csv.next()) {
                throw new IngestException(
                        file.name(), "is empty: there is not even a header. Maybe it was not copied as a whole.");
            }
            if (csv.problem() != null) {
                throw new CsvFormatException(csv.line(), csv.problem());
            }
            Header header = Header.of(file.name(), csv);
            binder.bind(header);
            readRows(csv, header.names().size());
            log.finished(in.count(), in.sha256());
            in.reportEnd();
        } catch (CsvFormatException e) {
            throw new IngestException(
                    new RowProblem(file.name(), e.line(), null, null, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw SourceFile.unreadable(file.name(), e);
        }
        noteRounding();
        noteDuplicates();
        noteMisspelled();
        return binder.table(lines);
    }

    private void readRows(CsvReader csv, int width) throws IOException {
        BoundColumn[] bound = binder.columns().toArray(BoundColumn[]::new);
        while (csv.next()) {
            log.rowRead();
            String problem = csv.problem();
            if (problem == null && csv.fields() != width) {
                problem = "has " + Counted.of(csv.fields(), "field", "fields") + ", the header " + width
                        + (csv.fields() < width ? "" : ". Maybe a value with a delimiter in it is not quoted.");
            }
            if (problem != null) {
                log.quarantine(csv.line(), null, null, problem);
            } else if (readRow(csv, bound)) {
                lines.add((int) csv.line());
                if (seen != null) {
                    seen.add(csv);
                }
            }
        }
    }

    /** Stores the fields of the current record; leaves nothing of a row that is quarantined. */
    private boolean readRow(CsvReader csv, BoundColumn[] bound) {
        for (int i = 0; i < bound.length; i++) {
            String reason = accept(csv, bound[i]);
            if (reason != null && !blanked(csv, bound[i], reason)) {
                int rows = lines.size();
                for (int done = 0; done < i; done++) {
                    bound[done].sink.takeBack(rows);
                }
                log.quarantine(csv.line(), bound[i].name, shown(csv, bound[i]), reason);
                return false;
            }
        }
        return true;
    }

    private static @Nullable String accept(CsvReader csv, BoundColumn column) {
        if (column.index < 0) {
            return column.acceptEmpty();
        }
        byte[] bytes = csv.buffer();
        int from = csv.start(column.index);
        int to = csv.end(column.index);
        if (column.ignoresSpaces) {
            while (from < to && bytes[to - 1] == ' ') {
                to--;
            }
            while (from < to && bytes[from] == ' ') {
                from++;
            }
        }
        return from == to ? column.acceptEmpty() : column.sink.accept(bytes, from, to);
    }

    private boolean blanked(CsvReader csv, BoundColumn column, String reason) {
        if (column.isRequired() || !log.blank(csv.line(), column.name, shown(csv, column), reason)) {
            return false;
        }
        column.sink.builder().addMissing();
        return true;
    }

    private static String shown(CsvReader csv, BoundColumn column) {
        return column.index < 0 ? "" : Shown.of(csv.buffer(), csv.start(column.index), csv.end(column.index));
    }

    private void noteDuplicates() {
        if (seen != null && seen.duplicates() > 0) {
            log.warn(
                    IngestWarning.Kind.DUPLICATE_ROW,
                    seen.duplicates(),
                    Counted.of(seen.duplicates(), "row is", "rows are")
                            + " equal to an earlier one in every column; kept");
        }
    }

    private void noteMisspelled() {
        for (BoundColumn column : binder.columns()) {
            column.sink
                    .misspelled()
                    .forEach((word, other) -> log.warn(
                            IngestWarning.Kind.UNKNOWN_CATEGORY,
                            1,
                            "column '" + column.name + "': the word '" + Shown.of(word)
                                    + "', which is mapped, does not occur, but '" + Shown.of(other)
                                    + "', which is not, does. Maybe map '" + Shown.of(other) + "'."));
        }
    }

    private void noteRounding() {
        for (BoundColumn column : binder.columns()) {
            if (column.sink.rounded() > 0) {
                log.warn(
                        IngestWarning.Kind.ROUNDED,
                        column.sink.rounded(),
                        "column '" + column.name + "': " + Counted.of(column.sink.rounded(), "amount", "amounts")
                                + " rounded half to even to " + shop.moneyScale() + " decimals");
            }
        }
    }
}
