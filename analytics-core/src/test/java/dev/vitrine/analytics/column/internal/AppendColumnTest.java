package dev.vitrine.analytics.column.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.Column;
import dev.vitrine.analytics.fixture.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns grow into trees of versions, of which each must keep what it has, wherever the others write. */
class AppendColumnTest {
    private static final String GAP = "-";

    /** One way to store values: how it is built, how a value is told from a number, and how it is appended. */
    private record Kind(
            String name,
            Supplier<ColumnBuilder> builder,
            BiConsumer<ColumnBuilder, Integer> adder,
            Appender appender,
            Column allMissing) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Appender {
        Column append(Column base, Column batch, int[] rows);
    }

    private record Version(Column column, List<String> expected) {}

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "int",
                        IntBuilder::new,
                        (builder, value) -> ((IntBuilder) builder).add(value),
                        (base, batch, rows) -> ((IntValues) base).append((IntValues) batch, rows),
                        IntValues.missing(5)),
                new Kind(
                        "key",
                        KeyBuilder::new,
                        (builder, value) -> ((KeyBuilder) builder).add(value),
                        (base, batch, rows) -> ((KeyValues) base).append((KeyValues) batch, rows),
                        KeyValues.missing(5)),
                new Kind(
                        "double",
                        DoubleBuilder::new,
                        (builder, value) -> ((DoubleBuilder) builder).add(value / 8.0),
                        (base, batch, rows) -> ((DoubleValues) base).append((DoubleValues) batch, rows),
                        DoubleValues.missing(5)),
                new Kind(
                        "money",
                        () -> new MoneyBuilder(2),
                        (builder, value) -> ((MoneyBuilder) builder).add(value),
                        (base, batch, rows) -> ((MoneyValues) base).append((MoneyValues) batch, rows),
                        MoneyValues.missing(2, 5)),
                new Kind(
                        "time",
                        DateTimeBuilder::new,
                        (builder, value) -> ((DateTimeBuilder) builder).add(value * 1_000_000L),
                        (base, batch, rows) -> ((DateTimeValues) base).append((DateTimeValues) batch, rows),
                        DateTimeValues.missing(5)),
                new Kind(
                        "text",
                        TextBuilder::new,
                        (builder, value) -> ((TextBuilder) builder).add("é".repeat(value % 40) + value),
                        (base, batch, rows) -> ((TextValues) base).append((TextValues) batch, rows),
                        TextValues.missing(5)),
                words("few words", 5),
                words("many words", 3000),
                ids("numbers", value -> Integer.toString(value)),
                ids("hexadecimal", value -> String.format("%032x", value * 7L)),
                ids("long hexadecimal", value -> String.format("%064x", value * 7L)),
                ids("texts", value -> "C" + value),
                ids("numbers, seldom a text", value -> value % 500 == 0 ? "C" + value : "0" + value),
                ids(
                        "hexadecimal, seldom a number",
                        value -> value % 500 == 0 ? "7" + value : String.format("%032x", value)));
    }

    private static Kind words(String name, int distinct) {
        return new Kind(
                name,
                CategoryBuilder::new,
                (builder, value) -> ((CategoryBuilder) builder).add("word " + value % distinct),
                (base, batch, rows) -> ((CategoryValues) base).append((CategoryValues) batch, rows),
                CategoryValues.missing(5));
    }

    private static Kind ids(String name, IntFunction<String> spelling) {
        return new Kind(
                name,
                IdBuilder::new,
                (builder, value) -> ((IdBuilder) builder).add(spelling.apply(value)),
                (base, batch, rows) -> ((IdValues) base).append((IdValues) batch, rows),
                IdValues.missing(5));
    }

    static Stream<Arguments> treesOfVersionsKeepWhatTheyHave() {
        return kinds().flatMap(kind -> IntStream.range(0, 6).mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource
    void treesOfVersionsKeepWhatTheyHave(Kind kind, int seed) {
        Random random = new Random(seed);
        List<Version> versions = new ArrayList<>();
        versions.add(random(kind, random, random.nextInt(3) * 900, 0));
        versions.add(new Version(kind.allMissing, List.of(GAP, GAP, GAP, GAP, GAP)));
        for (int step = 0; step < 40; step++) {
            boolean grow = random.nextInt(3) > 0;
            Version base = versions.get(grow ? versions.size() - 1 : random.nextInt(versions.size()));
            Version batch = random(kind, random, random.nextInt(60), random.nextInt(4));
            int[] rows = IntStream.range(0, batch.column.size())
                    .filter(row -> random.nextInt(5) > 0)
                    .toArray();
            List<String> expected = new ArrayList<>(base.expected);
            IntStream.of(rows).mapToObj(batch.expected::get).forEach(expected::add);
            if (random.nextBoolean() && base.column instanceof IdValues ids) {
                requireFinds(ids, base.expected);
            }
            versions.add(new Version(kind.appender.append(base.column, batch.column, rows), expected));
        }
        versions.forEach(AppendColumnTest::requireKept);
    }

    /** Makes a column with some gaps: none, a few, half of the rows, all. */
    private static Version random(Kind kind, Random random, int size, int gaps) {
        double share = new double[] {0, 0.02, 0.5, 1}[gaps];
        ColumnBuilder builder = kind.builder.get();
        for (int row = 0; row < size; row++) {
            if (random.nextDouble() < share) {
                builder.addMissing();
            } else {
                kind.adder.accept(builder, random.nextInt(4000));
            }
        }
        Column column = builder.build();
        return new Version(column, TableText.values(column));
    }

    private static void requireKept(Version version) {
        Column column = version.column;
        assertThat(TableText.values(column)).isEqualTo(version.expected);
        assertThat(column.missingCount())
                .isEqualTo((int) version.expected.stream().filter(GAP::equals).count());
        if (column instanceof CategoryColumn words) {
            TreeSet<String> distinct = new TreeSet<>(version.expected);
            distinct.remove(GAP);
            assertThat(words.dictionary()).containsExactlyElementsOf(distinct);
        } else if (column instanceof IdValues ids) {
            requireFinds(ids, version.expected);
        } else if (column instanceof KeyValues keys) {
            int greatest = version.expected.stream()
                    .filter(text -> !text.equals(GAP))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(-1);
            assertThat(keys.pointInto(greatest + 1)).isTrue();
            assertThat(keys.pointInto(greatest)).isFalse();
        }
    }

    private static void requireFinds(IdValues ids, List<String> expected) {
        for (String id : List.copyOf(expected)) {
            if (!id.equals(GAP)) {
                assertThat(ids.find(id)).hasValue(expected.indexOf(id));
            }
        }
        for (String stranger : List.of("nobody", "4711", "00", "f".repeat(32))) {
            assertThat(ids.find(stranger))
                    .isEqualTo(IntStream.of(expected.indexOf(stranger))
                            .filter(row -> row >= 0)
                            .findFirst());
        }
    }

    @Test
    void nextOneSharesTheArrayAndTheOneAfterItCopies() {
        IntValues base = ints(5000, 0);
        IntValues batch = ints(100, 7);
        int[] rows = IntStream.range(0, 100).toArray();
        IntValues first = base.append(batch, rows);
        IntValues second = base.append(batch, rows);
        IntValues third = first.append(batch, rows);
        assertThat(base.array()).hasSizeGreaterThan(5000);
        assertThat(first.array()).isSameAs(base.array());
        assertThat(second.array()).isNotSameAs(base.array());
        assertThat(third.array()).isSameAs(base.array());
        assertThat(base.append(batch, new int[0])).isSameAs(base);
    }

    @Test
    void newWordChangesTheCodesOfTheNewColumnOnly() {
        CategoryValues base = words("b", "d");
        CategoryValues longer = base.append(words("c", "b"), new int[] {0, 1});
        assertThat(base.dictionary()).containsExactly("b", "d");
        assertThat(base.code(1)).isEqualTo(1);
        assertThat(longer.dictionary()).containsExactly("b", "c", "d");
        assertThat(TableText.values(longer)).containsExactly("b", "d", "c", "b");
        assertThat(base.append(words("x", "b"), new int[] {1}).dictionary())
                .as("words of rows left out are no words")
                .isEqualTo(base.dictionary());
    }

    @Test
    void columnHasAnEnd() {
        assertThat(Slack.end(7, 3)).isEqualTo(10);
        assertThatThrownBy(() -> Slack.end(Integer.MAX_VALUE - 10, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a column holds at most 2147483639 values, not 2147483640");
        assertThat(Slack.appended(Integer.MAX_VALUE - 10)).isEqualTo(Integer.MAX_VALUE - 8);
        assertThat(Slack.built(0)).isZero();
    }

    private static IntValues ints(int size, int from) {
        IntBuilder builder = new IntBuilder();
        IntStream.range(from, from + size).forEach(builder::add);
        return builder.build();
    }

    private static CategoryValues words(String... words) {
        CategoryBuilder builder = new CategoryBuilder();
        Stream.of(words).forEach(builder::add);
        return builder.build();
    }
}
