package dev.vitrine.analytics.benchmarks.race.duckdb;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.AnswerColumn;
import dev.vitrine.analytics.benchmarks.race.AnswerColumn.Kind;
import dev.vitrine.analytics.benchmarks.race.Cells;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.column.IdColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a result set: read with the getters that fit the columns, brought into an answer later. */
final class SqlRows {

    private SqlRows() {}

    /** Reads the current row; days are counted from 1970, and where the first column is a key, it is a number. */
    static @Nullable Object[] read(ResultSet result, List<AnswerColumn> columns, boolean firstIsKey)
            throws SQLException {
        @Nullable Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            int at = i + 1;
            Kind kind = firstIsKey && i == 0 ? Kind.COUNT : columns.get(i).kind();
            Object value = switch (kind) {
                case MONTH -> result.getObject(at, LocalDateTime.class);
                case WORD -> result.getString(at);
                case DAY, COUNT -> result.getLong(at);
                case MONEY -> result.getBigDecimal(at);
                case RATE -> result.getDouble(at);
            };
            row[i] = result.wasNull() ? null : value;
        }
        return row;
    }

    static Answer answer(StandardQuery query, List<@Nullable Object[]> rows, @Nullable IdColumn firstIsKeyOf) {
        Answer.Rows answer = Answer.of(query);
        List<AnswerColumn> columns = query.columns();
        for (@Nullable Object[] row : rows) {
            @Nullable Object[] values = row.clone();
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (columns.get(i).kind() == Kind.DAY && value instanceof Long day) {
                    values[i] = Cells.day(day);
                } else if (value instanceof LocalDateTime month) {
                    values[i] = YearMonth.from(month).toString();
                } else if (i == 0 && firstIsKeyOf != null && value instanceof Long key) {
                    values[i] = firstIsKeyOf.value(Math.toIntExact(key));
                }
            }
            answer.add(values);
        }
        return answer.build();
    }
}
