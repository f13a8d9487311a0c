package dev.vitrine.analytics.query;

import dev.vitrine.analytics.query.internal.json.JsonText;
import dev.vitrine.analytics.query.internal.json.QueryReader;
import dev.vitrine.analytics.query.internal.json.QueryWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question: measures, by dimensions, over the rows that a filter leaves, in an order.
 *
 * <p>The answer has one row for every combination of dimension values that occurs, missing values included; without
 * dimensions it has exactly one row. Rows are in the order of the sort keys; rows that tie, and all rows where there are
 * no keys, are in ascending order of the dimensions as they are listed, missing last; texts compare as {@link String#compareTo}.
 * What happens, in this order: filter, aggregate each measure at its own grain, join on the dimensions, keep the rows
 * that fulfil the condition on measures, compute the steps, order, limit.
 *
 * <p>Immutable data, thread-safe. Build one step by step, each step a new query: {@code
 * Query.of(GROSS_REVENUE).by(MONTH).where(CUSTOMER_STATE.is("SP")).orderBy(GROSS_REVENUE.descending()).limit(3)}. What
 * narrows or widens can be said again and adds to what is there: {@link #where}, {@link #having}, {@link #with}. What is a
 * list, {@link #by} and {@link #orderBy}, is said once: whether a second one adds or replaces would be a guess, so it is
 * refused. What has one value, {@link #limit} and {@link #asOf}, takes the last one said.
 *
 * @param measures what is asked for, at least one
 * @param dimensions by what
 * @param filter which rows count; null for all
 * @param having which rows of the result are kept; null for all
 * @param steps further columns computed from the rows of the result
 * @param order the order of the rows
 * @param limit only the first rows; null for all
 * @param asOf the day up to which elapsed time is counted; null if no measure needs one. It filters nothing
 */
public record Query(
        List<Measure> measures,
        List<Dimension<?>> dimensions,
        @Nullable Filter filter,
        @Nullable Having having,
        List<Step> steps,
        List<SortKey> order,
        @Nullable Limit limit,
        @Nullable LocalDate asOf) {

    /**
     * Checks that names are unique and that sort keys, steps, limit and condition are about columns of the query. Whether
     * the measures can be split by the dimensions is checked when the query is run.
     *
     * @throws IllegalArgumentException naming what does not fit
     */
    public Query {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        steps = List.copyOf(steps);
        order = List.copyOf(order);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("a query needs at least one measure. Maybe ORDERS.");
        }
        List<String> names = names(measures, dimensions, steps);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "the query asks for " + name + " twice. Maybe drop one, or rename it.");
            }
        }
        for (SortKey key : order) {
            if (!seen.contains(key.column())) {
                throw new IllegalArgumentException("the query can't be ordered by " + key.column()
                        + ", which it doesn't ask for; its columns are " + names + ". Maybe add it to the query.");
            }
        }
        if (having != null) {
            requireAsked("the condition on results is about", having.measures(), measures);
        }
        for (Step step : steps) {
            requireAsked(step.name() + " is computed from", Set.of(step.measure()), measures);
            if (step instanceof Step.ShareOfTotal share) {
                requireAsked(step.name() + " is within", Set.copyOf(share.within()), dimensions);
            } else if (step instanceof Step.ShareOfFirst share) {
                requireAsked(step.name() + " is within", Set.copyOf(share.within()), dimensions);
            }
        }
        if (limit != null) {
            requireAsked("the limit is per", Set.copyOf(limit.per()), dimensions);
        }
    }

    private static List<String> names(List<Measure> measures, List<Dimension<?>> dimensions, List<Step> steps) {
        return Stream.of(
                        dimensions.stream().map(Dimension::name),
                        measures.stream().map(Measure::name),
                        steps.stream().map(Step::name))
                .flatMap(names -> names)
                .toList();
    }

    private static void requireAsked(String what, Set<?> needed, List<?> asked) {
        for (Object one : needed) {
            if (!asked.contains(one)) {
                throw new IllegalArgumentException(what + " " + one + ", which the query doesn't ask for; it asks for "
                        + asked + ". Maybe add it.");
            }
        }
    }

    /** Returns a query for measures, over all rows. */
    public static Query of(Measure... measures) {
        return of(List.of(measures));
    }

    /** Returns a query for measures, over all rows. */
    public static Query of(List<Measure> measures) {
        return new Query(measures, List.of(), null, null, List.of(), List.of(), null, null);
    }

    /**
     * Returns this query by these dimensions.
     *
     * @throws IllegalArgumentException if it is by others already
     */
    public Query by(Dimension<?>... newDimensions) {
        if (!dimensions.isEmpty()) {
            throw new IllegalArgumentException("the query is by " + dimensions + " already and can't be by "
                    + List.of(newDimensions) + " too. Maybe list all of them in one by(...).");
        }
        return new Query(measures, List.of(newDimensions), filter, having, steps, order, limit, asOf);
    }

    /** Returns this query over the rows only for which a filter holds, besides those it has. */
    public Query where(Filter condition) {
        Filter both = filter == null ? condition : filter.and(condition);
        return new Query(measures, dimensions, both, having, steps, order, limit, asOf);
    }

    /** Returns this query with only the result rows for which a condition holds, besides those it has. */
    public Query having(Having condition) {
        Having both = having == null ? condition : having.and(condition);
        return new Query(measures, dimensions, filter, both, steps, order, limit, asOf);
    }

    /** Returns this query with a further column. */
    public Query with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Query(measures, dimensions, filter, having, more, order, limit, asOf);
    }

    /**
     * Returns this query in an order.
     *
     * @throws IllegalArgumentException if it has one already
     */
    public Query orderBy(SortKey... keys) {
        if (!order.isEmpty()) {
            throw new IllegalArgumentException("the query is ordered by "
                    + order.stream().map(SortKey::column).toList() + " already and can't be ordered by "
                    + Stream.of(keys).map(SortKey::column).toList()
                    + " too. Maybe list all keys in one orderBy(...), the first one first.");
        }
        return new Query(measures, dimensions, filter, having, steps, List.of(keys), limit, asOf);
    }

    /** Returns this query limited to its first rows, in place of the limit it had. */
    public Query limit(int rows) {
        return new Query(measures, dimensions, filter, having, steps, order, new Limit(rows, List.of()), asOf);
    }

    /**
     * Returns this query limited to the first rows of each group, in place of the limit it had; the order of all rows
     * stays.
     */
    public Query limit(int rows, Dimension<?>... per) {
        return new Query(measures, dimensions, filter, having, steps, order, new Limit(rows, List.of(per)), asOf);
    }

    /** Returns this query with a day up to which elapsed time is counted, in place of the one it had. */
    public Query asOf(LocalDate day) {
        return new Query(measures, dimensions, filter, having, steps, order, limit, day);
    }

    /**
     * Returns this query as JSON in one line, keys always in the same order; measures and dimensions by name, constants
     * as spelled by their type. The reference page on query JSON lists all keys.
     */
    public String toJson() {
        return JsonText.compact(QueryWriter.tree(this));
    }

    /**
     * Reads what {@link #toJson} writes, if it can be run: unlike the constructor this checks that the measures can be split
     * and filtered so and that the steps make sense. An as-of day may still be added to what is read.
     *
     * @param catalogue the measures and dimensions that it may name
     * @throws IllegalArgumentException if it is no query or can't be run, naming the place, such as {@code
     *     $.where.and[1].between} or {@code $.measures[0]}
     */
    public static Query fromJson(String json, Catalogue catalogue) {
        return QueryReader.read(json, catalogue);
    }
}
