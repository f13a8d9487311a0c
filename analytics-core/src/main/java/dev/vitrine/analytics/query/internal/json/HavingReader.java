package dev.vitrine.analytics.query.internal.json;

import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads conditions on measures. */
final class HavingReader {
    private static final List<String> OPERATORS = Stream.concat(
                    Arrays.stream(Operator.values()).map(Operator::word), Stream.of("missing"))
            .toList();
    private static final List<String> KEYS = Stream.concat(Stream.of("and", "or", "not", "measure"), OPERATORS.stream())
            .toList();

    private final QueryReader reader;

    HavingReader(QueryReader reader) {
        this.reader = reader;
    }

    Having having(JsonPlace place) {
        place.object(KEYS);
        String junction = QueryReader.junction(place);
        if (junction != null) {
            return joined(place.get(junction), junction);
        }
        if (!place.has("measure")) {
            throw place.wrong("one of the keys [and, or, not, measure]", "{\"measure\": \"ORDERS\", \"atLeast\": 10}");
        }
        Measure measure = reader.measure(place.get("measure"));
        String word = QueryReader.operator(place, "measure", OPERATORS);
        if (word.equals("missing")) {
            QueryReader.requireTrue(place.get(word));
            return measure.isMissing();
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst()
                .orElseThrow();
        BigDecimal number = place.get(word).number();
        return place.made(() -> new Having.Comparison(measure, operator, number));
    }

    private Having joined(JsonPlace place, String junction) {
        if (junction.equals("not")) {
            return new Having.Not(having(place));
        }
        List<Having> conditions = place.list("conditions", "leave it out").stream()
                .map(this::having)
                .toList();
        return junction.equals("and") ? new Having.And(conditions) : new Having.Or(conditions);
    }
}
