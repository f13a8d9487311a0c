package dev.vitrine.analytics.examples.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them; a dash where there is none. Not thread-safe. */
final class Numbers {
    static final String NONE = "-";

    private static final int CENTS = 2;
    private static final int SMALL_UNITS = 4;

    private static final BigDecimal LARGEST_CHANGE = BigDecimal.TEN;

    private final DecimalFormat money;
    private final DecimalFormat count = format("#,##0");
    private final DecimalFormat exact = format("#,##0.####################");
    private final DecimalFormat mean = format("0.00");
    private final DecimalFormat share = format("0.0%");
    private final DecimalFormat fineShare = format("0.00%");
    private final DecimalFormat change = format("+#,##0.0%;-#,##0.0%");

    /** Shows cents, or four decimals where the shop's amounts have more than three. */
    Numbers(int moneyScale) {
        int decimals = moneyScale > CENTS + 1 ? SMALL_UNITS : Math.min(moneyScale, CENTS);
        money = format("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)));
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }

    String money(@Nullable BigDecimal amount) {
        return show(money, amount);
    }

    /** Shows all decimals that the number has. */
    String exact(@Nullable BigDecimal value) {
        return show(exact, value);
    }

    String count(long number) {
        return count.format(number);
    }

    String mean(@Nullable BigDecimal value) {
        return show(mean, value);
    }

    String share(@Nullable BigDecimal value) {
        return show(share, value);
    }

    String share(@Nullable Double value) {
        return value == null ? NONE : share(new BigDecimal(value));
    }

    String fineShare(@Nullable BigDecimal value) {
        return show(fineShare, value);
    }

    String share(long part, long whole) {
        return whole == 0
                ? NONE
                : share(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), SMALL_UNITS, RoundingMode.HALF_EVEN));
    }

    /** Shows a growth; one that is too large to mean anything is shown as such. */
    String change(@Nullable BigDecimal value) {
        if (value == null || value.compareTo(LARGEST_CHANGE) < 0) {
            return show(change, value);
        }
        return ">" + change.format(LARGEST_CHANGE);
    }

    private static String show(DecimalFormat format, @Nullable BigDecimal value) {
        return value == null ? NONE : format.format(value);
    }
}
