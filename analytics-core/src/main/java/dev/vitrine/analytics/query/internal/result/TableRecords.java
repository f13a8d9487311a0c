package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.internal.text.NearestName;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a record of each row of a result. */
public final class TableRecords {

    private TableRecords() {}

    /**
     * Returns the rows as records.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    public static <R extends Record> List<R> of(ResultTable table, Class<R> type) {
        Map<String, ResultColumn<?>> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(camelCase(column.name()), column));
        List<Cell> cells = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            ResultColumn<?> column = columns.get(component.getName());
            if (column == null) {
                String hint = NearestName.hint(component.getName(), columns.keySet());
                throw new IllegalArgumentException(
                        type.getSimpleName() + "." + component.getName() + " has no column in " + table
                                + "; components are called " + columns.keySet() + "."
                                + (hint.isEmpty() ? " Maybe leave it out of the record." : hint));
            }
            cells.add(cell(type, component, column));
        }
        Constructor<R> constructor = constructor(type);
        List<R> records = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            @Nullable Object[] arguments = new @Nullable Object[cells.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = cells.get(i).of(row);
            }
            records.add(record(constructor, arguments));
        }
        return records;
    }

    /** Spells a column as a component: {@code GROSS_REVENUE.SHARE} as {@code grossRevenueShare}. */
    static String camelCase(String name) {
        StringBuilder spelled = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            String rest = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
            boolean isFirst = spelled.length() == 0;
            for (int i = 0; i < rest.length(); i++) {
                char letter = rest.charAt(i);
                spelled.append(
                        i > 0 ? letter : isFirst ? Character.toLowerCase(letter) : Character.toUpperCase(letter));
            }
        }
        return spelled.toString();
    }

    private interface Cell {
        @Nullable
        Object of(int row);
    }

    private static Cell cell(Class<?> type, RecordComponent component, ResultColumn<?> column) {
        Class<?> wanted = component.getType();
        Cell present = present(type, component, column);
        if (!wanted.isPrimitive()) {
            return row -> column.isMissing(row) ? null : present.of(row);
        }
        return row -> {
            if (column.isMissing(row)) {
                throw new IllegalArgumentException(
                        column.name() + " is missing in row " + row + ", counted from 0, but "
                                + type.getSimpleName() + "." + component.getName() + " is a primitive " + wanted
                                + ". Maybe declare it as " + boxed(wanted).getSimpleName() + ", which can be null.");
            }
            return present.of(row);
        };
    }

    private static Cell present(Class<?> type, RecordComponent component, ResultColumn<?> column) {
        Class<?> wanted = boxed(component.getType());
        Class<?> has = column.javaType();
        boolean isWhole = has == Long.class || has == Integer.class;
        if (wanted == has) {
            return column::value;
        }
        if (wanted == String.class) {
            return column::label;
        }
        if (wanted == Long.class && isWhole) {
            return column::asLong;
        }
        if (wanted == Integer.class && isWhole) {
            return row -> Math.toIntExact(column.asLong(row));
        }
        if (wanted == Double.class && isWhole) {
            return column::asDouble;
        }
        throw new IllegalArgumentException(type.getSimpleName() + "." + component.getName() + " is of the type "
                + component.getType().getSimpleName() + ", but " + column.name() + " has values of the type "
                + has.getSimpleName() + ". Maybe declare it as " + has.getSimpleName() + ".");
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        return type == double.class ? Double.class : type;
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor of its components", e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    type.getName() + " can't be reached from dev.vitrine.analytics.core. Maybe make it public in an"
                            + " exported package, or open its package to that module.",
                    e);
        }
    }

    private static <R extends Record> R record(Constructor<R> constructor, @Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    constructor.getDeclaringClass().getSimpleName() + " refuses the row " + Arrays.toString(arguments)
                            + ": " + e.getCause(),
                    e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records can be made where their constructor can be reached", e);
        }
    }
}
