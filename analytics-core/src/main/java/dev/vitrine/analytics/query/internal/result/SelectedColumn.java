package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column of the groups that are the rows of a result. */
public abstract sealed class SelectedColumn<T> implements ResultColumn<T>
        permits DimensionColumn, CountColumn, MoneyColumn, DateColumn, NumberColumn {
    private final String name;
    private final @Nullable Unit unit;
    private final Class<T> javaType;
    private final Rows rows;

    SelectedColumn(String name, @Nullable Unit unit, Class<T> javaType, Rows rows) {
        this.name = name;
        this.unit = unit;
        this.javaType = javaType;
        this.rows = rows;
    }

    abstract boolean isMissingIn(int group);

    abstract T valueIn(int group);

    abstract String labelOf(T value);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final @Nullable Unit unit() {
        return unit;
    }

    @Override
    public final Class<T> javaType() {
        return javaType;
    }

    @Override
    public final int size() {
        return rows.size();
    }

    @Override
    public final boolean isMissing(int row) {
        return isMissingIn(rows.group(Objects.checkIndex(row, rows.size())));
    }

    @Override
    public final T value(int row) {
        return valueIn(presentGroup(row));
    }

    @Override
    public final String label(int row) {
        return isMissing(row) ? "" : labelOf(value(row));
    }

    @Override
    public long asLong(int row) {
        throw new UnsupportedOperationException(name + " has values of the type " + javaType.getSimpleName()
                + ", not whole numbers. Maybe use value(row).");
    }

    @Override
    public double asDouble(int row) {
        throw new UnsupportedOperationException(
                name + " has values of the type " + javaType.getSimpleName() + ", not numbers. Maybe use value(row).");
    }

    @Override
    @SuppressWarnings("unchecked") // Checked: the types are the same.
    public final <U> ResultColumn<U> as(Class<U> type) {
        if (type != (Class<?>) javaType) {
            throw new IllegalArgumentException(name + " has values of the type " + javaType.getSimpleName() + ", not "
                    + type.getSimpleName() + ". Maybe as(" + javaType.getSimpleName() + ".class).");
        }
        return (ResultColumn<U>) this;
    }

    final int presentGroup(int row) {
        int group = rows.group(Objects.checkIndex(row, rows.size()));
        if (isMissingIn(group)) {
            throw new NoSuchElementException(
                    name + " is missing in row " + row + ". Maybe ask isMissing(" + row + ") first.");
        }
        return group;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (!(other instanceof SelectedColumn<?> column)
                || !name.equals(column.name)
                || unit != column.unit
                || javaType != column.javaType
                || size() != column.size()) {
            return false;
        }
        for (int row = 0; row < size(); row++) {
            boolean missing = isMissing(row);
            if (missing != column.isMissing(row) || (!missing && !value(row).equals(column.value(row)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int hashCode() {
        int hash = Objects.hash(name, unit == null ? "" : unit.name());
        for (int row = 0; row < size(); row++) {
            hash = 31 * hash + (isMissing(row) ? 0 : value(row).hashCode());
        }
        return hash;
    }

    /** Returns the name and the spelling of the values. */
    @Override
    public final String toString() {
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            labels.add(label(row));
        }
        return name + labels;
    }
}
