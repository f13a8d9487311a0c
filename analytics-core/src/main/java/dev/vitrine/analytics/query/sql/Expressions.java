package dev.vitrine.analytics.query.sql;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.sql.SqlColumn.Kind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values and filters as SQL over the rows of a source. */
final class Expressions {
    private final Source source;

    Expressions(Source source) {
        this.source = source;
    }

    Fragment of(Value<?> value) {
        if (value instanceof Field<?> field) {
            return source.column(field);
        }
        if (value instanceof Value.Part<?> part) {
            return part(of(part.time()), part.part());
        }
        if (value instanceof Value.Elapsed elapsed) {
            return source.dialect().microsBetween(of(elapsed.from()), of(elapsed.to()));
        }
        if (value instanceof Value.MonthsBetween months) {
            return monthsBetween(months.from(), months.to());
        }
        if (value instanceof Value.Lateness lateness) {
            Fragment actual = of(lateness.actual());
            Fragment promised = of(lateness.promised());
            return Fragment.of("CASE WHEN {} <= {} THEN 0 WHEN {} > {} THEN 1 END", actual, promised, actual, promised);
        }
        if (value instanceof Value.Amount amount) {
            return Fragment.of("({} * {})", of(amount.quantity()), of(amount.price()));
        }
        if (value instanceof Value.Plus plus) {
            return Fragment.of("({} + {})", of(plus.left()), of(plus.right()));
        }
        if (value instanceof Value.Banded banded) {
            return banded(banded);
        }
        if (value instanceof Value.Lookup<?> lookup) {
            return lookup(lookup);
        }
        Value.When<?> when = (Value.When<?>) value;
        return Fragment.of("CASE WHEN {} THEN {} END", of(when.condition()), of(when.value()));
    }

    private Fragment part(Fragment time, TimePart<?> part) {
        if (part.equals(TimePart.DAY)) {
            return Fragment.of("CAST({} AS DATE)", time);
        }
        if (part.equals(TimePart.WEEKDAY)) {
            return source.dialect().isoWeekday(time);
        }
        if (part.equals(TimePart.DAY_KIND)) {
            Fragment weekday = source.dialect().isoWeekday(time);
            return Fragment.of("CASE WHEN {} <= 5 THEN 0 WHEN {} > 5 THEN 1 END", weekday, weekday);
        }
        if (part.equals(TimePart.YEAR) || part.equals(TimePart.HOUR)) {
            return extract(part.equals(TimePart.YEAR) ? "YEAR" : "HOUR", time);
        }
        String unit = part.equals(TimePart.ISO_WEEK) ? "week" : part.equals(TimePart.MONTH) ? "month" : "quarter";
        return Fragment.of("CAST(date_trunc('" + unit + "', {}) AS DATE)", time);
    }

    private static Fragment extract(String part, Fragment time) {
        return Fragment.of("CAST(extract(" + part + " FROM {}) AS INTEGER)", time);
    }

    private Fragment monthsBetween(Value<LocalDateTime> from, Value<LocalDateTime> to) {
        Fragment start = of(from);
        Fragment end = of(to);
        return Fragment.of(
                "(({} - {}) * 12 + {} - {})",
                extract("YEAR", end),
                extract("YEAR", start),
                extract("MONTH", end),
                extract("MONTH", start));
    }

    private Fragment banded(Value.Banded banded) {
        Fragment number = of(banded.number());
        List<Fragment> cases = new ArrayList<>();
        for (int band = 0; band < banded.bounds().size(); band++) {
            Object bound =
                    SqlTypes.boundOf(banded.number().type(), banded.bounds().get(band));
            cases.add(Fragment.of("WHEN {} < {} THEN " + band, number, Fragment.bind(bound)));
        }
        cases.add(Fragment.of("WHEN {} IS NOT NULL THEN " + banded.bounds().size(), number));
        return Fragment.of("CASE {} END", Fragment.join(" ", cases));
    }

    private <T extends Comparable<? super T>> Fragment lookup(Value.Lookup<T> lookup) {
        Fragment word = of(lookup.word());
        List<Fragment> cases = new ArrayList<>();
        wordsByMeaning(lookup)
                .forEach((meaning, words) -> cases.add(
                        Fragment.of("WHEN {} THEN {}", oneOf(word, words, "IN"), outcome(lookup.type(), meaning))));
        T otherwise = lookup.otherwise();
        if (otherwise != null) {
            cases.add(Fragment.of("WHEN {} IS NOT NULL THEN {}", word, outcome(lookup.type(), otherwise)));
        }
        return cases.isEmpty()
                ? source.dialect().nothing(SqlTypes.kindOf(lookup.type()))
                : Fragment.of("CASE {} END", Fragment.join(" ", cases));
    }

