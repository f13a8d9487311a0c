package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.demand.internal.Hierarchy;
import dev.vitrine.analytics.ml.demand.internal.PreparedSeries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the forecasts of parts and wholes add up. */
final class Adding {
    private final List<PreparedSeries> prepared;
    private final Hierarchy hierarchy;
    private final double least;

    Adding(DemandData data, List<PreparedSeries> prepared) {
        this.prepared = prepared;
        Map<String, Integer> indexes = new HashMap<>();
        for (DemandSeries series : data.series()) {
            indexes.put(series.name(), indexes.size());
        }
        this.hierarchy = new Hierarchy(data.series().stream()
                .mapToInt(series -> series.parent() == null ? -1 : indexes.getOrDefault(series.parent(), -1))
                .toArray());
        this.least = prepared.stream().anyMatch(one -> one.range() == PreparedSeries.Range.ANY)
                ? Double.NEGATIVE_INFINITY
                : 0;
    }

    /** Changes forecasts, by series and step; half widths of intervals, relative to a series' size, tell how sure they are. */
    void apply(Reconciliation way, double[][] forecasts, double[][] halfWidths) {
        int count = forecasts.length;
        for (int step = 0; step < forecasts[0].length && way != Reconciliation.NONE; step++) {
            double[] now = new double[count];
            double[] variances = new double[count];
            for (int i = 0; i < count; i++) {
                double scale = prepared.get(i).scale();
                double half = Double.isNaN(halfWidths[i][step]) ? 1 : halfWidths[i][step];
                now[i] = forecasts[i][step];
                variances[i] = Math.max(1e-6, half) * scale * (Math.max(1e-6, half) * scale);
            }
            double[] sums = way == Reconciliation.BOTTOM_UP
                    ? hierarchy.bottomUp(now)
                    : hierarchy.weighted(now, variances, least);
            for (int i = 0; i < count; i++) {
                forecasts[i][step] = sums[i];
            }
        }
    }
}
