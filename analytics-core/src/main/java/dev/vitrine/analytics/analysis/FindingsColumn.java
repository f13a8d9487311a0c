package dev.vitrine.analytics.analysis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of records.
 *
 * @param name its name
 * @param isNumber whether its values are numbers
 * @param reader what a record has in it; null if missing
 */
record FindingsColumn(String name, boolean isNumber, Function<Record, @Nullable Object> reader) {
    private static final Set<Class<?>> PRIMITIVE_NUMBERS = Set.of(int.class, long.class, double.class);

    /** Returns the columns of a component: one, or two of an interval. */
    static List<FindingsColumn> of(RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        Method accessor = accessible(component);
        if (type == Interval.class) {
            return List.of(
                    new FindingsColumn(name + "Low", true, row -> end(read(accessor, row), Interval::low)),
                    new FindingsColumn(name + "High", true, row -> end(read(accessor, row), Interval::high)));
        }
        boolean isNumber = PRIMITIVE_NUMBERS.contains(type) || Number.class.isAssignableFrom(type);
        return List.of(new FindingsColumn(name, isNumber, row -> read(accessor, row)));
    }

    private static Method accessible(RecordComponent component) {
        Method accessor = component.getAccessor();
        try {
            accessor.setAccessible(true);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getName()
                            + " can't be read from dev.vitrine.analytics.core. Maybe make"
                            + " it public in an exported package, or open its package to that module.",
                    e);
        }
        return accessor;
    }

    private static @Nullable Object end(@Nullable Object interval, Function<Interval, Double> end) {
        return interval == null ? null : end.apply((Interval) interval);
    }

    private static @Nullable Object read(Method accessor, Record row) {
        try {
            return accessor.invoke(row);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(accessor + " failed: " + e.getCause(), e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the accessor was made accessible", e);
        }
    }

    /** Returns the cell of a record: null, a number, an amount or a text. */
    @Nullable
    Object cell(Record row) {
        Object value = reader.apply(row);
        if (value == null || value instanceof Number) {
            return value;
        }
        return value instanceof Labelled labelled ? labelled.label() : word(value);
    }

    /** Returns a cell as text, plain and with all digits; null if it is missing. */
    static @Nullable String text(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return plain(number);
        }
        return cell instanceof BigDecimal amount ? amount.toPlainString() : cell == null ? null : cell.toString();
    }

    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    "a table has the number " + number + "; expected null for what is missing");
        }
        return new BigDecimal(Double.toString(number)).toPlainString();
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
