package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.column.TextColumn;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.DayKind;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.IsoWeek;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.TimePart;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.YearQuarter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Constants for filters: as a rule values that occur in the data, now and then one that does not. */
final class RandomConstants {
    private final CommerceData data;
    private final Random random;

    RandomConstants(CommerceData data, Random random) {
        this.data = data;
        this.random = random;
    }

    <T extends Comparable<? super T>> T of(Dimension<T> dimension) {
        Class<T> type = dimension.type().javaType();
        if (type == String.class) {
            return type.cast(text(dimension.value()));
        }
        if (type == Band.class) {
            List<Band> bands = ((Value.Banded) dimension.value()).bands();
            return type.cast(bands.get(random.nextInt(bands.size())));
        }
        LocalDate day = day();
        return type.cast(
                type == LocalDate.class
                        ? day
                        : type == IsoWeek.class
                                ? IsoWeek.of(day)
                                : type == YearMonth.class
                                        ? YearMonth.from(day)
                                        : type == YearQuarter.class
                                                ? YearQuarter.of(day)
                                                : small(dimension, type, day));
    }

    private Object small(Dimension<?> dimension, Class<?> type, LocalDate day) {
        if (type == Integer.class) {
            boolean year = dimension.value() instanceof Value.Part<?> part
                    && part.part().equals(TimePart.YEAR);
            return year ? day.getYear() : random.nextInt(26) - 2;
        }
        Object[] constants = type == DayOfWeek.class
                ? DayOfWeek.values()
                : type == DayKind.class
                        ? DayKind.values()
                        : type == Punctuality.class ? Punctuality.values() : OrderStatus.values();
        return constants[random.nextInt(constants.length)];
    }

    private LocalDate day() {
        int order = random.nextInt(Math.max(1, data.orders().size()));
        boolean none = data.orders().size() == 0 || data.orders().purchasedAt().isMissing(order);
        return none || random.nextInt(10) == 0
                ? LocalDate.of(2030, 5, 1).plusDays(random.nextInt(60))
                : data.orders().purchasedAt().value(order).toLocalDate();
    }

    private String text(Value<?> value) {
        if (value instanceof Value.Lookup<?> lookup && random.nextInt(4) > 0) {
            List<?> meanings = List.copyOf(lookup.meanings().values());
            return (String) meanings.get(random.nextInt(meanings.size()));
        }
        if (value instanceof Field<?> field && random.nextInt(10) > 0) {
            if (field.equals(Field.PERSON_ID) && data.persons().size() > 0) {
                return data.persons().value(random.nextInt(data.persons().size()));
            }
            Column column = field.findIn(data).orElseThrow();
            int row = random.nextInt(Math.max(1, column.size()));
            if (column.size() > 0 && !column.isMissing(row)) {
                return column instanceof CategoryColumn words
                        ? words.value(row)
                        : column instanceof IdColumn ids ? ids.value(row) : ((TextColumn) column).value(row);
            }
        }
        return List.of("Z", "no such word", "d'or \"a\" ? {}", "").get(random.nextInt(4));
    }
}
