package dev.vitrine.analytics.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.column.internal.MoneyBuilder;
import dev.vitrine.analytics.column.internal.TextBuilder;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueColumnsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00",
                "1969-12-31T23:59:59.999999",
                "1969-12-31T00:00",
                "0001-01-01T00:00:00.000001",
                "2016-02-29T12:00",
                "9999-12-31T23:59:59.999999"
            })
    void dateTimeComesBack(String text) {
        LocalDateTime value = LocalDateTime.parse(text);
        DateTimeColumn column = times(DateTimeValues.toMicros(value));
        assertThat(column.value(0)).isEqualTo(value);
        assertThat(column.epochDay(0)).isEqualTo((int) value.toLocalDate().toEpochDay());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void randomDateTimesComeBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            LocalDateTime value = LocalDateTime.of(1700, 1, 1, 0, 0)
                    .plusSeconds(random.nextLong(20_000_000_000L))
                    .plusNanos(random.nextInt(1_000_000) * 1000L);
            assertThat(times(DateTimeValues.toMicros(value)).value(0)).isEqualTo(value);
        }
    }

    @Test
    void nanosecondsAreDropped() {
        assertThat(DateTimeValues.toMicros(LocalDateTime.parse("1970-01-01T00:00:00.000001999")))
                .isEqualTo(1);
    }

    private static DateTimeColumn times(long micros) {
        DateTimeBuilder builder = new DateTimeBuilder();
        builder.add(micros);
        assertThat(builder.value(0)).isEqualTo(micros);
        return builder.build();
    }

    @Test
    void moneyHasTheDecimalsOfItsColumn() {
        MoneyBuilder builder = new MoneyBuilder(2);
        builder.add(1234);
        builder.add(-5);
        builder.add(Long.MAX_VALUE);
        MoneyColumn money = builder.build();
        assertThat(money.scale()).isEqualTo(2);
        assertThat(money.value(0)).isEqualTo(new BigDecimal("12.34"));
        assertThat(money.value(1)).isEqualTo(new BigDecimal("-0.05"));
        assertThat(money.value(2)).isEqualTo(new BigDecimal("92233720368547758.07"));
        assertThat(builder.like().scale()).isEqualTo(2);
    }

    @Test
    void textIsKeptAsItIs() {
        TextBuilder builder = new TextBuilder();
        String[] texts = {" spaces ", "line\nbreak", "🙁", "", "a".repeat(5000)};
        for (String text : texts) {
            builder.add(text);
        }
        builder.truncate(4);
        builder.add(texts[4]);
        TextColumn column = builder.build();
        for (int row = 0; row < texts.length; row++) {
            assertThat(column.value(row)).isEqualTo(texts[row]);
        }
        assertThat(column.isMissing(3)).as("an empty text is not a gap").isFalse();
    }
}