    private static <T extends Comparable<? super T>> Map<T, List<String>> wordsByMeaning(Value.Lookup<T> lookup) {
        Map<T, List<String>> words = new LinkedHashMap<>();
        lookup.meanings()
                .forEach((word, meaning) -> words.computeIfAbsent(meaning, none -> new ArrayList<>())
                        .add(word));
        return words;
    }

    private static Fragment oneOf(Fragment word, List<String> words, String operator) {
        return Fragment.of(
                "lower({}) " + operator + " ({})",
                word,
                Fragment.join(", ", words.stream().map(Fragment::bind).toList()));
    }

    /** Returns a constant as an outcome of a case: positions are no values and may stand in the text. */
    private static <T extends Comparable<? super T>> Fragment outcome(ValueType<T> type, T constant) {
        Object bind = SqlTypes.bindOf(type, constant);
        boolean position = bind instanceof Long && type.hasOrdinal() && !type.equals(ValueType.INTEGER);
        return position ? Fragment.of(bind.toString()) : Fragment.bind(bind);
    }

    Fragment of(Filter filter) {
        if (filter instanceof Filter.Comparison<?> comparison) {
            return comparison(comparison);
        }
        if (filter instanceof Filter.In<?> in) {
            return in(in);
        }
        if (filter instanceof Filter.Between<?> between) {
            return between(between);
        }
        if (filter instanceof Filter.Missing missing) {
            return Fragment.of("{} IS NULL", of(missing.dimension().value()));
        }
        if (filter instanceof Filter.And and) {
            return all(" AND ", and.filters());
        }
        if (filter instanceof Filter.Or or) {
            return all(" OR ", or.filters());
        }
        Filter negated = ((Filter.Not) filter).filter();
        return negated instanceof Filter.Missing missing
                ? Fragment.of("{} IS NOT NULL", of(missing.dimension().value()))
                : Fragment.of("NOT ({})", of(negated));
    }

    private Fragment all(String operator, List<Filter> filters) {
        return filters.size() == 1
                ? of(filters.get(0))
                : Fragment.of(
                        "({})",
                        Fragment.join(operator, filters.stream().map(this::of).toList()));
    }

    private <T extends Comparable<? super T>> Fragment comparison(Filter.Comparison<T> comparison) {
        Dimension<T> dimension = comparison.dimension();
        Operator operator = comparison.operator();
        boolean same = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (same && dimension.value() instanceof Value.Lookup<T> lookup) {
            Fragment words = words(lookup, comparison.constant(), operator == Operator.EQUAL);
            if (words != null) {
                return words;
            }
        }
        return Fragment.of(
                "{} " + symbol(operator) + " {}",
                same ? of(dimension.value()) : ordered(dimension),
                constant(dimension, comparison.constant()));
    }

    /** Returns the words that mean something, in place of the meanings of all words, if that says the same. */
    private <T extends Comparable<? super T>> @Nullable Fragment words(
            Value.Lookup<T> lookup, T meaning, boolean wanted) {
        List<String> words = wordsByMeaning(lookup).get(meaning);
        return words == null || lookup.otherwise() == null || meaning.equals(lookup.otherwise())
                ? null
                : oneOf(of(lookup.word()), words, wanted ? "IN" : "NOT IN");
    }

    private <T extends Comparable<? super T>> Fragment in(Filter.In<T> in) {
        List<Fragment> constants = in.constants().stream()
                .map(constant -> constant(in.dimension(), constant))
                .toList();
        return Fragment.of("{} IN ({})", of(in.dimension().value()), Fragment.join(", ", constants));
    }

    private <T extends Comparable<? super T>> Fragment between(Filter.Between<T> between) {
        Dimension<T> dimension = between.dimension();
        return Fragment.of(
                "({} BETWEEN {} AND {})",
                ordered(dimension),
                constant(dimension, between.from()),
                constant(dimension, between.to()));
    }

    private Fragment ordered(Dimension<?> dimension) {
        Fragment value = of(dimension.value());
        return SqlTypes.kindOf(dimension.type()) == Kind.TEXT ? source.dialect().binaryText(value) : value;
    }

    private static <T extends Comparable<? super T>> Fragment constant(Dimension<T> dimension, T constant) {
        return Fragment.bind(SqlTypes.bindOf(dimension.type(), constant));
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "<>";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case GREATER -> ">";
            case AT_LEAST -> ">=";
        };
    }
}
