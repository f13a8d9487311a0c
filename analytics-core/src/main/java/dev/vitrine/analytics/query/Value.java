package dev.vitrine.analytics.query;

import dev.vitrine.analytics.model.OrderStatus;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A typed value that every row of a table has or lacks: a {@link Field}, or something computed from fields.
 *
 * <p>Wherever an operand is missing the result is missing. Values are immutable data; two that say the same are equal.
 *
 * @param <T> the Java type of a value
 */
public sealed interface Value<T extends Comparable<? super T>>
        permits Field,
                Value.Part,
                Value.Elapsed,
                Value.MonthsBetween,
                Value.Lateness,
                Value.Amount,
                Value.Plus,
                Value.Banded,
                Value.Lookup,
                Value.When {

    /** Returns the type. */
    ValueType<T> type();

    /** Returns what a row stands for: the finest of the grains of the fields it is made of. */
    Grain grain();

    /**
     * A part of a time.
     *
     * @param time the time
     * @param part which part
     */
    record Part<T extends Comparable<? super T>>(Value<LocalDateTime> time, TimePart<T> part) implements Value<T> {
        @Override
        public ValueType<T> type() {
            return part.type();
        }

        @Override
        public Grain grain() {
            return time.grain();
        }
    }

    /**
     * Time passed, in days of 24 hours; negative if the end is before the start.
     *
     * @param from the start
     * @param to the end
     */
    record Elapsed(Value<LocalDateTime> from, Value<LocalDateTime> to) implements Value<Double> {
        /** Checks that one row has both. */
        public Elapsed {
            finest(from, to);
        }

        @Override
        public ValueType<Double> type() {
            return ValueType.DAYS;
        }

        @Override
        public Grain grain() {
            return finest(from, to);
        }
    }

    /**
     * Calendar months from one time to another: 1 from any day of January to any of February.
     *
     * @param from the start
     * @param to the end
     */
    record MonthsBetween(Value<LocalDateTime> from, Value<LocalDateTime> to) implements Value<Integer> {
        /** Checks that one row has both. */
        public MonthsBetween {
            finest(from, to);
        }

        @Override
        public ValueType<Integer> type() {
            return ValueType.INTEGER;
        }

        @Override
        public Grain grain() {
            return finest(from, to);
        }
    }

    /**
     * Late where something came after the time promised.
     *
     * @param actual when it came
     * @param promised when it was to come
     */
    record Lateness(Value<LocalDateTime> actual, Value<LocalDateTime> promised) implements Value<Punctuality> {
        /** Checks that one row has both. */
        public Lateness {
            finest(actual, promised);
        }

        @Override
        public ValueType<Punctuality> type() {
            return ValueType.PUNCTUALITY;
        }

        @Override
        public Grain grain() {
            return finest(actual, promised);
        }
    }

    /**
     * Quantity times price.
     *
     * @param quantity how many
     * @param price what one costs
     */
    record Amount(Value<Integer> quantity, Value<BigDecimal> price) implements Value<BigDecimal> {
        /** Checks that one row has both. */
        public Amount {
            finest(quantity, price);
        }

        @Override
        public ValueType<BigDecimal> type() {
            return ValueType.MONEY;
        }

        @Override
        public Grain grain() {
            return finest(quantity, price);
        }
    }

    /**
     * The sum of two amounts.
     *
     * @param left one amount
     * @param right the other
     */
    record Plus(Value<BigDecimal> left, Value<BigDecimal> right) implements Value<BigDecimal> {
        /** Checks that one row has both. */
        public Plus {
            finest(left, right);
        }

        @Override
        public ValueType<BigDecimal> type() {
            return ValueType.MONEY;
        }

        @Override
        public Grain grain() {
            return finest(left, right);
        }
    }

    /**
     * The band in which a number lies.
     *
     * @param number whole number, amount, measurement or days
     * @param bounds where one band ends and the next begins, ascending
     */
    record Banded(Value<?> number, List<BigDecimal> bounds) implements Value<Band> {
        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if there are none, if they do not ascend, or if the value is not a number
         */
        public Banded {
            bounds = List.copyOf(bounds);
            if (!Number.class.isAssignableFrom(number.type().javaType())) {
                throw new IllegalArgumentException("bands need numbers, not values of the type " + number.type()
                        + ". Maybe group words with a Lookup.");
            }
            if (bounds.isEmpty()) {
                throw new IllegalArgumentException("bands need at least one bound. Maybe 10 and 100.");
            }
            for (int i = 1; i < bounds.size(); i++) {
                if (bounds.get(i - 1).compareTo(bounds.get(i)) >= 0) {
                    throw new IllegalArgumentException("the bounds of bands must ascend, but " + bounds.get(i)
                            + " comes after " + bounds.get(i - 1) + ". Maybe sort them, each once.");
                }
            }
        }

        /** Returns the bands, ascending: one below the first bound, one from each bound on. */
        public List<Band> bands() {
            List<@Nullable BigDecimal> ends = new ArrayList<>(bounds);
            ends.add(0, null);
            ends.add(null);
            List<Band> bands = new ArrayList<>();
            for (int i = 1; i < ends.size(); i++) {
                bands.add(new Band(ends.get(i - 1), ends.get(i)));
            }
            return bands;
        }

        @Override
        public ValueType<Band> type() {
            return ValueType.bands(bands());
        }

        @Override
        public Grain grain() {
            return number.grain();
        }
    }

    /**
     * What a word stands for.
     *
     * @param word the word
     * @param meanings what each word stands for, by words in lower case; the case of the rows' words is ignored
     * @param otherwise what other words stand for; null if they have no value
     * @param type the type of the meanings
     */
    record Lookup<T extends Comparable<? super T>>(
            Value<String> word,
            Map<String, T> meanings,
            @Nullable T otherwise,
            ValueType<T> type) implements Value<T> {
        /** Keeps the meanings from being changed. */
        public Lookup {
            Map<String, T> lowerCase = new TreeMap<>();
            meanings.forEach((key, value) -> lowerCase.put(key.toLowerCase(Locale.ROOT), value));
            meanings = Collections.unmodifiableMap(lowerCase);
        }

        /** Returns what a word stands for. */
        public @Nullable T meaningOf(String text) {
            T meaning = meanings.get(text.toLowerCase(Locale.ROOT));
            return meaning == null ? otherwise : meaning;
        }

        @Override
        public Grain grain() {
            return word.grain();
        }
    }

    /**
     * A value only where a condition holds; missing elsewhere.
     *
     * @param condition the condition
     * @param value the value
     */
    record When<T extends Comparable<? super T>>(Filter condition, Value<T> value) implements Value<T> {
        /** Checks that one row has all that the condition and the value need. */
        public When {
            grainOf(condition, value);
        }

        @Override
        public ValueType<T> type() {
            return value.type();
        }

        @Override
        public Grain grain() {
            return grainOf(condition, value);
        }

        private static Grain grainOf(Filter condition, Value<?> value) {
            List<Grain> grains = new ArrayList<>();
            grains.add(value.grain());
            condition.dimensions().forEach(dimension -> grains.add(dimension.grain()));
            return Value.finest(grains);
        }
    }

    /** Returns what the words of an order's status mean, {@link OrderStatus#UNKNOWN} for unfamiliar ones. */
    static Value<OrderStatus> statusMeaning(Value<String> status) {
        Map<String, OrderStatus> meanings = new LinkedHashMap<>();
        for (OrderStatus meaning : OrderStatus.values()) {
            meaning.words().forEach(word -> meanings.put(word, meaning));
        }
        return new Lookup<>(status, meanings, OrderStatus.UNKNOWN, ValueType.ORDER_STATUS);
    }

    private static Grain finest(Value<?> left, Value<?> right) {
        return finest(Arrays.asList(left.grain(), right.grain()));
    }

    private static Grain finest(List<Grain> grains) {
        return grains.stream()
                .filter(candidate -> grains.stream().allMatch(candidate::reaches))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row has values of all of " + grains
                        + ": none of them belongs to the others. Maybe use values of one table."));
    }
}
