package dev.vitrine.analytics.ingest.internal.load;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.ColumnBuilder;
import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.DoubleBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.column.internal.TextBuilder;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as read: the builders of its fields, keys not yet resolved. Grows by inferred rows and shrinks by rows left
 * out while keys are resolved; not thread-safe.
 */
public final class RawTable {
    private final FileLog log;
    private final int moneyScale;
    private final Map<Field, ColumnBuilder> fields;
    private final Map<String, ColumnBuilder> attributes;
    private final Map<Field, String> columnNames = new EnumMap<>(Field.class);
    private IntBuilder lines;

    RawTable(
            FileLog log,
            int moneyScale,
            Map<Field, ColumnBuilder> fields,
            Map<String, ColumnBuilder> attributes,
            IntBuilder lines) {
        this.log = log;
        this.moneyScale = moneyScale;
        this.fields = fields;
        this.attributes = attributes;
        this.lines = lines;
    }

    /** Returns a table that no file has been read for. */
    public static RawTable empty(FileLog log, int moneyScale) {
        return derived(log, moneyScale, new IntBuilder());
    }

    /** Returns a table without fields yet, whose rows come from these lines of another table's file. */
    public static RawTable derived(FileLog log, int moneyScale, IntBuilder lines) {
        return new RawTable(log, moneyScale, new EnumMap<>(Field.class), new LinkedHashMap<>(), lines);
    }

    public FileLog log() {
        return log;
    }

    /** Tells whether a file has been read for the table, even if it has no rows. */
    public boolean isFromFile() {
        return !log.file().isEmpty();
    }

    public int moneyScale() {
        return moneyScale;
    }

    public int size() {
        return lines.size();
    }

    /** Makes a field out of what other columns say. */
    public void put(Field field, ColumnBuilder builder) {
        fields.put(field, builder);
    }

    public void name(Field field, String column) {
        columnNames.put(field, column);
    }

    /** Returns what the source calls a field. */
    public String columnName(Field field) {
        return columnNames.getOrDefault(field, field.key());
    }

    public boolean has(Field field) {
        return fields.containsKey(field);
    }

    public Map<String, ColumnBuilder> attributes() {
        return attributes;
    }

    /** Returns the lines of the file that the rows begin on; missing for inferred rows. */
    public IntBuilder lines() {
        return lines;
    }

    /** Returns the line of the file that a row begins on. */
    public int line(int row) {
        return lines.value(row);
    }

    public IdBuilder ids(Field field) {
        return (IdBuilder) builder(field);
    }

    public CategoryBuilder words(Field field) {
        return (CategoryBuilder) builder(field);
    }

    public TextBuilder texts(Field field) {
        return (TextBuilder) builder(field);
    }

    public IntBuilder ints(Field field) {
        return (IntBuilder) builder(field);
    }

    public MoneyBuilder money(Field field) {
        return (MoneyBuilder) builder(field);
    }

    public DateTimeBuilder times(Field field) {
        return (DateTimeBuilder) builder(field);
    }

    public DoubleBuilder doubles(Field field) {
        return (DoubleBuilder) builder(field);
    }

    /** Returns the builder of a field; one with only gaps if the source does not have the field. */
    public ColumnBuilder builder(Field field) {
        return fields.computeIfAbsent(field, absent -> {
            ColumnBuilder gaps = emptyBuilder(absent);
            for (int row = 0; row < size(); row++) {
                gaps.addMissing();
            }
            return gaps;
        });
    }

    private ColumnBuilder emptyBuilder(Field field) {
        return switch (field.type()) {
            case ID -> new IdBuilder();
            case TEXT -> new TextBuilder();
            case CATEGORY -> new CategoryBuilder();
            case INT, DEGREES, DURATION -> new IntBuilder();
            case MONEY -> new MoneyBuilder(moneyScale);
            case DATE_TIME -> new DateTimeBuilder();
            case DOUBLE -> new DoubleBuilder();
        };
    }

    /** Adds a row of which nothing is known but an identifier that other rows refer to. */
    public void addInferred(Field idField, IdBuilder references, int reference) {
        fields.forEach((field, builder) -> {
            if (field == idField) {
                builder.addFrom(references, reference);
            } else {
                builder.addMissing();
            }
        });
        attributes.values().forEach(ColumnBuilder::addMissing);
        lines.addMissing();
    }

    /** Leaves rows out; those after them move up. Takes new builders, so ask for them again. */
    public void drop(@Nullable BitSet rows) {
        if (rows == null || rows.isEmpty()) {
            return;
        }
        int[] kept = IntStream.range(0, size()).filter(row -> !rows.get(row)).toArray();
        fields.replaceAll((field, builder) -> select(builder, kept));
        attributes.replaceAll((name, builder) -> select(builder, kept));
        lines = (IntBuilder) select(lines, kept);
    }

    /** Returns the rows of a builder that are kept. */
    public static ColumnBuilder select(ColumnBuilder builder, int[] rows) {
        ColumnBuilder selected = builder.like();
        for (int row : rows) {
            selected.addFrom(builder, row);
        }
        return selected;
    }
}
