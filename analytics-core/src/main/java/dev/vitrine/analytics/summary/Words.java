package dev.vitrine.analytics.summary;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as notes spell them: the same in every country, thousands apart. */
final class Words {

    private Words() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns an amount with all of its decimals. */
    static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
    }

    /** Returns a count with what is counted, in the singular for one. */
    static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
