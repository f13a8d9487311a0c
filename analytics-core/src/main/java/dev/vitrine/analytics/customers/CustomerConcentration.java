package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the revenue hangs on few customers.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param total how unequal customers are
 * @param best what the best 1, 5, 10 and 20 % of the customers bring in
 * @param deciles what each tenth of the customers brings in, the best first
 * @param notes what a reader must know
 */
public record CustomerConcentration(
        @Nullable LocalDate asOf,
        ConcentrationTotal total,
        List<CustomerGroupShare> best,
        List<CustomerDecile> deciles,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public CustomerConcentration {
        best = List.copyOf(best);
        deciles = List.copyOf(deciles);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static CustomerConcentrationAnalysis analysis() {
        return CustomerConcentrationAnalysis.USUAL;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("total", ConcentrationTotal.class, List.of(total)),
                FindingsTable.of("best", CustomerGroupShare.class, best),
                FindingsTable.of("deciles", CustomerDecile.class, deciles));
    }
}
