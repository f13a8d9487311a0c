package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.DayKind;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.IsoWeek;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.YearQuarter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What values a row has and which filters it fulfils. Missing is null; time passed is a duration. */
final class NaiveRows {
    private static final BigDecimal NANOS_PER_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toNanos());

    private final CommerceData data;
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, LocalDateTime> firsts = new HashMap<>();
    private final Map<Integer, List<Integer>> reviews = new HashMap<>();

    NaiveRows(CommerceData data) {
        this.data = data;
        for (int item = 0; item < count(Grain.ITEM); item++) {
            lines.merge(data.items().order().target(item), 1, Integer::sum);
        }
        for (int review = 0; review < count(Grain.REVIEW); review++) {
            reviews.computeIfAbsent(data.reviews().order().target(review), none -> new ArrayList<>())
                    .add(review);
        }
        for (int person = 0; person < data.persons().size(); person++) {
            remember(person);
        }
    }

    private void remember(int person) {
        List<Integer> orders = IntStream.range(0, count(Grain.ORDER))
                .filter(order -> {
                    int customer = go(Grain.ORDER, order, Grain.CUSTOMER);
                    return customer >= 0 && key(data.customers().person(), customer) == person;
                })
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer order) -> data.orders().row(order).purchasedAt(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(
                                order -> data.orders().row(order).id(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int i = 0; i < orders.size(); i++) {
            numbers.put(orders.get(i), i + 1);
            firsts.put(orders.get(i), data.orders().row(orders.get(0)).purchasedAt());
        }
    }

    int count(Grain grain) {
        return switch (grain) {
            case CUSTOMER -> data.customers().size();
            case PRODUCT -> data.products().size();
            case SELLER -> data.sellers().size();
            case ORDER -> data.orders().size();
            case ITEM -> data.items().size();
            case PAYMENT -> data.payments().size();
            case REVIEW -> data.reviews().size();
        };
    }

    List<Integer> reviewsOf(int order) {
        return reviews.getOrDefault(order, List.of());
    }

    /** Returns the row of another table that a row belongs to, -1 for none. */
    int go(Grain from, int row, Grain to) {
        if (from == to || row < 0) {
            return row;
        }
        if (to == Grain.PRODUCT) {
            return key(data.items().product(), row);
        }
        if (to == Grain.SELLER) {
            return key(data.items().seller(), row);
        }
        if (from == Grain.ORDER) {
            return key(data.orders().customer(), row);
        }
        KeyColumn order = from == Grain.ITEM
                ? data.items().order()
                : from == Grain.PAYMENT
                        ? data.payments().order()
                        : data.reviews().order();
        return go(Grain.ORDER, key(order, row), to);
    }

    private static int key(KeyColumn column, int row) {
        return column.isMissing(row) ? -1 : column.target(row);
    }

    static boolean isMeasurement(Value<?> value) {
        return value.type().equals(ValueType.NUMBER);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Both are of the same type.
    static int compare(Object left, Object right) {
        return ((Comparable) left).compareTo(right);
    }

    Object value(Value<?> value, Grain grain, int row) {
        if (value instanceof Field<?> field) {
            int there = go(grain, row, field.grain());
            return there < 0 ? null : cell(field, there);
        }
        if (value instanceof Value.When<?> when) {
            return Boolean.TRUE.equals(holds(when.condition(), grain, row)) ? value(when.value(), grain, row) : null;
        }
        if (value instanceof Value.Lookup<?> lookup) {
            Object word = value(lookup.word(), grain, row);
            return word == null
                    ? null
                    : ((Map<?, ?>) lookup.meanings())
                            .entrySet().stream()
                                    .filter(entry -> entry.getKey().equals(((String) word).toLowerCase(Locale.ROOT)))
                                    .<Object>map(Map.Entry::getValue)
                                    .findFirst()
                                    .orElse(lookup.otherwise());
        }
        if (value instanceof Value.Part<?> part) {
            Object time = value(part.time(), grain, row);
            return time == null ? null : part(part.part(), (LocalDateTime) time);
        }
        if (value instanceof Value.Banded banded) {
            Object number = value(banded.number(), grain, row);
            return number == null ? null : band(banded, number);
        }
        List<Value<?>> operands = operands(value);
        Object left = value(operands.get(0), grain, row);
        Object right = value(operands.get(1), grain, row);
        return left == null || right == null ? null : combined(value, left, right);
    }

    private static List<Value<?>> operands(Value<?> value) {
        if (value instanceof Value.Elapsed elapsed) {
            return List.of(elapsed.from(), elapsed.to());
        }
        if (value instanceof Value.MonthsBetween months) {
            return List.of(months.from(), months.to());
        }
        if (value instanceof Value.Lateness lateness) {
            return List.of(lateness.promised(), lateness.actual());
        }
        if (value instanceof Value.Amount amount) {
            return List.of(amount.quantity(), amount.price());
        }
        Value.Plus plus = (Value.Plus) value;
        return List.of(plus.left(), plus.right());
    }

    private static Object combined(Value<?> value, Object left, Object right) {
        if (left instanceof LocalDateTime from && right instanceof LocalDateTime to) {
            if (value instanceof Value.Elapsed) {
                return Duration.between(from, to);
            }
            if (value instanceof Value.Lateness) {
                return to.isAfter(from) ? Punctuality.LATE : Punctuality.ON_TIME;
            }
            return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        }
        return left instanceof Integer quantity
                ? ((BigDecimal) right).multiply(BigDecimal.valueOf(quantity))
                : ((BigDecimal) left).add((BigDecimal) right);
    }

    private static Object part(TimePart<?> part, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return switch (part.toString()) {
            case "day" -> day;
            case "iso week" -> IsoWeek.of(day);
            case "month" -> YearMonth.from(day);
            case "quarter" -> YearQuarter.of(day);
            case "year" -> day.getYear();
            case "weekday" -> day.getDayOfWeek();
            case "day kind" ->
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                        ? DayKind.WEEKEND
                        : DayKind.WEEKDAY;
            default -> time.getHour();
        };
    }

    private static Band band(Value.Banded banded, Object number) {
        BigDecimal exact = number instanceof Duration time
                ? BigDecimal.valueOf(time.toNanos())
                : new BigDecimal(number.toString());
        BigDecimal unit = number instanceof Duration ? NANOS_PER_DAY : BigDecimal.ONE;
        return banded.bands().stream()
                .filter(band ->
                        band.from() == null || exact.compareTo(band.from().multiply(unit)) >= 0)
                .filter(band -> band.to() == null || exact.compareTo(band.to().multiply(unit)) < 0)
                .findFirst()
                .orElseThrow();
    }

    private Object cell(Field<?> field, int row) {
        if (field.equals(Field.ORDER_LINES)) {
            return lines.getOrDefault(row, 0);
        }
        if (field.equals(Field.ORDER_NUMBER)) {
            return numbers.get(row);
        }
        if (field.equals(Field.FIRST_PURCHASED_AT)) {
            return firsts.get(row);
        }
        Column column = field.findIn(data).orElse(null);
        if (column == null || column.isMissing(row)) {
            return null;
        }
        if (column instanceof IntColumn ints) {
            return ints.value(row);
        }
        if (column instanceof DoubleColumn doubles) {
            return doubles.value(row);
        }
        if (column instanceof MoneyColumn money) {
            return money.value(row);
        }
        if (column instanceof DateTimeColumn times) {
            return times.value(row);
        }
        if (column instanceof CategoryColumn words) {
            return words.value(row);
        }
        if (column instanceof TextColumn texts) {
            return texts.value(row);
        }
        return column instanceof IdColumn ids ? ids.value(row) : data.persons().value(((KeyColumn) column).target(row));
    }

    /** Tells whether a row fulfils a filter; null if it is neither true nor false. */
    Boolean holds(Filter filter, Grain grain, int row) {
        if (filter instanceof Filter.Missing missing) {
            return value(missing.dimension().value(), grain, row) == null;
        }
        if (filter instanceof Filter.Not not) {
            Boolean holds = holds(not.filter(), grain, row);
            return holds == null ? null : (Boolean) !holds;
        }
        if (filter instanceof Filter.And and) {
            return all(and.filters(), grain, row, false);
        }
        if (filter instanceof Filter.Or or) {
            return all(or.filters(), grain, row, true);
        }
        if (filter instanceof Filter.Comparison<?> comparison) {
            return accepts(comparison.dimension(), comparison.operator(), comparison.constant(), grain, row);
        }
        if (filter instanceof Filter.In<?> in) {
            Object value = value(in.dimension().value(), grain, row);
            return value == null ? null : (Boolean) in.constants().stream().anyMatch(value::equals);
        }
        Filter.Between<?> between = (Filter.Between<?>) filter;
        Boolean from = accepts(between.dimension(), Operator.AT_LEAST, between.from(), grain, row);
        Boolean to = accepts(between.dimension(), Operator.AT_MOST, between.to(), grain, row);
        return from == null ? null : (Boolean) (from && Boolean.TRUE.equals(to));
    }

    private Boolean all(List<Filter> filters, Grain grain, int row, boolean decisive) {
        boolean unknown = false;
        for (Filter filter : filters) {
            Boolean holds = holds(filter, grain, row);
            if (holds != null && holds == decisive) {
                return decisive;
            }
            unknown |= holds == null;
        }
        return unknown ? null : (Boolean) !decisive;
    }

    private Boolean accepts(Dimension<?> dimension, Operator operator, Object constant, Grain grain, int row) {
        Object value = value(dimension.value(), grain, row);
        if (value == null) {
            return null;
        }
        int comparison = compare(value, constant);
        return switch (operator) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case GREATER -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }
}
