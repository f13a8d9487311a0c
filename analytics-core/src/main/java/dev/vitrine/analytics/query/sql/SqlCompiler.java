package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Compiles queries to SQL.
 *
 * <p>The statement is about the tables {@code orders}, {@code items}, {@code payments}, {@code reviews}, {@code
 * customers}, {@code products} and {@code sellers} with the columns of {@link Field#columnName()} and the keys {@code
 * order_key}, {@code customer_key}, {@code product_key} and {@code seller_key}, which may be numbers or texts. Each measure
 * is aggregated at its own grain, so joins count nothing twice. Words are compared with {@code lower}, texts by their
 * UTF-8 bytes. Every constant is a bind parameter.
 *
 * <p>Immutable and thread-safe.
 */
public final class SqlCompiler {
    private final Source.Naming naming;

    private SqlCompiler(Source.Naming naming) {
        this.naming = naming;
    }

    /** Returns a compiler for tables in the default schema that have all columns. */
    public static SqlCompiler of(SqlDialect dialect) {
        return new SqlCompiler(new Source.Naming(Objects.requireNonNull(dialect, "dialect"), "", field -> false));
    }

    /** Returns this compiler for tables in a schema. */
    public SqlCompiler inSchema(String schema) {
        return new SqlCompiler(new Source.Naming(naming.dialect(), schema, naming.lacking()));
    }

    /** Returns this compiler for tables without some columns; these are missing in every row. */
    public SqlCompiler lacking(Predicate<Field<?>> columns) {
        return new SqlCompiler(new Source.Naming(naming.dialect(), naming.schema(), columns));
    }

    /**
     * Compiles a query.
     *
     * @throws IllegalArgumentException if a measure can't be split by a dimension, or if the query makes no sense otherwise
     */
    public SqlQuery compile(Query query) {
        Plan plan = Plan.of(query);
        List<SqlColumn> keys = keys(query);
        Map<Base, SqlColumn> numbers = numbers(plan);
        Map<String, Fragment> tables = new LinkedHashMap<>();
        List<PassSql.Part> parts = new ArrayList<>();
        for (Pass pass : plan.passes()) {
            PassSql sql = new PassSql(query, pass, naming, keys, numbers);
            if (!pass.isDirect()) {
                tables.putIfAbsent(sql.linksName(), sql.links());
            }
            tables.put(sql.rowsName(), sql.rows());
            parts.addAll(sql.parts());
        }
        Fragment groups = parts.size() == 1 ? parts.get(0).sql() : combined(parts, keys, numbers);
        List<Fragment> order = Ranking.orderOf(query, keys, numbers);
        if (!order.isEmpty()) {
            tables.put("all_groups", groups);
            groups = ranked(query, order, keys, numbers);
        }
        return new SqlQuery(with(tables, groups), plan, keys, numbers);
    }

    private static List<SqlColumn> keys(Query query) {
        List<SqlColumn> keys = new ArrayList<>();
        for (Dimension<?> dimension : query.dimensions()) {
            String word = dimension.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
            String name = "k" + (keys.size() + 1) + "_" + word.substring(0, Math.min(word.length(), 40));
            keys.add(new SqlColumn(name, SqlTypes.kindOf(dimension.type())));
        }
        return List.copyOf(keys);
    }

    private static Map<Base, SqlColumn> numbers(Plan plan) {
        Map<Base, SqlColumn> numbers = new LinkedHashMap<>();
        for (Pass pass : plan.passes()) {
            for (Base base : pass.aggregates()) {
                numbers.put(base, new SqlColumn("n" + (numbers.size() + 1), PassSql.kindOf(base)));
            }
        }
        return numbers;
    }

    /** Groups are compared as GROUP BY does, for which missing equals missing: a join would not. */
    private Fragment combined(List<PassSql.Part> parts, List<SqlColumn> keys, Map<Base, SqlColumn> numbers) {
        List<Fragment> padded = new ArrayList<>();
        for (PassSql.Part part : parts) {
            List<Fragment> columns = new ArrayList<>(names(keys));
            for (SqlColumn number : numbers.values()) {
                columns.add(
                        part.numbers().contains(number)
                                ? Fragment.of(number.name())
                                : naming.dialect().nothing(number.kind()).as(number.name()));
            }
            Fragment list = Fragment.join(", ", columns);
            padded.add(Fragment.of(
                    "SELECT {} FROM (\n{}\n) AS part", list, part.sql().indented()));
        }
        List<Fragment> columns = new ArrayList<>(names(keys));
        numbers.values().forEach(number -> columns.add(Fragment.of("max(" + number.name() + ") AS " + number.name())));
        Fragment union = Fragment.join("\nUNION ALL\n", padded);
        return PassSql.grouped(columns, Fragment.of("FROM (\n{}\n) AS parts", union.indented()), keys);
    }

    private static Fragment ranked(
            Query query, List<Fragment> order, List<SqlColumn> keys, Map<Base, SqlColumn> numbers) {
        List<Fragment> columns = new ArrayList<>(names(keys));
        columns.addAll(names(List.copyOf(numbers.values())));
        Fragment rank = Fragment.of(
                "FROM (\n  SELECT all_groups.*, rank() OVER (ORDER BY {}) AS place\n  FROM all_groups\n) AS ranked",
                Fragment.join(", ", order));
        long rows = Objects.requireNonNull(query.limit()).rows();
        return Fragment.of("{}\n{}\nWHERE place <= {}", PassSql.select("SELECT", columns), rank, Fragment.bind(rows));
    }

    private static List<Fragment> names(List<SqlColumn> columns) {
        return columns.stream().map(column -> Fragment.of(column.name())).toList();
    }

    private static Fragment with(Map<String, Fragment> tables, Fragment last) {
        List<Fragment> definitions = new ArrayList<>();
        tables.forEach((name, sql) -> definitions.add(Fragment.of(name + " AS (\n{}\n)", sql.indented())));
        return Fragment.of("WITH {}\n{}", Fragment.join(", ", definitions), last);
    }
}
