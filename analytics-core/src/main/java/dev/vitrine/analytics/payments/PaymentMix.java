package dev.vitrine.analytics.payments;

import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.internal.dated.LastDay;
import java.util.List;

/**
 * Which means of payment customers use, for how much, and in how many instalments.
 *
 * @param types each means of payment, by value, the largest first
 * @param instalments each number of instalments, ascending, missing last
 * @param notes what a reader must know
 */
public record PaymentMix(List<PaymentTypeShare> types, List<InstalmentShare> instalments, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public PaymentMix {
        types = List.copyOf(types);
        instalments = List.copyOf(instalments);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it. */
    public static DatedAnalysis<PaymentMix> analysis() {
        return new PaymentMixAnalysis(LastDay.NONE);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("types", PaymentTypeShare.class, types),
                FindingsTable.of("instalments", InstalmentShare.class, instalments));
    }
}
