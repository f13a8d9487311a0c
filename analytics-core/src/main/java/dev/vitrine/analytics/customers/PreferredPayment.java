package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How customers prefer to pay.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param types each means of payment that somebody prefers, by customers, the most first, then by name
 * @param notes what a reader must know
 */
public record PreferredPayment(@Nullable LocalDate asOf, List<PreferredPaymentType> types, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public PreferredPayment {
        types = List.copyOf(types);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static PreferredPaymentAnalysis analysis() {
        return PreferredPaymentAnalysis.USUAL;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("types", PreferredPaymentType.class, types));
    }
}
