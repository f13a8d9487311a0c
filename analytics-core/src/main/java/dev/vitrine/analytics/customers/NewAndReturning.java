package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of each month's customers are new, how many come back, and what each spend.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param months the months from the first with an order to the last, those without orders included
 * @param notes what a reader must know
 */
public record NewAndReturning(@Nullable LocalDate asOf, List<CustomerMonth> months, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public NewAndReturning {
        months = List.copyOf(months);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static NewAndReturningAnalysis analysis() {
        return NewAndReturningAnalysis.USUAL;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("months", CustomerMonth.class, months));
    }
}
