package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A compiled query: one statement that returns the groups with all numbers that the measures are made of.
 *
 * <p>Immutable and thread-safe; may be run any number of times.
 */
public final class SqlQuery {
    private final Fragment sql;
    private final Plan plan;
    private final List<SqlColumn> keys;
    private final Map<Base, SqlColumn> numbers;

    SqlQuery(Fragment sql, Plan plan, List<SqlColumn> keys, Map<Base, SqlColumn> numbers) {
        this.sql = sql;
        this.plan = plan;
        this.keys = keys;
        this.numbers = numbers;
    }

    /** Returns the statement, with question marks for the values. */
    public String text() {
        return sql.text();
    }

    /**
     * Returns the values of the question marks, in their order: {@link String}, {@link Long}, {@link Double}, {@link
     * java.math.BigDecimal}, {@link java.time.LocalDate} or {@link java.time.LocalDateTime}.
     */
    public List<Object> binds() {
        return sql.binds();
    }

    /** Returns what the statement returns: first the dimensions, then the numbers. */
    public List<SqlColumn> columns() {
        return Stream.concat(keys.stream(), numbers.values().stream()).toList();
    }

    /**
     * Returns a place to put the rows of an answer.
     *
     * @param moneyScale decimals of the amounts in the database; more than that are an error
     */
    public SqlRows rows(int moneyScale) {
        return new SqlRows(this, moneyScale);
    }

    Plan plan() {
        return plan;
    }

    List<SqlColumn> keys() {
        return keys;
    }

    Map<Base, SqlColumn> numbers() {
        return numbers;
    }

    /** Returns the statement. */
    @Override
    public String toString() {
        return text();
    }
}
