package dev.vitrine.analytics.internal.answer;

import dev.vitrine.analytics.query.ResultColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads single values of a result; what is missing is null. */
public final class Cells {

    private Cells() {}

    public static <T> @Nullable T value(ResultColumn<T> column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }

    public static @Nullable BigDecimal amount(ResultColumn<?> column, int row) {
        return value(column.as(BigDecimal.class), row);
    }

    public static @Nullable Long count(ResultColumn<?> column, int row) {
        return column.isMissing(row) ? null : column.asLong(row);
    }

    public static @Nullable Double number(ResultColumn<?> column, int row) {
        return column.isMissing(row) ? null : column.asDouble(row);
    }
}
