package dev.vitrine.analytics.examples.output;

import dev.vitrine.analytics.summary.ShopSummary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A summary as {@code summary.json} and one CSV file per table. */
public final class SummaryFiles {

    private SummaryFiles() {}

    /**
     * Writes all files, or none.
     *
     * @return how many files were written
     * @throws IOException if a file can't be written
     */
    public static int write(ShopSummary summary, ResultFolder folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("summary.json", summary.toJson());
        texts.put("monthly.csv", SummaryTables.monthly(summary.months()));
        texts.put("rfm_segments.csv", SummaryTables.segments(summary.rfm()));
        texts.put("orders_by_status.csv", SummaryTables.statuses(summary.statuses()));
        texts.put("top_categories.csv", SummaryTables.groups(summary.top().categories()));
        texts.put("top_states.csv", SummaryTables.groups(summary.top().regions()));
        texts.put("top_sellers.csv", SummaryTables.things(summary.top().sellers()));
        texts.put("top_products.csv", SummaryTables.things(summary.top().products()));
        folder.write(texts);
        return texts.size();
    }
}
