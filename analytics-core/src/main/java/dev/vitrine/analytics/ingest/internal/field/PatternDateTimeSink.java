package dev.vitrine.analytics.ingest.internal.field;

import dev.vitrine.analytics.column.internal.DateTimeBuilder;
import dev.vitrine.analytics.column.internal.DateTimeValues;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times spelled after a pattern, month names in English; remembers the last one, as logs repeat them. */
final class PatternDateTimeSink extends FieldSink {
    private static final int MAX_YEAR = 9999;

    private final DateTimeBuilder builder = new DateTimeBuilder();
    private final String pattern;
    private final DateTimeFormatter formatter;
    private final @Nullable IsoDateTime iso;
    private byte[] lastText = {};
    private long lastMicros;

    /** @throws IllegalArgumentException if the pattern is none */
    PatternDateTimeSink(String pattern, boolean isoToo) {
        this.iso = isoToo ? new IsoDateTime() : null;
        this.pattern = pattern;
        this.formatter = formatter(pattern);
    }

    static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(withProlepticYears(pattern), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Makes years of an era, which need one to be resolved strictly, years as such; quoted text stays as it is. */
    private static String withProlepticYears(String pattern) {
        StringBuilder letters = new StringBuilder(pattern);
        boolean quoted = false;
        for (int i = 0; i < letters.length(); i++) {
            quoted ^= letters.charAt(i) == '\'';
            if (!quoted && letters.charAt(i) == 'y') {
                letters.setCharAt(i, 'u');
            }
        }
        return letters.toString();
    }

    @Override
    public @Nullable String accept(byte[] utf8, int from, int to) {
        if (iso != null) {
            String reason = iso.read(utf8, from, to);
            if (reason == null) {
                builder.add(iso.micros());
                return null;
            }
            if (looksIso(utf8, from, to)) {
                return reason;
            }
        }
        if (!Arrays.equals(lastText, 0, lastText.length, utf8, from, to)) {
            String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
            try {
                TemporalAccessor parsed = formatter.parseBest(text, LocalDateTime::from, LocalDate::from);
                LocalDateTime value = parsed instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(parsed);
                if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
                    return expected();
                }
                lastMicros = DateTimeValues.toMicros(value);
                lastText = Arrays.copyOfRange(utf8, from, to);
            } catch (DateTimeException e) {
                return expected();
            }
        }
        builder.add(lastMicros);
        return null;
    }

    private static boolean looksIso(byte[] utf8, int from, int to) {
        return to - from >= 5 && utf8[from] >= '0' && utf8[from] <= '9' && utf8[from + 4] == '-';
    }

    private String expected() {
        return "is not a date or time in the format " + pattern
                + (iso == null ? "" : ", nor one such as 2017-10-02 10:56");
    }

    @Override
    public DateTimeBuilder builder() {
        return builder;
    }
}
