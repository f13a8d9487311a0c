package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best customers, by what they spend or how often they order, and how they prefer to pay.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param customers the best customers, by rank
 * @param notes what a reader must know
 */
public record TopCustomers(@Nullable LocalDate asOf, List<TopCustomer> customers, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public TopCustomers {
        customers = List.copyOf(customers);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static TopCustomersAnalysis analysis() {
        return TopCustomersAnalysis.USUAL;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("customers", TopCustomer.class, customers));
    }
}
