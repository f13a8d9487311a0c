package dev.vitrine.analytics.query;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers: from the lower bound, included, to the upper one, excluded.
 *
 * @param from lower bound; null for the band below all bounds
 * @param to upper bound; null for the band above all bounds
 */
public record Band(@Nullable BigDecimal from, @Nullable BigDecimal to) implements Comparable<Band> {
    private static final Comparator<@Nullable BigDecimal> NULL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    @Override
    public int compareTo(Band other) {
        int byFrom = NULL_FIRST.compare(from, other.from);
        return byFrom != 0
                ? byFrom
                : Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()).compare(to, other.to);
    }

    /** Returns the band as {@code [10, 25)}, {@code < 10} or {@code >= 250}. */
    @Override
    public String toString() {
        if (from == null) {
            return to == null ? "all" : "< " + to.toPlainString();
        }
        return to == null ? ">= " + from.toPlainString() : "[" + from.toPlainString() + ", " + to.toPlainString() + ")";
    }
}
