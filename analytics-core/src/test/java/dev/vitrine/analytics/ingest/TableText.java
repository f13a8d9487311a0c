package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Table;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as text, so that tests can show and compare them. */
final class TableText {

    private TableText() {}

    /** Returns every column of the data by a name such as {@code orders.id}. */
    static Map<String, Column> columns(CommerceData data) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (RecordComponent part : CommerceData.class.getRecordComponents()) {
            Object value = get(part, data);
            if (value instanceof Column column) {
                columns.put(part.getName(), column);
            } else if (value instanceof Table table) {
                for (RecordComponent field : table.getClass().getRecordComponents()) {
                    add(columns, part.getName() + "." + field.getName(), get(field, table));
                }
            }
        }
        return columns;
    }

    private static void add(Map<String, Column> columns, String name, Object value) {
        if (value instanceof Column column) {
            columns.put(name, column);
        } else {
            ((Map<?, ?>) value).forEach((key, column) -> columns.put(name + "." + key, (Column) column));
        }
    }

    private static Object get(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a column's values as text; a gap is a dash. */
    static List<String> values(CommerceData data, String name) {
        Column column = columns(data).get(name);
        if (column == null) {
            throw new IllegalArgumentException(
                    "no column " + name + " in " + columns(data).keySet());
        }
        return values(column);
    }

    static List<String> values(Column column) {
        List<String> values = new ArrayList<>(column.size());
        for (int row = 0; row < column.size(); row++) {
            values.add(column.isMissing(row) ? "-" : value(column, row));
        }
        return values;
    }

    /** Returns the value of a row that is not missing. */
    static String value(Column column, int row) {
        if (column instanceof IntColumn ints) {
            return Integer.toString(ints.value(row));
        } else if (column instanceof DoubleColumn doubles) {
            return Double.toString(doubles.value(row));
        } else if (column instanceof MoneyColumn money) {
            return money.value(row).toPlainString();
        } else if (column instanceof DateTimeColumn times) {
            return times.value(row).toString();
        } else if (column instanceof CategoryColumn words) {
            return words.value(row);
        } else if (column instanceof TextColumn texts) {
            return texts.value(row);
        } else if (column instanceof IdColumn ids) {
            return ids.value(row);
        }
        return Integer.toString(((KeyColumn) column).target(row));
    }
}
