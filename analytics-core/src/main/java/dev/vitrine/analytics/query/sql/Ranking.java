package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.Limit;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.sql.SqlColumn.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves groups that a limit would cut off in the database, where that is certain to change nothing.
 *
 * <p>Groups are ranked by as many sort keys, from the first, as every database orders alike: counts, exact sums, and
 * dimensions that are not texts. All groups that tie with the last one stay; the exact order and the limit come later.
 */
final class Ranking {

    private Ranking() {}

    /** Returns what groups are ranked by; nothing where none may be left out. */
    static List<Fragment> orderOf(Query query, List<SqlColumn> keys, Map<Base, SqlColumn> numbers) {
        Limit limit = query.limit();
        if (limit == null
                || !limit.per().isEmpty()
                || query.having() != null
                || !query.steps().isEmpty()) {
            return List.of();
        }
        List<Fragment> order = new ArrayList<>();
        for (SortKey key : allKeys(query)) {
            Fragment expression = expression(key.column(), query, keys, numbers);
            if (expression == null) {
                break;
            }
            String direction = key.direction() == SortKey.Direction.ASCENDING ? "ASC" : "DESC";
            order.add(Fragment.of("{} " + direction + " NULLS LAST", expression));
        }
        return order;
    }

    private static List<SortKey> allKeys(Query query) {
        List<SortKey> all = new ArrayList<>(query.order());
        query.dimensions().forEach(dimension -> all.add(dimension.ascending()));
        return all;
    }

    private static @Nullable Fragment expression(
            String name, Query query, List<SqlColumn> keys, Map<Base, SqlColumn> numbers) {
        List<Dimension<?>> dimensions = query.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).name().equals(name)) {
                return keys.get(i).kind() == Kind.TEXT
                        ? null
                        : Fragment.of(keys.get(i).name());
            }
        }
        return query.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(measure -> expression(measure, numbers))
                .orElse(null);
    }

    private static @Nullable Fragment expression(Measure measure, Map<Base, SqlColumn> numbers) {
        Formula formula = measure.formula();
        if (formula instanceof Formula.Count || formula instanceof Formula.CountDistinct) {
            return Fragment.of("coalesce("
                    + column(Base.of((Formula.Aggregate) formula).get(0), numbers)
                            .name() + ", 0)");
        }
        if (!(formula instanceof Formula.Sum sum) || SqlTypes.kindOf(sum.value().type()) == Kind.DOUBLE) {
            return null;
        }
        List<Base> bases = Base.of(sum);
        return Fragment.of("CASE WHEN " + column(bases.get(1), numbers).name() + " > 0 THEN coalesce("
                + column(bases.get(0), numbers).name() + ", 0) END");
    }

    private static SqlColumn column(Base base, Map<Base, SqlColumn> numbers) {
        SqlColumn column = numbers.get(base);
        if (column == null) {
            throw new IllegalStateException("no column for " + base);
        }
        return column;
    }
}
