package dev.vitrine.analytics.warehouse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.postgresql.copy.CopyIn;

/** Sends rows to PostgreSQL in the text format of COPY. */
final class CopySink implements CellSink {
    private static final int BUFFERED = 1 << 16;
    private static final long MICROS_PER_SECOND = 1_000_000L;

    /** Years of the era, without a sign: PostgreSQL knows neither year 0 nor {@code +10000}. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NEVER)
            .appendPattern("-MM-dd HH:mm:ss.SSSSSS G")
            .toFormatter(Locale.ROOT);

    private final CopyIn copy;
    private final ShopTable table;
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int cells;

    CopySink(CopyIn copy, ShopTable table) {
        this.copy = copy;
        this.table = table;
    }

    private StringBuilder cell() {
        if (cells > 0) {
            text.append('\t');
        }
        cells++;
        return text;
    }

    @Override
    public void missing() {
        cell().append("\\N");
    }

    @Override
    public void whole(int number) {
        cell().append(number);
    }

    @Override
    public void text(String value) {
        StringBuilder line = cell();
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            switch (next) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\0' ->
                    throw new IllegalArgumentException(
                            "a text in row " + (row + 1) + " of "
                                    + table.spec().name() + "."
                                    + table.columns().get(cells - 1).name()
                                    + " has the character U+0000, which PostgreSQL can't hold. Maybe remove it from the source.");
                default -> line.append(next);
            }
        }
    }

    @Override
    public void amount(long unscaled, int scale) {
        cell().append(BigDecimal.valueOf(unscaled, scale).toPlainString());
    }

    @Override
    public void number(double number) {
        cell().append(number);
    }

    @Override
    public void time(long micros) {
        long second = Math.floorDiv(micros, MICROS_PER_SECOND);
        int nanos = (int) Math.floorMod(micros, MICROS_PER_SECOND) * 1000;
        cell().append(TIME.format(LocalDateTime.ofEpochSecond(second, nanos, ZoneOffset.UTC)));
    }

    @Override
    public void endRow() throws SQLException {
        text.append('\n');
        row++;
        cells = 0;
        if (text.length() >= BUFFERED) {
            flush();
        }
    }

    void flush() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
