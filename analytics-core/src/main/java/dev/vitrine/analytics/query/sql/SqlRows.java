package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.result.Finisher;
import dev.vitrine.analytics.query.internal.result.Grouped;
import dev.vitrine.analytics.query.internal.result.Keys;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows that a database answers to a compiled query, in any order, and makes the result of them.
 *
 * <p>Not thread-safe.
 */
public final class SqlRows {
    private final SqlQuery query;
    private final int moneyScale;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    SqlRows(SqlQuery query, int moneyScale) {
        this.query = query;
        this.moneyScale = moneyScale;
    }

    /**
     * Takes a row.
     *
     * @param cells one for each of {@link SqlQuery#columns()}, of the Java type of its kind, or null
     * @throws IllegalArgumentException if there are more or fewer
     */
    public void add(@Nullable Object... cells) {
        int columns = query.keys().size() + query.numbers().size();
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells; the query has " + columns);
        }
        rows.add(cells.clone());
    }

    /**
     * Returns the result.
     *
     * @param engine name of the engine, for the provenance
     * @param data where the data come from
     */
    public ResultTable finish(String engine, Provenance data) {
        return Finisher.finish(query.plan(), grouped(), engine, data);
    }

    Grouped grouped() {
        List<Dimension<?>> dimensions = query.plan().query().dimensions();
        List<Keys> unsorted = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            unsorted.add(KeyCells.keys(dimensions.get(i).type(), rows, i));
        }
        int[] sorted = KeyCells.ascending(unsorted, rows.size());
        List<Keys> keys = unsorted.stream()
                .map(column -> KeyCells.inOrder(column, sorted))
                .toList();
        Map<Base, Numbers> numbers = new LinkedHashMap<>();
        int column = dimensions.size();
        for (Base base : query.numbers().keySet()) {
            numbers.put(base, numbers(base, sorted, column));
            column++;
        }
        return new Grouped(sorted.length, moneyScale, keys, numbers);
    }

    private Numbers numbers(Base base, int[] sorted, int column) {
        NumberCells cells = new NumberCells(rows, sorted, column);
        Value<?> value = base.value();
        ValueType<?> type = value == null ? ValueType.INTEGER : value.type();
        if (base instanceof Base.Quantile) {
            return cells.doubles(Double.NaN, type.equals(ValueType.DAYS) ? SqlTypes.MICROS_PER_DAY.doubleValue() : 1);
        }
        if (base instanceof Base.Extreme) {
            return type.equals(ValueType.NUMBER) ? cells.doubles(Double.NaN, 1) : cells.extremes(type, moneyScale);
        }
        if (base instanceof Base.ValueSum) {
            return type.equals(ValueType.NUMBER)
                    ? cells.doubles(0, 1)
                    : cells.sums(type.equals(ValueType.MONEY) ? moneyScale : 0);
        }
        return cells.sums(0);
    }
}
