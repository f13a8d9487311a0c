package dev.vitrine.analytics.ingest.internal.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.column.internal.DateTimeValues;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.ExcessDecimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java library is the oracle: {@link BigDecimal} of amounts, {@code java.time} of dates. */
class FieldTextTest {

    @ParameterizedTest(name = "scale {0}, seed {1}")
    @CsvSource({"0, 1", "2, 2", "3, 3", "10, 4", "18, 5"})
    void amountsAreThoseOfBigDecimal(int scale, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            BigDecimal value = amount(random);
            String text = (value.signum() >= 0 && random.nextInt(5) == 0 ? "+" : "") + value.toPlainString();
            BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
            MoneySink rounding = new MoneySink(scale, '.', ExcessDecimals.ROUND, true);
            MoneySink exact = new MoneySink(scale, '.', ExcessDecimals.REJECT, false);
            boolean inRange = value.setScale(scale, RoundingMode.DOWN).precision() <= 18
                    || value.setScale(scale, RoundingMode.DOWN).signum() == 0;
            if (inRange) {
                assertThat(accept(rounding, text)).as(text).isNull();
                assertThat(rounding.builder().value(0))
                        .as(text)
                        .isEqualTo(rounded.unscaledValue().longValueExact());
            } else {
                assertThat(accept(rounding, text)).as(text).startsWith("is beyond the range of 18 digits");
            }
            boolean fits = inRange && value.signum() >= 0 && value.compareTo(rounded) == 0;
            assertThat(accept(exact, text) == null).as(text).isEqualTo(fits);
        }
    }

    private static BigDecimal amount(Random random) {
        BigDecimal value =
                new BigDecimal(new BigInteger(1 + random.nextInt(70), random)).movePointLeft(random.nextInt(20));
        if (random.nextInt(4) == 0) {
            value = value.setScale(random.nextInt(5), RoundingMode.DOWN)
                    .add(new BigDecimal("0.5").movePointLeft(random.nextInt(4)));
        }
        return random.nextBoolean() ? value.negate() : value;
    }

    @Test
    void roundedAmountThatIsTakenBackDoesNotCount() {
        MoneySink sink = new MoneySink(2, '.', ExcessDecimals.ROUND, true);
        accept(sink, "1.005");
        accept(sink, "2.00");
        accept(sink, "3.005");
        sink.takeBack(2);
        assertThat(sink.rounded()).isEqualTo(1);
        sink.takeBack(1);
        assertThat(sink.rounded()).isEqualTo(1);
        assertThat(sink.builder().size()).isEqualTo(1);
    }

    @Test
    void decimalCommaIsReadWhereTheMappingSaysSo() {
        MoneySink sink = new MoneySink(2, ',', ExcessDecimals.REJECT, false);
        assertThat(accept(sink, "48,71")).isNull();
        assertThat(accept(sink, "48.71")).isEqualTo("is not a number such as 1234,56");
        assertThat(accept(sink, "1.048,71"))
                .isEqualTo("is not a number such as 1234,56. Maybe its thousands are grouped; write it without.");
        DoubleSink measure = new DoubleSink(',', 0, 10);
        assertThat(accept(measure, "1,5")).isNull();
        assertThat(accept(measure, "1.5")).isEqualTo("is not a number such as 1,5");
        assertThat(measure.builder().value(0)).isEqualTo(1.5);
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longestFieldThatIsAlmostANumberIsRefusedAtOnce() {
        String digits = "1".repeat(4 << 20);
        assertThat(accept(new DoubleSink('.', 0, 10), digits + "x")).isEqualTo("is not a number such as 1.5");
        assertThat(accept(new DoubleSink('.', 0, 10), digits)).isEqualTo("is outside the range 0 to 10");
        assertThat(accept(new MoneySink(2, '.', ExcessDecimals.REJECT, false), digits + ",000".repeat(1 << 20) + "x"))
                .startsWith("is not a number such as 1234.56");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.5", "+.5, 0.5", "5., 5", "2e0, 2", "25E-1, 2.5", "0.1e+1, 1"})
    void measurementsMayHaveAnExponent(String text, double value) {
        DoubleSink sink = new DoubleSink('.', 0, 10);
        assertThat(accept(sink, text)).isNull();
        assertThat(sink.builder().value(0)).isEqualTo(value);
    }

    @Test
    void lettersInQuotesOfADatePatternStandForThemselves() {
        PatternDateTimeSink sink = new PatternDateTimeSink("'day' dd.MM.yyyy', any o''clock'", false);
        assertThat(accept(sink, "day 03.01.2020, any o'clock")).isNull();
        assertThat(DateTimeValues.toLocalDateTime(sink.builder().value(0)))
                .isEqualTo(LocalDateTime.of(2020, 1, 3, 0, 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void datesAndTimesAreThoseOfJavaTime(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = dateTime(random);
            DateTimeSink sink = new DateTimeSink();
            LocalDateTime expected = expected(text);
            String reason = accept(sink, text);
            assertThat(reason == null).as(text + ": " + reason).isEqualTo(expected != null);
            if (expected != null) {
                assertThat(sink.builder().value(0)).as(text).isEqualTo(DateTimeValues.toMicros(expected));
            }
        }
    }

    /** Mostly right, at times with a part that is not. */
    private static String dateTime(Random random) {
        String text =
                String.format("%04d-%02d-%02d", random.nextInt(10_000), random.nextInt(14), 1 + random.nextInt(31));
        int parts = random.nextInt(4);
        if (parts > 0) {
            text += (random.nextBoolean() ? " " : "T")
                    + String.format("%02d:%02d", random.nextInt(25), random.nextInt(61));
        }
        if (parts > 1) {
            text += String.format(":%02d", random.nextInt(61));
        }
        if (parts > 2) {
            text += "." + String.format("%06d", random.nextInt(1_000_000)).substring(random.nextInt(6));
        }
        if (random.nextInt(20) == 0) {
            int at = random.nextInt(text.length());
            text = text.substring(0, at) + "x:-. 7/".charAt(random.nextInt(7)) + text.substring(at + 1);
        }
        return random.nextInt(50) == 0 ? text.substring(0, random.nextInt(text.length() - 1) + 1) : text;
    }

    private static LocalDateTime expected(String text) {
        if (text.endsWith(".")) {
            // java.time takes a point without decimals.
            return null;
        }
        String iso =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
        try {
            return iso.length() <= 10 ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-10-02 10:56:33.1234567|has more than six decimals of a second. Maybe cut it to microseconds.",
                "2017-10-02 10:56:3|is not a date or time such as 2017-10-02 or 2017-10-02 10:56:33",
                "2017-10-02 10:56:|is not a date or time such as 2017-10-02 or 2017-10-02 10:56:33",
                "2017-10-02 10:56.5|is not a date or time such as 2017-10-02 or 2017-10-02 10:56:33",
                "2017-10-02 10:56:33.|is not a date or time such as 2017-10-02 or 2017-10-02 10:56:33",
                "2017-10-02 10|is not a date or time such as 2017-10-02 or 2017-10-02 10:56:33",
                "2017-10-02x10:56|is not a date or time such as 2017-10-02 or 2017-10-02 10:56:33"
            })
    void reasonTellsWhatWouldBeRight(String text, String reason) {
        assertThat(accept(new DateTimeSink(), text)).isEqualTo(reason);
    }

    @Test
    void zerosBeyondMicrosecondsAreFine() {
        assertThat(accept(new DateTimeSink(), "2017-10-02 10:56:33.120000000")).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void onlyUtf8IsTakenForUtf8(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            byte[] bytes = "São Paulo, Ação 🙁 e mais texto".getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            int from = random.nextInt(bytes.length);
            byte[] part = Arrays.copyOfRange(bytes, from, bytes.length);
            String decoded = new String(part, StandardCharsets.UTF_8);
            boolean valid = Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), part);
            assertThat(Utf8.check(bytes, from, bytes.length) == null).isEqualTo(valid);
        }
    }

    private static String accept(FieldSink sink, String text) {
        byte[] utf8 = ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
        return sink.accept(utf8, 1, utf8.length - 1);
    }
}
