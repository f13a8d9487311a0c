package dev.vitrine.analytics.column.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdValuesTest {
    private static final String HEX_128 = "0123456789abcdef0123456789abcdef";
    private static final String HEX_256 = "fedcba9876543210fedcba9876543210ffffffffffffffff0000000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEX_128,
                HEX_256,
                "0",
                "7",
                "999999999999999999",
                "1000000000000000000",
                "007",
                "-1",
                "17850.0",
                "C536379",
                "São",
                "0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef0123456789abcdeg",
                "00000000000000000000000000000000"
            })
    void identifierComesBackAsItWasSpelled(String id) {
        IdBuilder builder = new IdBuilder();
        builder.add(id);
        IdValues ids = builder.build();
        assertThat(ids.value(0)).isEqualTo(id);
        assertThat(ids.find(id)).hasValue(0);
        assertThat(ids.find(id + "0")).isEmpty();
        assertThat(ids.find("")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyMixtureOfSpellingsAndGapsIsKept(long seed) {
        Random random = new Random(seed);
        boolean mixed = seed > 4;
        List<String> expected = new ArrayList<>();
        IdBuilder builder = new IdBuilder();
        for (int row = 0; row < 3000; row++) {
            int kind = mixed ? random.nextInt(5) : (int) (seed % 4);
            String id = random.nextInt(10) == 0 ? null : id(random, kind);
            expected.add(id);
            add(builder, id);
            if (random.nextInt(20) == 0) {
                int size = Math.max(0, builder.size() - random.nextInt(4));
                builder.truncate(size);
                expected.subList(size, expected.size()).clear();
                row = size - 1;
            }
        }
        IdBuilder copy = builder.like();
        IdBuilder copyThatHasText = builder.like();
        copyThatHasText.add("text");
        for (int row = 0; row < builder.size(); row++) {
            copy.addFrom(builder, row);
            copyThatHasText.addFrom(builder, row);
        }
        requireSame(copy.build(), expected);
        expected.add(0, "text");
        requireSame(copyThatHasText.build(), expected);
        expected.remove(0);
        requireSame(builder.build(), expected);
    }

    private static String id(Random random, int kind) {
        return switch (kind) {
            case 0 -> String.format("%016x%016x", random.nextInt(300), random.nextLong() & 3);
            case 1 -> Integer.toString(random.nextInt(500));
            case 2 -> String.format("%016x%016x%016x%016x", 1, 2, random.nextInt(30), random.nextInt(30));
            case 3 -> "C" + random.nextInt(500);
            default -> "0" + random.nextInt(500);
        };
    }

    private static void add(IdBuilder builder, String id) {
        if (id == null) {
            builder.addMissing();
        } else {
            builder.add(id);
        }
    }

    private static void requireSame(IdValues actual, List<String> expected) {
        assertThat(actual.size()).isEqualTo(expected.size());
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < expected.size(); row++) {
            String id = expected.get(row);
            assertThat(actual.isMissing(row)).isEqualTo(id == null);
            if (id != null) {
                assertThat(actual.value(row)).isEqualTo(id);
                first.putIfAbsent(id, row);
            }
        }
        first.forEach((id, row) -> assertThat(actual.find(id)).hasValue(row));
        assertThat(actual.missingCount())
                .isEqualTo((int) expected.stream().filter(id -> id == null).count());
    }

    @Test
    void everyHexadecimalDigitIsToldFromItsNeighbours() {
        for (int place : new int[] {0, 7, 8, 15, 16, 31}) {
            for (char c = 1; c < 128; c++) {
                String id = HEX_128.substring(0, place) + c + HEX_128.substring(place + 1);
                byte[] utf8 = id.getBytes(StandardCharsets.US_ASCII);
                boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                HexIds ids = new HexIds(2);
                assertThat(HexIds.isHex(utf8, 0, 32)).isEqualTo(digit);
                assertThat(ids.tryAdd(utf8, 0, 32)).isEqualTo(digit);
                if (digit) {
                    assertThat(ids.get(0)).isEqualTo(id);
                }
            }
        }
    }

    @Test
    void gapsBeforeTheFirstIdentifierAreGaps() {
        IdBuilder builder = new IdBuilder();
        builder.addMissing();
        builder.addMissing();
        builder.add("42");
        IdValues ids = builder.build();
        assertThat(ids.isMissing(0)).isTrue();
        assertThat(ids.value(2)).isEqualTo("42");
        assertThat(ids.find("0")).isEmpty();
        assertThatThrownBy(() -> ids.value(0))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("row 0 has no value. Maybe ask isMissing(row) first.");
        assertThatThrownBy(() -> ids.value(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ids.isMissing(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void columnOfGapsFindsNothing() {
        IdBuilder builder = new IdBuilder();
        builder.addMissing();
        assertThat(builder.build().find("")).isEmpty();
        assertThat(builder.build().isEmpty()).isTrue();
        assertThat(IdValues.missing(3).find("x")).isEmpty();
        assertThat(IdValues.missing(3).missingCount()).isEqualTo(3);
        assertThat(new IdBuilder().build().size()).isZero();
    }

    @Test
    void identifierOf128BitsIsTheSameAsItsText() {
        IdBuilder binary = new IdBuilder();
        binary.add(0x0123456789abcdefL, 0x0123456789abcdefL);
        binary.addMissing();
        binary.add(-1L, 0L);
        assertThat(binary.build().value(0)).isEqualTo(HEX_128);
        assertThat(binary.build().value(2)).isEqualTo("ffffffffffffffff0000000000000000");
        assertThat(binary.build().find(HEX_128)).hasValue(0);
    }

    @Test
    void identifierOf128BitsFitsAmongOthers() {
        for (String other : List.of("7", "text", HEX_256, HEX_128)) {
            IdBuilder mixed = new IdBuilder();
            mixed.add(other);
            mixed.add(1, 2);
            assertThat(mixed.build().value(0)).isEqualTo(other);
            assertThat(mixed.build().value(1)).isEqualTo("00000000000000010000000000000002");
        }
    }

    @Test
    void compactIdentifiersAreAddedOnlyWhereTheyFit() {
        IdBuilder builder = new IdBuilder();
        byte[] seven = {'7'};
        byte[] word = {'x'};
        assertThat(builder.addCompact(seven, 0, 1)).isFalse();
        builder.add(seven, 0, 1);
        assertThat(builder.addCompact(seven, 0, 1)).isTrue();
        assertThat(builder.addCompact(word, 0, 1)).isFalse();
        assertThat(builder.size()).isEqualTo(2);
        builder.add(word, 0, 1);
        assertThat(builder.addCompact(word, 0, 1)).isFalse();
        assertThat(builder.same(0, 1)).isTrue();
        assertThat(builder.same(0, 2)).isFalse();
    }

    @Test
    void setNumbersDistinctIdentifiersAcrossEncodings() {
        IdBuilder references = new IdBuilder();
        List.of("7", "8", "7", "x", "8", HEX_128, HEX_128).forEach(references::add);
        IdSet set = new IdSet();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            rows.add(set.findOrAdd(references, i));
        }
        assertThat(rows).containsExactly(0, 1, 0, 2, 1, 3, 3);
        assertThat(set.size()).isEqualTo(4);
        IdBuilder numbers = new IdBuilder();
        numbers.add("8");
        assertThat(set.find(numbers, 0)).isEqualTo(1);
        IdValues built = set.build();
        assertThat(built.find("x")).hasValue(2);
        assertThat(built.find("y")).isEmpty();
        assertThat(built.find(HEX_128)).hasValue(3);
    }

    @Test
    void setOverABuilderTellsTheFirstOfEqualRows() {
        IdBuilder ids = new IdBuilder();
        for (int i = 0; i < 100; i++) {
            ids.add(Integer.toString(i % 40));
        }
        IdSet set = IdSet.over(ids);
        for (int row = 0; row < 100; row++) {
            assertThat(set.insert(row)).isEqualTo(row % 40);
        }
        assertThat(set.ids()).isSameAs(ids);
    }
}
