package dev.vitrine.analytics.ingest.internal.schema;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a table comes from.
 *
 * @param table the table
 * @param files names the file may have; none for the only file of the source
 * @param absence what it means if there is no such file
 * @param delimiter what separates fields
 * @param charset encoding of the file
 * @param fields its columns
 * @param others what to do with columns that no field is mapped to
 * @param ignored columns known to be of no use
 */
public record TableMapping(
        TableKind table,
        List<String> files,
        Absence absence,
        char delimiter,
        Charset charset,
        List<FieldMapping> fields,
        OtherColumns others,
        List<String> ignored) {

    /** What it means that a file is not there. */
    public enum Absence {
        /** The source cannot be loaded. */
        ERROR,
        /** The table has no rows but those that others refer to, and the report warns. */
        WARNING,
        /** The table is empty, as it is for most sources. */
        USUAL
    }

    /** What to do with columns that no field is mapped to. */
    public enum OtherColumns {
        /** Leave them out; the report warns. */
        WARN,
        /** Keep them as descriptive attributes. */
        ATTRIBUTES
    }

    public TableMapping {
        files = List.copyOf(files);
        fields = List.copyOf(fields);
        ignored = List.copyOf(ignored);
    }

    /** Maps a table to a UTF-8 file with commas that must be there. */
    public static TableMapping of(TableKind table, String file, FieldMapping... fields) {
        return new TableMapping(
                table,
                file.isEmpty() ? List.of() : List.of(file),
                Absence.ERROR,
                ',',
                StandardCharsets.UTF_8,
                List.of(fields),
                OtherColumns.WARN,
                List.of());
    }

    public TableMapping whenAbsent(Absence meaning) {
        return new TableMapping(table, files, meaning, delimiter, charset, fields, others, ignored);
    }

    public TableMapping ignoring(String... columns) {
        return new TableMapping(table, files, absence, delimiter, charset, fields, others, List.of(columns));
    }

    public TableMapping keepingOthers() {
        return new TableMapping(table, files, absence, delimiter, charset, fields, OtherColumns.ATTRIBUTES, ignored);
    }
}
