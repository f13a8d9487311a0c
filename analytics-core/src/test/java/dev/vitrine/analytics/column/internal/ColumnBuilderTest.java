package dev.vitrine.analytics.column.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.column.DoubleColumn;
import dev.vitrine.analytics.column.IntColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.column.TextColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of column: values and gaps come back, rows can be taken back and copied. */
class ColumnBuilderTest {

    /** One kind of column: how to build it, add to it and read it. */
    private record Kind(String name, ColumnBuilder builder, Adder adder, Reader reader, Column allMissing) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Adder {
        void add(ColumnBuilder builder, int value);
    }

    private interface Reader {
        int read(Column column, int row);
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "int",
                        new IntBuilder(),
                        (builder, value) -> ((IntBuilder) builder).add(value),
                        (column, row) -> ((IntColumn) column).value(row),
                        IntValues.missing(5)),
                new Kind(
                        "double",
                        new DoubleBuilder(),
                        (builder, value) -> ((DoubleBuilder) builder).add(value / 4.0),
                        (column, row) -> (int) (((DoubleColumn) column).value(row) * 4),
                        DoubleValues.missing(5)),
                new Kind(
                        "money",
                        new MoneyBuilder(2),
                        (builder, value) -> ((MoneyBuilder) builder).add(value),
                        (column, row) -> (int) ((MoneyColumn) column).unscaled(row),
                        MoneyValues.missing(2, 5)),
                new Kind(
                        "date-time",
                        new DateTimeBuilder(),
                        (builder, value) -> ((DateTimeBuilder) builder).add(value * 86_400_000_000L),
                        (column, row) -> ((DateTimeColumn) column).epochDay(row),
                        DateTimeValues.missing(5)),
                new Kind(
                        "key",
                        new KeyBuilder(),
                        (builder, value) -> ((KeyBuilder) builder).add(value),
                        (column, row) -> ((KeyColumn) column).target(row),
                        KeyValues.missing(5)),
                new Kind(
                        "category",
                        new CategoryBuilder(),
                        (builder, value) -> ((CategoryBuilder) builder).add(Integer.toString(value)),
                        (column, row) -> Integer.parseInt(((CategoryColumn) column).value(row)),
                        CategoryValues.missing(5)),
                new Kind(
                        "text",
                        new TextBuilder(),
                        (builder, value) -> ((TextBuilder) builder).add(Integer.toString(value)),
                        (column, row) -> Integer.parseInt(((TextColumn) column).value(row)),
                        TextValues.missing(5)));
    }

    static Stream<Arguments> valuesAndGapsComeBack() {
        return kinds().flatMap(kind -> Stream.of(0.0, 0.3, 1.0).map(gaps -> Arguments.of(kind, gaps)));
    }

    @ParameterizedTest(name = "{0}, share of gaps {1}")
    @MethodSource
    void valuesAndGapsComeBack(Kind kind, double gaps) {
        Random random = new Random(7);
        List<Integer> expected = new ArrayList<>();
        ColumnBuilder builder = kind.builder;
        while (expected.size() < 5000) {
            if (random.nextDouble() < gaps) {
                builder.addMissing();
                expected.add(null);
            } else {
                int value = random.nextInt(2000) - (kind.name.equals("key") ? 0 : 1000);
                kind.adder.add(builder, value);
                expected.add(value);
            }
            if (random.nextInt(50) == 0) {
                int size = Math.max(0, expected.size() - random.nextInt(100));
                builder.truncate(size);
                expected.subList(size, expected.size()).clear();
            }
        }
        ColumnBuilder reversed = builder.like();
        for (int row = builder.size() - 1; row >= 0; row--) {
            reversed.addFrom(builder, row);
        }
        List<Integer> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertThat(read(kind, reversed.build())).isEqualTo(backwards);
        Column column = builder.build();
        assertThat(read(kind, column)).isEqualTo(expected);
        assertThat(column.missingCount()).isEqualTo((int)
                expected.stream().filter(value -> value == null).count());
        assertThat(column.isEmpty()).isEqualTo(gaps == 1.0);
        assertThat(column)
                .hasToString(column.getClass().getSimpleName() + "[5000 rows, " + column.missingCount() + " missing]");
    }

    private static List<Integer> read(Kind kind, Column column) {
        IntFunction<Integer> reader = row -> column.isMissing(row) ? null : kind.reader.read(column, row);
        List<Integer> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            values.add(reader.apply(row));
        }
        return values;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void missingValueCannotBeRead(Kind kind) {
        kind.adder.add(kind.builder, 1);
        kind.builder.addMissing();
        Column column = kind.builder.build();
        assertThat(column.isMissing(0)).isFalse();
        assertThatThrownBy(() -> kind.reader.read(column, 1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("row 1 has no value. Maybe ask isMissing(row) first.");
        assertThatThrownBy(() -> kind.reader.read(column, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> column.isMissing(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void columnThatTheSourceLacksIsAllGaps(Kind kind) {
        assertThat(kind.allMissing.size()).isEqualTo(5);
        assertThat(kind.allMissing.isEmpty()).isTrue();
        assertThatThrownBy(() -> kind.reader.read(kind.allMissing, 4)).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void columnWithoutRowsIsEmpty(Kind kind) {
        assertThat(kind.builder.build().size()).isZero();
        assertThat(kind.builder.like().build().isEmpty()).isTrue();
    }

    @Test
    void capacityEndsWithAMessage() {
        assertThat(ColumnBuilder.grown(0)).isEqualTo(16);
        assertThat(ColumnBuilder.grown(Integer.MAX_VALUE - 20)).isEqualTo(Integer.MAX_VALUE - 8);
        assertThatThrownBy(() -> ColumnBuilder.grown(Integer.MAX_VALUE - 8))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a column holds at most 2147483639 values");
    }

    @Test
    void arraysAreThoseOfThePresentColumn() {
        IntBuilder ints = new IntBuilder();
        ints.add(3);
        ints.addMissing();
        assertThat(ints.build().array()).containsExactly(3, 0);
        KeyBuilder keys = new KeyBuilder();
        keys.add(3);
        assertThat(keys.build().array()).containsExactly(3);
        DoubleBuilder doubles = new DoubleBuilder();
        doubles.add(1.5);
        assertThat(doubles.value(0)).isEqualTo(1.5);
        assertThat(doubles.build().array()).containsExactly(1.5);
        MoneyBuilder money = new MoneyBuilder(3);
        money.add(1234);
        assertThat(money.build().array()).containsExactly(1234);
        DateTimeBuilder times = new DateTimeBuilder();
        times.add(-1);
        assertThat(times.build().array()).containsExactly(-1);
    }
}
