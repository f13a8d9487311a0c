package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Pass;
import dev.vitrine.analytics.query.sql.SqlColumn.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One scan as SQL: first the rows with all they are asked for, each expression once, then the aggregates of each group.
 */
final class PassSql {
    private final Query query;
    private final Pass pass;
    private final Source.Naming naming;
    private final List<SqlColumn> keys;
    private final Map<Base, SqlColumn> numbers;
    private final Map<Value<?>, String> values = new LinkedHashMap<>();
    private final Map<Filter, String> flags = new LinkedHashMap<>();

    PassSql(Query query, Pass pass, Source.Naming naming, List<SqlColumn> keys, Map<Base, SqlColumn> numbers) {
        this.query = query;
        this.pass = pass;
        this.naming = naming;
        this.keys = keys;
        this.numbers = numbers;
        for (Base base : pass.aggregates()) {
            Value<?> value = base.value();
            Filter where = base.where();
            if (value != null) {
                values.putIfAbsent(value, "v" + (values.size() + 1));
            }
            if (where != null) {
                flags.putIfAbsent(where, "f" + (flags.size() + 1));
            }
        }
    }

    /**
     * A query for some of the numbers of each group.
     *
     * @param sql the statement
     * @param numbers what it returns after the keys
     */
    record Part(Fragment sql, List<SqlColumn> numbers) {}

    private String name() {
        return pass.isDirect()
                ? pass.fact().word()
                : pass.fact().word() + "_by_" + pass.scan().word();
    }

    String rowsName() {
        return name() + "_rows";
    }

    /** Returns the query for the rows that pass the filter, or for indirect facts those of which a row does. */
    Fragment rows() {
        Source facts = new Source(naming, pass.fact());
        Expressions expressions = new Expressions(facts);
        List<Fragment> columns = new ArrayList<>();
        if (pass.isDirect()) {
            addKeys(columns, expressions);
        } else {
            keys.forEach(key -> columns.add(Fragment.of("links." + key.name())));
        }
        values.forEach((value, name) -> columns.add(expressions.of(value).as(name)));
        flags.forEach((flag, name) -> columns.add(expressions.of(flag).as(name)));
        if (columns.isEmpty()) {
            columns.add(Fragment.of("1 AS one"));
        }
        Filter filter = query.filter();
        List<Fragment> lines = new ArrayList<>();
        lines.add(select("SELECT", columns));
        if (pass.isDirect()) {
            Fragment condition = filter == null ? null : expressions.of(filter);
            lines.add(facts.from());
            if (condition != null) {
                lines.add(Fragment.of("WHERE {}", condition));
            }
        } else {
            lines.add(facts.from(Fragment.of("FROM " + linksName() + " AS links")));
        }
        return Fragment.join("\n", lines);
    }

    /** Returns the name of {@link #links}, which is the same for all facts that are split by the same rows. */
    String linksName() {
        return "order_groups_by_" + pass.scan().word();
    }

    /** Returns the query for each order and each group in which it is, once; for facts that are not direct. */
    Fragment links() {
        Source scanned = new Source(naming, pass.scan());
        Expressions expressions = new Expressions(scanned);
        List<Fragment> columns = new ArrayList<>();
        columns.add(scanned.orderKey().as("order_key"));
        addKeys(columns, expressions);
        Filter filter = query.filter();
        Fragment condition = filter == null ? null : expressions.of(filter);
        List<Fragment> lines = new ArrayList<>(List.of(select("SELECT DISTINCT", columns), scanned.from()));
        if (condition != null) {
            lines.add(Fragment.of("WHERE {}", condition));
        }
        return Fragment.join("\n", lines);
    }

