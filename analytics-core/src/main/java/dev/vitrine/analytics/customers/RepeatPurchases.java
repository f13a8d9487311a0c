package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many customers order again, and again.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param rate how many have ordered more than once
 * @param steps how many came from each order to the next
 * @param notes what a reader must know
 */
public record RepeatPurchases(@Nullable LocalDate asOf, RepeatRate rate, List<OrderStep> steps, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public RepeatPurchases {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static RepeatPurchasesAnalysis analysis() {
        return RepeatPurchasesAnalysis.USUAL;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("rate", RepeatRate.class, List.of(rate)),
                FindingsTable.of("steps", OrderStep.class, steps));
    }
}
