package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The table whose rows are read, and the tables that what is asked of it takes: it gathers them as columns are named. */
final class Source {
    /** Each table after those through which it is reached. */
    private static final List<Grain> LOOKUPS = List.of(Grain.ORDER, Grain.CUSTOMER, Grain.PRODUCT, Grain.SELLER);

    private final Naming naming;
    private final Grain grain;
    private final Set<Grain> joined = EnumSet.noneOf(Grain.class);

    Source(Naming naming, Grain grain) {
        this.naming = naming;
        this.grain = grain;
    }

    /**
     * How names are written.
     *
     * @param dialect the dialect
     * @param schema the schema, empty for the default one
     * @param lacking which columns the tables don't have
     */
    record Naming(SqlDialect dialect, String schema, Predicate<Field<?>> lacking) {

        Fragment table(Grain grain) {
            SqlTable table = SqlTable.of(grain);
            String prefix = schema.isEmpty() ? "" : dialect.quoted(schema) + ".";
            return Fragment.of(prefix + dialect.quoted(table.name()) + " AS " + table.alias());
        }

        Fragment column(Grain grain, String name) {
            return Fragment.of(SqlTable.of(grain).alias() + "." + dialect.quoted(name));
        }
    }

    SqlDialect dialect() {
        return naming.dialect();
    }

    Fragment column(Field<?> field) {
        if (naming.lacking().test(field)) {
            return Fragment.of("CAST(NULL AS " + dialect().type(SqlTypes.kindOf(field.type())) + ")");
        }
        join(field.grain());
        return naming.column(field.grain(), field.columnName());
    }

    /** Returns the key of the order to which a row belongs. */
    Fragment orderKey() {
        return naming.column(grain, SqlTable.of(Grain.ORDER).key());
    }

    private void join(Grain target) {
        if (target == grain) {
            return;
        }
        joined.add(target);
        if (target == Grain.CUSTOMER && grain != Grain.ORDER) {
            joined.add(Grain.ORDER);
        }
    }

    /** Returns the tables, once all columns are named. */
    Fragment from(Fragment... first) {
        List<Fragment> lines = new ArrayList<>(List.of(first));
        lines.add(Fragment.of((first.length == 0 ? "FROM " : "JOIN ") + "{}", naming.table(grain)));
        if (first.length > 0) {
            lines.set(1, Fragment.of("{} ON {} = links.order_key", lines.get(1), orderKey()));
        }
        for (Grain target : LOOKUPS) {
            if (joined.contains(target)) {
                Grain owner = target == Grain.CUSTOMER ? Grain.ORDER : grain;
                String key = SqlTable.of(target).key();
                lines.add(Fragment.of(
                        "LEFT JOIN {} ON {} = {}",
                        naming.table(target),
                        naming.column(target, key),
                        naming.column(owner, key)));
            }
        }
        return Fragment.join("\n", lines);
    }
}
