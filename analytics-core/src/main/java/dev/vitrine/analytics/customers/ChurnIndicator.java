package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which customers have fallen silent: for many days, and for longer than is usual for the same person.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param activity customers by whether they have bought lately and whether they have ordered more than once
 * @param rhythm customers by what both rules say
 * @param silence customers by days since their last order
 * @param customers every customer, by identifier
 * @param notes what a reader must know
 */
public record ChurnIndicator(
        @Nullable LocalDate asOf,
        List<ActivityCount> activity,
        List<RhythmCount> rhythm,
        List<SilenceBand> silence,
        List<CustomerSilence> customers,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public ChurnIndicator {
        activity = List.copyOf(activity);
        rhythm = List.copyOf(rhythm);
        silence = List.copyOf(silence);
        customers = List.copyOf(customers);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static ChurnIndicatorAnalysis analysis() {
        return ChurnIndicatorAnalysis.USUAL;
    }

    /** Returns a customer, or nothing if nobody with this identifier has an order that counts. */
    public Optional<CustomerSilence> find(String customer) {
        return customers.stream().filter(one -> one.customer().equals(customer)).findFirst();
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("activity", ActivityCount.class, activity),
                FindingsTable.of("rhythm", RhythmCount.class, rhythm),
                FindingsTable.of("silence", SilenceBand.class, silence),
                FindingsTable.detail("customers", CustomerSilence.class, customers));
    }
}
