package dev.vitrine.analytics.payments;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * Whether orders were paid exactly, by how much they were not, and in how many payments.
 *
 * @param total how many orders were paid exactly
 * @param bands those that were not, by how much is between
 * @param payments orders by number of payments, ascending, numbers that do not occur left out
 * @param largest the largest differences either way, largest first, then by identifier
 * @param notes what a reader must know
 */
public record PaymentDifferences(
        PaymentTotal total,
        List<DifferenceBand> bands,
        List<PaymentCount> payments,
        List<OrderDifference> largest,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public PaymentDifferences {
        bands = List.copyOf(bands);
        payments = List.copyOf(payments);
        largest = List.copyOf(largest);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static PaymentDifferencesAnalysis analysis() {
        return PaymentDifferencesAnalysis.USUAL;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("total", PaymentTotal.class, List.of(total)),
                FindingsTable.of("bands", DifferenceBand.class, bands),
                FindingsTable.of("payments", PaymentCount.class, payments),
                FindingsTable.of("largest", OrderDifference.class, largest));
    }
}
