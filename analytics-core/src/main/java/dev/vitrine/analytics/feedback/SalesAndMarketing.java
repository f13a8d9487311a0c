package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.List;

/**
 * Sales beside mentions, traffic and service contacts, on the days that both have.
 *
 * @param months every month with orders, ascending
 * @param overlaps what each marketing table shares with sales, always all four
 * @param notes what a reader must know, such as that there is no day that both have
 */
public record SalesAndMarketing(List<MarketingMonth> months, List<MarketingOverlap> overlaps, List<String> notes)
        implements Findings {

    /** Keeps the lists from being changed. */
    public SalesAndMarketing {
        months = List.copyOf(months);
        overlaps = List.copyOf(overlaps);
        notes = List.copyOf(notes);
    }

    /**
     * Returns the analysis that finds it.
     *
     * @param marketing what the marketing tables tell, of the shop that is asked or of another source
     */
    public static Analysis<SalesAndMarketing> analysis(MarketingSeries marketing) {
        return new SalesAndMarketingAnalysis(marketing);
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("months", MarketingMonth.class, months),
                FindingsTable.of("overlaps", MarketingOverlap.class, overlaps));
    }
}
