package dev.vitrine.analytics.query.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Limit;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.ValueType;
import java.util.List;
import java.util.Locale;

/** Writes queries as JSON, every key in its place. */
public final class QueryWriter {
    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

    private QueryWriter() {}

    /** Returns a query as a tree; what it does not have is left out. */
    public static ObjectNode tree(Query query) {
        ObjectNode root = NODES.objectNode();
        ArrayNode measures = root.putArray("measures");
        query.measures().forEach(measure -> measures.add(measure.name()));
        if (!query.dimensions().isEmpty()) {
            root.set("dimensions", names(query.dimensions()));
        }
        if (query.filter() != null) {
            root.set("where", filter(query.filter()));
        }
        if (query.having() != null) {
            root.set("having", having(query.having()));
        }
        if (!query.steps().isEmpty()) {
            ArrayNode steps = root.putArray("steps");
            query.steps().forEach(step -> steps.add(step(step)));
        }
        if (!query.order().isEmpty()) {
            ArrayNode order = root.putArray("orderBy");
            for (SortKey key : query.order()) {
                order.addObject()
                        .put("by", key.column())
                        .put("direction", key.direction().name().toLowerCase(Locale.ROOT));
            }
        }
        Limit limit = query.limit();
        if (limit != null && limit.per().isEmpty()) {
            root.put("limit", limit.rows());
        } else if (limit != null) {
            root.putObject("limit").put("rows", limit.rows()).set("per", names(limit.per()));
        }
        if (query.asOf() != null) {
            root.put("asOf", query.asOf().toString());
        }
        return root;
    }

    private static ArrayNode names(List<Dimension<?>> dimensions) {
        ArrayNode names = NODES.arrayNode();
        dimensions.forEach(dimension -> names.add(dimension.name()));
        return names;
    }

    private static ObjectNode filter(Filter filter) {
        ObjectNode node = NODES.objectNode();
        if (filter instanceof Filter.And and) {
            ArrayNode parts = node.putArray("and");
            and.filters().forEach(part -> parts.add(filter(part)));
        } else if (filter instanceof Filter.Or or) {
            ArrayNode parts = node.putArray("or");
            or.filters().forEach(part -> parts.add(filter(part)));
        } else if (filter instanceof Filter.Not not) {
            node.set("not", filter(not.filter()));
        } else if (filter instanceof Filter.Missing missing) {
            node.put("dimension", missing.dimension().name()).put("missing", true);
        } else if (filter instanceof Filter.Comparison<?> comparison) {
            addComparison(node, comparison);
        } else if (filter instanceof Filter.In<?> in) {
            addIn(node, in);
        } else if (filter instanceof Filter.Between<?> between) {
            addBetween(node, between);
        }
        return node;
    }

    private static <T extends Comparable<? super T>> void addComparison(
            ObjectNode node, Filter.Comparison<T> comparison) {
        node.put("dimension", comparison.dimension().name());
        node.set(comparison.operator().word(), constant(comparison.dimension().type(), comparison.constant()));
    }

    private static <T extends Comparable<? super T>> void addIn(ObjectNode node, Filter.In<T> in) {
        ArrayNode constants = node.put("dimension", in.dimension().name()).putArray("in");
        in.constants().forEach(constant -> constants.add(constant(in.dimension().type(), constant)));
    }

    private static <T extends Comparable<? super T>> void addBetween(ObjectNode node, Filter.Between<T> between) {
        ValueType<T> type = between.dimension().type();
        node.put("dimension", between.dimension().name())
                .putArray("between")
                .add(constant(type, between.from()))
                .add(constant(type, between.to()));
    }

    private static <T extends Comparable<? super T>> JsonNode constant(ValueType<T> type, T constant) {
        return type.equals(ValueType.INTEGER)
                ? NODES.numberNode(type.ordinalOf(constant))
                : NODES.textNode(type.label(constant));
    }

    private static ObjectNode having(Having having) {
        ObjectNode node = NODES.objectNode();
        if (having instanceof Having.And and) {
            ArrayNode parts = node.putArray("and");
            and.conditions().forEach(part -> parts.add(having(part)));
        } else if (having instanceof Having.Or or) {
            ArrayNode parts = node.putArray("or");
            or.conditions().forEach(part -> parts.add(having(part)));
        } else if (having instanceof Having.Not not) {
            node.set("not", having(not.condition()));
        } else if (having instanceof Having.Missing missing) {
            node.put("measure", missing.measure().name()).put("missing", true);
        } else if (having instanceof Having.Comparison comparison) {
            node.put("measure", comparison.measure().name())
                    .put(comparison.operator().word(), comparison.number());
        }
        return node;
    }

    private static void addShare(ObjectNode node, String kind, String measure, List<Dimension<?>> within) {
        node.put(kind, measure);
        if (!within.isEmpty()) {
            node.set("within", names(within));
        }
    }

    private static ObjectNode step(Step step) {
        ObjectNode node = NODES.objectNode();
        String measure = step.measure().name();
        if (step instanceof Step.ShareOfTotal share) {
            addShare(node, "shareOf", measure, share.within());
        } else if (step instanceof Step.ShareOfFirst share) {
            addShare(node, "shareOfFirst", measure, share.within());
        } else if (step instanceof Step.RunningTotal) {
            node.put("runningTotal", measure);
        } else if (step instanceof Step.Change change) {
            node.put("change", measure).put("periods", change.periods());
        } else if (step instanceof Step.Growth growth) {
            node.put("growth", measure).put("periods", growth.periods());
        } else if (step instanceof Step.MovingAverage average) {
            node.put("movingAverage", measure).put("periods", average.periods());
        }
        return node;
    }
}
