package dev.vitrine.analytics.query.internal.json;

import dev.vitrine.analytics.query.Catalogue;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Limit;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads queries from JSON. */
public final class QueryReader {
    private static final List<String> KEYS =
            List.of("measures", "dimensions", "where", "having", "steps", "orderBy", "limit", "asOf");
    private static final List<String> DIRECTIONS = List.of("ascending", "descending");

    private final Catalogue catalogue;

    private QueryReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns a query.
     *
     * @throws IllegalArgumentException naming the place, if the document is no query of this catalogue
     */
    public static Query read(String json, Catalogue catalogue) {
        return new QueryReader(catalogue).query(new JsonPlace("$", JsonText.read(json)));
    }

    private Query query(JsonPlace root) {
        root.object(KEYS);
        if (!root.has("measures")) {
            throw root.wrong("the key 'measures'", "\"measures\": [\"ORDERS\"]");
        }
        List<Measure> measures = root.get("measures").list("measures", "[\"ORDERS\"]").stream()
                .map(this::measure)
                .toList();
        List<Dimension<?>> dimensions = root.has("dimensions") ? dimensions(root.get("dimensions")) : List.of();
        Filter filter = root.has("where") ? new FilterReader(this).filter(root.get("where")) : null;
        Having having = root.has("having") ? new HavingReader(this).having(root.get("having")) : null;
        List<Step> steps = root.has("steps")
                ? root.get("steps").list("steps", "leave it out").stream()
                        .map(new StepReader(this)::step)
                        .toList()
                : List.of();
        List<SortKey> order = root.has("orderBy") ? order(root.get("orderBy")) : List.of();
        Limit limit = root.has("limit") ? limit(root.get("limit")) : null;
        LocalDate asOf = root.has("asOf") ? day(root.get("asOf")) : null;
        Query query = root.made(() -> new Query(measures, dimensions, filter, having, steps, order, limit, asOf));
        requirePlan(root, query);
        return query;
    }

    /** Checks that each measure can be split and filtered so, and that each step makes sense; an as-of day may be to come. */
    private static void requirePlan(JsonPlace root, Query query) {
        for (int i = 0; i < query.measures().size(); i++) {
            List<Measure> one = List.of(query.measures().get(i));
            root.get("measures").element(i).made(() -> Plan.of(part(query, one, List.of())));
        }
        for (int i = 0; i < query.steps().size(); i++) {
            List<Step> one = List.of(query.steps().get(i));
            root.get("steps").element(i).made(() -> Plan.of(part(query, query.measures(), one)));
        }
    }

    private static Query part(Query query, List<Measure> measures, List<Step> steps) {
        return new Query(measures, query.dimensions(), query.filter(), null, steps, List.of(), null, LocalDate.EPOCH);
    }

    Measure measure(JsonPlace place) {
        String name = place.text("the name of a measure", "ORDERS");
        return place.made(() -> catalogue.measure(name));
    }

    Dimension<?> dimension(JsonPlace place) {
        String name = place.text("the name of a dimension", "MONTH");
        return place.made(() -> catalogue.dimension(name));
    }

    List<Dimension<?>> dimensions(JsonPlace place) {
        List<Dimension<?>> dimensions = new ArrayList<>();
        place.list("dimensions", "leave it out").forEach(name -> dimensions.add(dimension(name)));
        return dimensions;
    }

    private static List<SortKey> order(JsonPlace place) {
        List<SortKey> order = new ArrayList<>();
        for (JsonPlace key : place.list("sort keys", "leave it out")) {
            key.object(List.of("by", "direction"));
            if (!key.has("by")) {
                throw key.wrong("the key 'by'", "{\"by\": \"ORDERS\", \"direction\": \"descending\"}");
            }
            String column = key.get("by").text("the name of a column", "ORDERS");
            order.add(new SortKey(
                    column, key.has("direction") ? direction(key.get("direction")) : SortKey.Direction.ASCENDING));
        }
        return order;
    }

    private static SortKey.Direction direction(JsonPlace place) {
        String word = place.text("one of " + DIRECTIONS, "descending");
        if (!DIRECTIONS.contains(word)) {
            throw place.wrong("one of " + DIRECTIONS, "\"descending\"");
        }
        return SortKey.Direction.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Limit limit(JsonPlace place) {
        if (!place.json().isObject()) {
            int rows = place.integer("the number of rows");
            return place.made(() -> new Limit(rows, List.of()));
        }
        place.object(List.of("rows", "per"));
        if (!place.has("rows")) {
            throw place.wrong("the key 'rows'", "{\"rows\": 3, \"per\": [\"MONTH\"]}");
        }
        int rows = place.get("rows").integer("the number of rows");
        List<Dimension<?>> per = place.has("per") ? dimensions(place.get("per")) : List.of();
        return place.made(() -> new Limit(rows, per));
    }

    private static LocalDate day(JsonPlace place) {
        String day = place.text("a day", "2018-09-01");
        return place.made(() -> ValueType.DAY.parse(day));
    }

    /** Returns the operator key of a comparison, besides what is compared; there must be exactly one. */
    static String operator(JsonPlace place, String subject, List<String> operators) {
        List<String> keys = place.keys();
        keys.remove(subject);
        if (keys.size() != 1) {
            throw place.wrong(
                    "'" + subject + "' and exactly one of " + operators,
                    keys.isEmpty() ? "add \"" + operators.get(0) + "\"" : "join two conditions with \"and\"");
        }
        return keys.get(0);
    }

    /** Checks that a condition is true or false, and that it says true. */
    static void requireTrue(JsonPlace place) {
        if (!place.json().isBoolean() || !place.json().booleanValue()) {
            throw place.wrong("true", "put it into {\"not\": {...}} to ask for those that have a value");
        }
    }

    /** Returns the key that joins conditions, if that is what it is. */
    static @Nullable String junction(JsonPlace place) {
        for (String word : List.of("and", "or", "not")) {
            if (place.has(word)) {
                place.object(List.of(word));
                return word;
            }
        }
        return null;
    }
}
