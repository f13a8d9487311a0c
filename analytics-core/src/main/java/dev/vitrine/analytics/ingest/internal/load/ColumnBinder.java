package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.column.internal.ColumnBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.ingest.IngestWarning;
import dev.vitrine.analytics.ingest.internal.field.FieldSink;
import dev.vitrine.analytics.ingest.internal.field.FieldSinks;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping.Trait;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping.OtherColumns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides where the columns of a file go, by its header and the mapping of its table; used for one file. */
final class ColumnBinder {
    private final TableMapping mapping;
    private final ShopMapping shop;
    private final FileLog log;
    private final List<BoundColumn> columns = new ArrayList<>();
    private final Map<Field, ColumnBuilder> fields = new EnumMap<>(Field.class);
    private final Map<String, ColumnBuilder> attributes = new LinkedHashMap<>();
    private final Map<Field, String> names = new EnumMap<>(Field.class);

    ColumnBinder(TableMapping mapping, ShopMapping shop, FileLog log) {
        this.mapping = mapping;
        this.shop = shop;
        this.log = log;
    }

    /** Returns the bound columns, those of fields first. */
    List<BoundColumn> columns() {
        return columns;
    }

    /** Returns the table that the bound columns fill. */
    RawTable table(IntBuilder lines) {
        RawTable table = new RawTable(log, shop.moneyScale(), fields, attributes, lines);
        names.forEach(table::name);
        return table;
    }

    void bind(Header header) {
        BitSet used = new BitSet();
        for (FieldMapping field : mapping.fields()) {
            int position = header.position(field.columns());
            if (position >= 0) {
                used.set(position);
                bind(field, position, header.names().get(position));
            } else if (field.columns().isEmpty()) {
                bind(field, position, field.field().key());
            } else {
                bindAbsent(field, header);
            }
        }
        bindOthers(header, used);
    }

    private void bind(FieldMapping field, int position, String name) {
        FieldSink sink = FieldSinks.of(field, shop);
        columns.add(new BoundColumn(position, name, sink, field.field(), field.defaultText()));
        fields.put(field.field(), sink.builder());
        names.put(field.field(), name);
    }

    /** A column that may be absent leaves its field to the default. */
    private void bindAbsent(FieldMapping field, Header header) {
        if (!field.has(Trait.OPTIONAL_COLUMN)) {
            throw header.lacks(field.columns(), mapping.delimiter());
        }
        String name = field.columns().get(0);
        String otherwise = field.defaultText();
        log.warn(
                IngestWarning.Kind.MISSING_OPTIONAL,
                1,
                "has no column '" + name + "'; its values are "
                        + (otherwise == null ? "missing" : "'" + otherwise + "', the default"));
        if (otherwise != null) {
            bind(field, -1, name);
        }
    }

    private void bindOthers(Header header, BitSet used) {
        List<String> unexpected = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            String name = header.names().get(i);
            if (used.get(i) || mapping.ignored().stream().anyMatch(name::equalsIgnoreCase)) {
                continue;
            }
            if (mapping.others() == OtherColumns.ATTRIBUTES && !name.isEmpty()) {
                FieldSink sink = FieldSinks.attribute();
                columns.add(new BoundColumn(i, name, sink, null, null));
                attributes.put(name, sink.builder());
            } else {
                unexpected.add(name);
            }
        }
        if (!unexpected.isEmpty()) {
            log.warn(
                    IngestWarning.Kind.UNEXPECTED_COLUMN,
                    unexpected.size(),
                    "has columns that are not used: " + Header.shown(unexpected));
        }
    }
}
