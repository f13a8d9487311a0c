package dev.vitrine.analytics.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a scope, and those left out of it.
 *
 * @param asOf the as-of day; null if none was given and no order has a day
 * @param orders orders of any status up to the as-of day, and those without a day
 * @param leftOut orders whose status does not count
 * @param nameless orders that count, but of nobody known
 * @param dateless orders that count, of a known person, but without a day
 */
record Overview(@Nullable LocalDate asOf, long orders, long leftOut, long nameless, long dateless) {

    /** Returns what a reader must know, in sentences; a list that can be added to. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (orders == 0) {
            notes.add("The data have no orders" + (asOf == null ? "." : " up to " + asOf + "."));
        }
        add(notes, leftOut, "because of their status");
        add(notes, nameless, "because nobody knows who placed them");
        add(notes, dateless, "because their day is not known");
        return notes;
    }

    private void add(List<String> notes, long count, String reason) {
        if (count > 0) {
            notes.add(String.format(Locale.ROOT, "%,d of %,d orders are left out %s.", count, orders, reason));
        }
    }
}