    private void addKeys(List<Fragment> columns, Expressions expressions) {
        List<Dimension<?>> dimensions = query.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            columns.add(expressions.of(dimensions.get(i).value()).as(keys.get(i).name()));
        }
    }

    /** Returns the queries for the aggregates: one, and one for each count of values that occur several times. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Fragment> columns = keyNames();
        List<SqlColumn> plain = new ArrayList<>();
        for (Base base : pass.aggregates()) {
            SqlColumn column = column(base);
            if (base instanceof Base.DistinctCount distinct && distinct.atLeast() > 1) {
                parts.add(new Part(repeated(distinct, column), List.of(column)));
            } else {
                columns.add(aggregate(base).as(column.name()));
                plain.add(column);
            }
        }
        if (!columns.isEmpty()) {
            parts.add(0, new Part(grouped(columns, Fragment.of("FROM " + rowsName()), keys), plain));
        }
        return parts;
    }

    private SqlColumn column(Base base) {
        SqlColumn column = numbers.get(base);
        if (column == null) {
            throw new IllegalStateException("no column for " + base);
        }
        return column;
    }

    private Fragment aggregate(Base base) {
        Filter where = base.where();
        String filter = where == null ? "" : " FILTER (WHERE " + flags.get(where) + ")";
        return Fragment.of("{}" + filter, unfiltered(base));
    }

    private Fragment unfiltered(Base base) {
        SqlDialect dialect = naming.dialect();
        Value<?> measured = base.value();
        if (measured == null) {
            return Fragment.of("count(*)");
        }
        Fragment value = Fragment.of(String.valueOf(values.get(measured)));
        if (base instanceof Base.ValueSum) {
            return dialect.sum(value, SqlTypes.kindOf(measured.type()));
        }
        if (base instanceof Base.DistinctCount) {
            return Fragment.of("count(DISTINCT {})", value);
        }
        if (base instanceof Base.Quantile quantile) {
            return dialect.quantile(dialect.asDouble(value), Fragment.bind(quantile.p()));
        }
        if (base instanceof Base.Extreme extreme) {
            return Fragment.of(extreme.end() == Formula.End.FIRST ? "min({})" : "max({})", value);
        }
        return Fragment.of("count({})", value);
    }

    private Fragment repeated(Base.DistinctCount base, SqlColumn column) {
        String value = String.valueOf(values.get(base.value()));
        Filter where = base.where();
        List<Fragment> inner = keyNames();
        inner.add(Fragment.of(value));
        Fragment occurrences = Fragment.join(
                "\n",
                List.of(
                        select("SELECT", inner),
                        Fragment.of("FROM " + rowsName()),
                        Fragment.of(
                                "WHERE " + value + " IS NOT NULL" + (where == null ? "" : " AND " + flags.get(where))),
                        Fragment.of("GROUP BY {}", Fragment.join(", ", inner)),
                        Fragment.of("HAVING count(*) >= {}", Fragment.bind((long) base.atLeast()))));
        List<Fragment> columns = keyNames();
        columns.add(Fragment.of("count(*) AS " + column.name()));
        return grouped(columns, Fragment.of("FROM (\n{}\n) AS repeated", occurrences.indented()), keys);
    }

    private List<Fragment> keyNames() {
        return new ArrayList<>(keys.stream().map(key -> Fragment.of(key.name())).toList());
    }

    /** Returns a query, grouped by the keys if there are any. */
    static Fragment grouped(List<Fragment> columns, Fragment from, List<SqlColumn> keys) {
        List<Fragment> lines = new ArrayList<>(List.of(select("SELECT", columns), from));
        if (!keys.isEmpty()) {
            lines.add(Fragment.of("GROUP BY "
                    + String.join(", ", keys.stream().map(SqlColumn::name).toList())));
        }
        return Fragment.join("\n", lines);
    }

    static Fragment select(String word, List<Fragment> columns) {
        return Fragment.of(word + "\n{}", Fragment.join(",\n", columns).indented());
    }

    /** Returns what the values of an aggregate are. */
    static Kind kindOf(Base base) {
        Value<?> value = base.value();
        if (base instanceof Base.Quantile) {
            return Kind.DOUBLE;
        }
        return value == null || !(base instanceof Base.ValueSum || base instanceof Base.Extreme)
                ? Kind.WHOLE
                : SqlTypes.kindOf(value.type());
    }
}
