package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * How long orders take from purchase to customer, and what was promised.
 *
 * @param stages each stage of the way, in the order of {@link Stage}
 * @param states each state of customers with a delivery, the slowest on average first
 * @param months each month of purchase, ascending; orders without a time of purchase are in none
 * @param notes what a reader must know
 */
public record DeliveryTimes(
        List<StageTime> stages, List<StateDelivery> states, List<MonthDelivery> months, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public DeliveryTimes {
        stages = List.copyOf(stages);
        states = List.copyOf(states);
        months = List.copyOf(months);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, as of the day after the last order. */
    public static DeliveryTimesAnalysis analysis() {
        return new DeliveryTimesAnalysis(null);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("stages", StageTime.class, stages),
                FindingsTable.of("states", StateDelivery.class, states),
                FindingsTable.of("months", MonthDelivery.class, months));
    }
}
