package dev.vitrine.analytics.ingest.internal.assemble;

import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IdSet;
import dev.vitrine.analytics.column.internal.IdValues;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.load.Counted;
import dev.vitrine.analytics.ingest.internal.load.RawTable;
import dev.vitrine.analytics.ingest.internal.load.Shown;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import java.util.BitSet;

/** A table with unique identifiers that rows of other tables refer to. */
final class Dimension {
    private final RawTable table;
    private final Field idField;
    private final IdSet ids;

    private Dimension(RawTable table, Field idField, IdSet ids) {
        this.table = table;
        this.idField = idField;
        this.ids = ids;
    }

    /** Indexes a table by its identifiers; rows that repeat one are bad. */
    static Dimension of(RawTable table, Field idField) {
        IdSet ids = IdSet.over(table.ids(idField));
        BitSet repeated = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            int first = ids.insert(row);
            if (first != row) {
                repeated.set(row);
                table.log()
                        .quarantine(
                                table.line(row),
                                table.columnName(idField),
                                table.ids(idField).value(row),
                                "is in line " + table.line(first) + " already. A key is unique.");
            }
        }
        if (repeated.isEmpty()) {
            return new Dimension(table, idField, ids);
        }
        table.log()
                .warn(
                        IngestWarning.Kind.DUPLICATE_KEY,
                        repeated.cardinality(),
                        Counted.of(repeated.cardinality(), "row repeats", "rows repeat")
                                + " the key of an earlier row; the first is kept");
        table.drop(repeated);
        return of(table, idField);
    }

    RawTable table() {
        return table;
    }

    /** Returns what the source calls the identifiers. */
    String idName() {
        return table.columnName(idField);
    }

    int size() {
        return table.size();
    }

    /** Returns the row with the identifier of a reference, or -1. */
    int find(IdBuilder references, int reference) {
        return ids.find(references, reference);
    }

    /**
     * Resolves references; for an identifier that no row has a row is added of which nothing else is known (an inferred
     * member, Kimball and Ross, The Data Warehouse Toolkit, 3rd ed., ch. 19), and the referring file's log warns.
     */
    KeyBuilder resolve(RawTable from, Field referring) {
        IdBuilder references = from.ids(referring);
        KeyBuilder keys = new KeyBuilder();
        int known = table.size();
        int orphans = 0;
        String example = "";
        for (int i = 0; i < references.size(); i++) {
            if (references.isMissing(i)) {
                keys.addMissing();
                continue;
            }
            int row = ids.find(references, i);
            if (row < 0) {
                table.addInferred(idField, references, i);
                row = ids.insertLast();
                example = example.isEmpty() ? references.value(i) : example;
            }
            orphans += row >= known ? 1 : 0;
            keys.add(row);
        }
        if (orphans > 0 && table.isFromFile()) {
            String name = from.columnName(referring);
            from.log()
                    .warn(
                            IngestWarning.Kind.ORPHAN,
                            orphans,
                            referringRows(referring, orphans) + " a " + name + " that the table "
                                    + idField.table().key()
                                    + " lacks, for example '" + Shown.of(example) + "'; "
                                    + Counted.of(
                                            table.size() - known,
                                            "row of which only the key is known was",
                                            "rows of which only the key is known were")
                                    + " added there");
        }
        return keys;
    }

    /** Counts the rows that refer: 1 order has, 2 orders have. */
    private static String referringRows(Field referring, int count) {
        String many = referring.table().key();
        return Counted.of(count, many.substring(0, many.length() - 1) + " has", many + " have");
    }

    IdValues buildIds() {
        return ids.build();
    }
}
