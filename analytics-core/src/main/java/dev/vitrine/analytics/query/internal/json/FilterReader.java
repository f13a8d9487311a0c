package dev.vitrine.analytics.query.internal.json;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads filters. */
final class FilterReader {
    private static final List<String> OPERATORS = Stream.concat(
                    Arrays.stream(Operator.values()).map(Operator::word), Stream.of("in", "between", "missing"))
            .toList();
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("and", "or", "not", "dimension"), OPERATORS.stream())
            .toList();

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final QueryReader reader;

    FilterReader(QueryReader reader) {
        this.reader = reader;
    }

    Filter filter(JsonPlace place) {
        place.object(KEYS);
        String junction = QueryReader.junction(place);
        if (junction != null) {
            return joined(place.get(junction), junction);
        }
        if (!place.has("dimension")) {
            throw place.wrong("one of the keys [and, or, not, dimension]", "{\"dimension\": \"YEAR\", \"is\": 2017}");
        }
        Dimension<?> dimension = reader.dimension(place.get("dimension"));
        String operator = QueryReader.operator(place, "dimension", OPERATORS);
        return compared(dimension, operator, place.get(operator));
    }

    private Filter joined(JsonPlace place, String junction) {
        if (junction.equals("not")) {
            return new Filter.Not(filter(place));
        }
        List<Filter> filters =
                place.list("filters", "leave it out").stream().map(this::filter).toList();
        return junction.equals("and") ? new Filter.And(filters) : new Filter.Or(filters);
    }

    private static <T extends Comparable<? super T>> Filter compared(
            Dimension<T> dimension, String word, JsonPlace place) {
        ValueType<T> type = dimension.type();
        if (word.equals("missing")) {
            QueryReader.requireTrue(place);
            return dimension.isMissing();
        }
        if (word.equals("in")) {
            List<T> constants = place.list("constants", "leave the filter out").stream()
                    .map(constant -> constant(type, constant))
                    .toList();
            return new Filter.In<>(dimension, constants);
        }
        if (word.equals("between")) {
            List<JsonPlace> ends = place.list("ends", "[from, to]");
            if (ends.size() != 2) {
                throw place.wrong("a list of exactly two ends", "[from, to]");
            }
            T from = constant(type, ends.get(0));
            T to = constant(type, ends.get(1));
            return place.made(() -> new Filter.Between<>(dimension, from, to));
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst()
                .orElseThrow();
        return new Filter.Comparison<>(dimension, operator, constant(type, place));
    }

    private static <T extends Comparable<? super T>> T constant(ValueType<T> type, JsonPlace place) {
        if (type.equals(ValueType.INTEGER)) {
            if (place.json().isTextual()
                    && WHOLE.matcher(place.json().textValue()).matches()) {
                throw place.wrong("a whole number", place.json().textValue() + " without quotes");
            }
            int number = place.integer("a constant");
            return type.ofOrdinal(number);
        }
        if (!place.json().isTextual()) {
            throw place.wrong(
                    type.equals(ValueType.TEXT) ? "a text" : "a text that spells a " + type.word(), "put it in quotes");
        }
        String text = place.json().textValue();
        return place.made(() -> type.parse(text));
    }
}
