package dev.vitrine.analytics.products;

import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads columns of results. */
final class Cells {

    private Cells() {}

    static @Nullable BigDecimal amount(ResultTable table, Measure measure, int row) {
        ResultColumn<?> column = table.column(measure);
        return column.isMissing(row) ? null : (BigDecimal) column.value(row);
    }

    static @Nullable Long count(ResultTable table, Measure measure, int row) {
        ResultColumn<?> column = table.column(measure);
        return column.isMissing(row) ? null : column.asLong(row);
    }

    static @Nullable Double number(ResultTable table, Measure measure, int row) {
        ResultColumn<?> column = table.column(measure);
        return column.isMissing(row) ? null : column.asDouble(row);
    }
}
