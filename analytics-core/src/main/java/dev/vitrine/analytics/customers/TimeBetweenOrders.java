package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many days pass between purchases of one person, and how many customers buy again at all.
 *
 * @param asOf the day up to which orders count; null if none was given and no order has a day
 * @param secondPurchase how many have bought again after so many days, ascending
 * @param all all pauses together
 * @param byPurchase pauses after the first purchase, the second and so on, as many as there are, ten at most
 * @param bands pauses by length
 * @param notes what a reader must know
 */
public record TimeBetweenOrders(
        @Nullable LocalDate asOf,
        List<ReturnPoint> secondPurchase,
        GapStatistics all,
        List<GapStatistics> byPurchase,
        List<GapBand> bands,
        List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public TimeBetweenOrders {
        secondPurchase = List.copyOf(secondPurchase);
        byPurchase = List.copyOf(byPurchase);
        bands = List.copyOf(bands);
        notes = List.copyOf(notes);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static TimeBetweenOrdersAnalysis analysis() {
        return TimeBetweenOrdersAnalysis.USUAL;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("second-purchase", ReturnPoint.class, secondPurchase),
                FindingsTable.of("all", GapStatistics.class, List.of(all)),
                FindingsTable.of("by-purchase", GapStatistics.class, byPurchase),
                FindingsTable.of("bands", GapBand.class, bands));
    }
}
