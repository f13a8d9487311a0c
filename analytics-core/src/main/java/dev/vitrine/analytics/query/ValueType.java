package dev.vitrine.analytics.query;

import dev.vitrine.analytics.internal.text.NearestName;
import dev.vitrine.analytics.model.OrderStatus;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type of values: how they are ordered, spelled and read.
 *
 * <p>Types of which a dimension can be have an ordinal for every value: a whole number that orders them, such as the days
 * since 1970. Immutable and thread-safe.
 *
 * @param <T> the Java type of a value
 */
public final class ValueType<T extends Comparable<? super T>> {
    /** Whole numbers of 32 bits. */
    public static final ValueType<Integer> INTEGER =
            ordinal(Integer.class, Integer::longValue, Math::toIntExact, String::valueOf, Integer::valueOf);
    /** Words. */
    public static final ValueType<String> TEXT = plain(String.class, Function.identity());
    /** Calendar days, spelled {@code 2017-03-05}. */
    public static final ValueType<LocalDate> DAY = ordinal(
            LocalDate.class, LocalDate::toEpochDay, LocalDate::ofEpochDay, LocalDate::toString, LocalDate::parse);
    /** Weeks of ISO 8601, spelled {@code 2017-W09}. */
    public static final ValueType<IsoWeek> ISO_WEEK = ordinal(
            IsoWeek.class,
            week -> Math.floorDiv(week.monday().toEpochDay() + 3, 7),
            code -> IsoWeek.of(LocalDate.ofEpochDay(code * 7 - 3)),
            IsoWeek::toString,
            IsoWeek::parse);
    /** Calendar months, spelled {@code 2017-03}. */
    public static final ValueType<YearMonth> MONTH = ordinal(
            YearMonth.class,
            month -> month.getYear() * 12L + month.getMonthValue() - 1,
            code -> YearMonth.of((int) Math.floorDiv(code, 12L), (int) Math.floorMod(code, 12L) + 1),
            YearMonth::toString,
            YearMonth::parse);
    /** Quarters, spelled {@code 2017-Q1}. */
    public static final ValueType<YearQuarter> QUARTER = ordinal(
            YearQuarter.class,
            quarter -> quarter.year() * 4L + quarter.quarter() - 1,
            code -> new YearQuarter((int) Math.floorDiv(code, 4L), (int) Math.floorMod(code, 4L) + 1),
            YearQuarter::toString,
            YearQuarter::parse);
    /** Days of the week, Monday first, spelled {@code Monday}. */
    public static final ValueType<DayOfWeek> WEEKDAY = ordinal(
            DayOfWeek.class,
            DayOfWeek::getValue,
            code -> DayOfWeek.of((int) code),
            day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT),
            text -> constant(DayOfWeek.values(), text));
    /** Weekday or weekend. */
    public static final ValueType<DayKind> DAY_KIND = constants(DayKind.class, DayKind.values());
    /** On time or late. */
    public static final ValueType<Punctuality> PUNCTUALITY = constants(Punctuality.class, Punctuality.values());
    /** Meanings of the status of an order, in the order in which an order goes through them. */
    public static final ValueType<OrderStatus> ORDER_STATUS = constants(OrderStatus.class, OrderStatus.values());
    /** Local dates and times; group by one of their periods. */
    public static final ValueType<LocalDateTime> DATE_TIME = plain(LocalDateTime.class, LocalDateTime::parse);
    /** Exact amounts of money; group by bands of them. */
    public static final ValueType<BigDecimal> MONEY = plain(BigDecimal.class, BigDecimal::new);
    /** Measurements; group by bands of them. */
    public static final ValueType<Double> NUMBER = plain(Double.class, Double::valueOf);
    /** Days of 24 hours with fractions; group by bands of them. */
    public static final ValueType<Double> DAYS = plain(Double.class, Double::valueOf);

    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            Integer.class, "10",
            LocalDate.class, "2017-03-05",
            IsoWeek.class, "2017-W09",
            YearMonth.class, "2017-03",
            YearQuarter.class, "2017-Q1",
            LocalDateTime.class, "2017-03-05T10:30",
            BigDecimal.class, "10.50",
            Double.class, "0.5");

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(Integer.class, "whole number"),
            Map.entry(String.class, "text"),
            Map.entry(LocalDate.class, "day"),
            Map.entry(IsoWeek.class, "week"),
            Map.entry(YearMonth.class, "month"),
            Map.entry(YearQuarter.class, "quarter"),
            Map.entry(DayOfWeek.class, "day of the week"),
            Map.entry(DayKind.class, "kind of day"),
            Map.entry(Punctuality.class, "punctuality"),
            Map.entry(OrderStatus.class, "meaning of a status"),
            Map.entry(Band.class, "band"),
            Map.entry(LocalDateTime.class, "date and time"),
            Map.entry(BigDecimal.class, "amount"),
            Map.entry(Double.class, "number"));

    private final Class<T> javaType;
    private final @Nullable ToLongFunction<T> toOrdinal;
    private final @Nullable LongFunction<T> fromOrdinal;
    private final Function<T, String> label;
    private final Function<String, T> parser;

    private ValueType(
            Class<T> javaType,
            @Nullable ToLongFunction<T> toOrdinal,
            @Nullable LongFunction<T> fromOrdinal,
            Function<T, String> label,
            Function<String, T> parser) {
        this.javaType = javaType;
        this.toOrdinal = toOrdinal;
        this.fromOrdinal = fromOrdinal;
        this.label = label;
        this.parser = parser;
    }

    private static <T extends Comparable<? super T>> ValueType<T> ordinal(
            Class<T> javaType,
            ToLongFunction<T> toOrdinal,
            LongFunction<T> fromOrdinal,
            Function<T, String> label,
            Function<String, T> parser) {
        return new ValueType<>(javaType, toOrdinal, fromOrdinal, label, parser);
    }

    private static <T extends Comparable<? super T>> ValueType<T> plain(Class<T> javaType, Function<String, T> parser) {
        return new ValueType<>(javaType, null, null, String::valueOf, parser);
    }

    private static <E extends Enum<E>> ValueType<E> constants(Class<E> javaType, E[] values) {
        List<E> order = List.of(values);
        return new ValueType<>(
                javaType,
                order::indexOf,
                code -> order.get(Math.toIntExact(code)),
                ValueType::words,
                text -> constant(values, text));
    }

    /** Returns the type of the bands between these bounds. */
    static ValueType<Band> bands(List<Band> bands) {
        return new ValueType<>(
                Band.class,
                bands::indexOf,
                code -> bands.get(Math.toIntExact(code)),
                Band::toString,
                text -> bands.stream()
                        .filter(band -> band.toString().equals(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no band '" + text
                                + "'; expected one of " + bands + "." + nearestBand(text, bands))));
    }

    /** Suggests the band that is spelled nearly so, else the one in which the first number of the text lies. */
    private static String nearestBand(String text, List<Band> bands) {
        String hint = NearestName.hint(text, bands.stream().map(Band::toString).toList());
        Matcher number = NUMBER_IN_TEXT.matcher(text);
        if (!hint.isEmpty() || !number.find()) {
            return hint.isEmpty() ? " Maybe use one of them, in quotes." : hint;
        }
        BigDecimal found = new BigDecimal(number.group());
        Band band = bands.stream()
                .filter(candidate -> candidate.to() == null || candidate.to().compareTo(found) > 0)
                .findFirst()
                .orElseThrow();
        return " Maybe '" + band + "'.";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <E extends Enum<E>> E constant(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> words(value)
                        .equals(text.strip().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .findFirst()
                .orElseThrow(() ->
                        noneOf(text, Arrays.stream(values).map(ValueType::words).toList()));
    }

    private static IllegalArgumentException noneOf(String text, List<String> words) {
        String hint = NearestName.hint(text, words);
        String start = text.strip().toLowerCase(Locale.ROOT);
        String longer = words.stream()
                .filter(word -> !start.isEmpty() && word.startsWith(start))
                .findFirst()
                .map(word -> " Maybe '" + word + "'.")
                .orElse(hint);
        return new IllegalArgumentException(
                "'" + text + "' is none of " + words + "." + (longer.isEmpty() ? " Maybe use one of them." : longer));
    }

    /** Returns the Java type of a value. */
    public Class<T> javaType() {
        return javaType;
    }

    /** Tells whether a dimension can be of this type: values are few and exact. */
    public boolean isGroupable() {
        return toOrdinal != null || this.equals(TEXT);
    }

    /** Tells whether values have an ordinal. */
    public boolean hasOrdinal() {
        return toOrdinal != null;
    }

    /**
     * Returns the whole number that orders a value among its type: for a day the days since 1970, for a week the weeks
     * since Monday 1969-12-29, for a month and a quarter those since year 0, for a weekday 1 (Monday) to 7, for constants
     * and bands their position.
     *
     * @throws UnsupportedOperationException if the type has no ordinals
     */
    public long ordinalOf(T value) {
        if (toOrdinal == null) {
            throw new UnsupportedOperationException(javaType.getSimpleName() + " has no ordinal");
        }
        return toOrdinal.applyAsLong(value);
    }

    /**
     * Returns the value with an ordinal.
     *
     * @throws UnsupportedOperationException if the type has no ordinals
     */
    public T ofOrdinal(long ordinal) {
        if (fromOrdinal == null) {
            throw new UnsupportedOperationException(javaType.getSimpleName() + " has no ordinal");
        }
        return fromOrdinal.apply(ordinal);
    }

    /** Returns the spelling of a value. */
    public String label(T value) {
        return label.apply(value);
    }

    /**
     * Reads the spelling of a value; constants ignore case.
     *
     * @throws IllegalArgumentException if the text spells no value of this type
     */
    public T parse(String text) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no " + word() + "." + example(), e);
        }
    }

    /** Returns what one of the values is called, such as {@code month}. */
    public String word() {
        return WORDS.getOrDefault(javaType, "value");
    }

    private String example() {
        String example = EXAMPLES.get(javaType);
        return example == null ? "" : " Maybe " + example + ".";
    }

    /** Returns the name of the Java type. */
    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
