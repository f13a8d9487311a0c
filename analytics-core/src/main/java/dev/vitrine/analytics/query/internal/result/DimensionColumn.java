package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.ValueType;

/** The values of a dimension, made from ordinals or codes. */
final class DimensionColumn<T extends Comparable<? super T>> extends SelectedColumn<T> {
    private final ValueType<T> type;
    private final Keys keys;

    DimensionColumn(Dimension<T> dimension, Keys keys, Rows rows) {
        super(dimension.name(), null, dimension.type().javaType(), rows);
        this.type = dimension.type();
        this.keys = keys;
    }

    @Override
    boolean isMissingIn(int group) {
        return keys.isMissing(group);
    }

    @Override
    T valueIn(int group) {
        if (keys instanceof Keys.Entities entities) {
            return type.javaType().cast(entities.name(group));
        }
        return keys instanceof Keys.Texts texts
                ? type.javaType().cast(texts.text().apply(texts.codes()[group]))
                : type.ofOrdinal(keys.order(group));
    }

    @Override
    String labelOf(T value) {
        return type.label(value);
    }

    @Override
    public long asLong(int row) {
        return type.equals(ValueType.INTEGER) ? keys.order(presentGroup(row)) : super.asLong(row);
    }

    @Override
    public double asDouble(int row) {
        return type.equals(ValueType.INTEGER) ? keys.order(presentGroup(row)) : super.asDouble(row);
    }
}
