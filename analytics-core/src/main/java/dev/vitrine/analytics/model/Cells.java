package dev.vitrine.analytics.model;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.TextColumn;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads single cells for the row records; a missing value is null. */
final class Cells {

    private Cells() {}

    static @Nullable Integer get(IntColumn column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }

    static @Nullable Integer get(KeyColumn column, int row) {
        return column.isMissing(row) ? null : column.target(row);
    }

    static @Nullable Double get(DoubleColumn column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }

    static @Nullable BigDecimal get(MoneyColumn column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }

    static @Nullable LocalDateTime get(DateTimeColumn column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }

    static @Nullable String get(CategoryColumn column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }

    static @Nullable String get(TextColumn column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }

    static @Nullable String get(IdColumn column, int row) {
        return column.isMissing(row) ? null : column.value(row);
    }
}
