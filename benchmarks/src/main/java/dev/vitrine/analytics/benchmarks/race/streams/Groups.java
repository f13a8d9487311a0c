package dev.vitrine.analytics.benchmarks.race.streams;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grouping by keys that may be null, which the collector of the JDK refuses, and the usual measures of a group. */
final class Groups {

    private Groups() {}

    /** Groups by one or more keys, held in a list, which may hold nulls. */
    static <T> Map<List<@Nullable Object>, List<T>> by(Stream<T> rows, Function<T, List<@Nullable Object>> keys) {
        return rows.collect(Collectors.groupingBy(keys, HashMap::new, Collectors.toList()));
    }

    static List<@Nullable Object> key(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    static <T> BigDecimal sum(Collection<T> rows, Function<T, BigDecimal> amount) {
        return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static <T> long distinct(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).filter(Objects::nonNull).distinct().count();
    }

    /** Returns the mean of the values that are there, or null if none is. */
    static <T> @Nullable Double mean(Stream<T> rows, Function<T, ? extends @Nullable Number> value) {
        long[] sumAndCount = new long[2];
        rows.forEach(row -> {
            Number number = value.apply(row);
            if (number != null) {
                sumAndCount[0] += number.longValue();
                sumAndCount[1]++;
            }
        });
        return sumAndCount[1] == 0 ? null : (double) sumAndCount[0] / sumAndCount[1];
    }

    /** Returns the share of true among the values that are there, or null if none is. */
    static <T> @Nullable Double share(Stream<T> rows, Function<T, @Nullable Boolean> value) {
        return mean(rows, row -> {
            Boolean flag = value.apply(row);
            return flag == null ? null : flag ? 1 : 0;
        });
    }
}
