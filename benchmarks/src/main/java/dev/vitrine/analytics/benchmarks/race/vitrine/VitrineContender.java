package dev.vitrine.analytics.benchmarks.race.vitrine;

import dev.vitrine.analytics.benchmarks.race.Answer;
import dev.vitrine.analytics.benchmarks.race.AnswerColumn;
import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Vitrine's engine in memory, asked as any user would. */
public final class VitrineContender implements Contender {
    private final String name;
    private final MemoryEngine engine;

    /** Makes a contender with a number of threads. */
    public VitrineContender(String name, CommerceData data, int threads) {
        this.name = name;
        this.engine = MemoryEngine.of(data).withThreads(ForkJoinPool.commonPool(), threads);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean runs(StandardQuery query) {
        return true;
    }

    @Override
    public RawResult run(StandardQuery query) {
        ResultTable table = engine.run(StandardQueries.of(query));
        return () -> answer(query, table);
    }

    private static Answer answer(StandardQuery query, ResultTable table) {
        Answer.Rows rows = Answer.of(query);
        List<AnswerColumn> columns = query.columns();
        for (int row = 0; row < table.size(); row++) {
            @Nullable Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = switch (columns.get(i).name()) {
                    case "averageOrderValue" -> averageOrderValue(table, row);
                    case "spent" -> amount(table, StandardQueries.GOODS, row).add(amount(table, Measures.FREIGHT, row));
                    default -> value(columns.get(i), table.columns().get(i), row);
                };
            }
            rows.add(values);
        }
        return rows.build();
    }

    private static @Nullable Object value(AnswerColumn wanted, ResultColumn<?> column, int row) {
        if (column.isMissing(row)) {
            return nothing(wanted);
        }
        return switch (wanted.kind()) {
            case MONTH, DAY, WORD -> column.label(row);
            case MONEY -> column.value(row);
            case COUNT -> column.value(row) instanceof DayOfWeek day ? day.getValue() : column.asLong(row);
            case RATE -> column.asDouble(row);
        };
    }

    /** Sums of nothing are missing with us and 0 in the race. */
    private static @Nullable Object nothing(AnswerColumn wanted) {
        if (wanted.name().equals("units")) {
            return 0L;
        }
        return wanted.kind() == AnswerColumn.Kind.MONEY ? BigDecimal.ZERO : null;
    }

    /** Divides again, for the result is rounded to cents of cents and other contenders' are not. */
    private static @Nullable Double averageOrderValue(ResultTable table, int row) {
        ResultColumn<?> revenue = find(table, Measures.GROSS_REVENUE.name());
        ResultColumn<?> orders = find(table, Measures.ORDERS_WITH_ITEMS.name());
        return revenue.isMissing(row) ? null : revenue.asDouble(row) / orders.asLong(row);
    }

    private static BigDecimal amount(ResultTable table, Measure measure, int row) {
        ResultColumn<?> column = find(table, measure.name());
        return column.isMissing(row) ? BigDecimal.ZERO : (BigDecimal) column.value(row);
    }

    private static ResultColumn<?> find(ResultTable table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
