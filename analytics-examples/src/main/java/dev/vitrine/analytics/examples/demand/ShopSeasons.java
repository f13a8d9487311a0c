package dev.vitrine.analytics.examples.demand;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.ml.demand.Decomposition;
import dev.vitrine.analytics.ml.demand.DemandData;
import dev.vitrine.analytics.ml.demand.DemandSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How strong trend and season of a shop's series are, and where in the last season the peak lies. */
public final class ShopSeasons {

    /**
     * One series.
     *
     * @param series its name
     * @param trendStrength from 0 to 1
     * @param seasonalStrength from 0 to 1
     * @param peak the first day of the strongest period of the last season
     * @param low that of the weakest
     */
    public record Season(
            String series,
            double trendStrength,
            double seasonalStrength,
            @Nullable LocalDate peak,
            @Nullable LocalDate low) {}

    private ShopSeasons() {}

    /** Returns the series that are known for two seasons and more, in their order. */
    public static FindingsTable<Season> of(DemandData data) {
        List<Season> seasons = new ArrayList<>();
        for (DemandSeries series : data.series()) {
            double[] values = series.values();
            double[] known = Arrays.stream(values)
                    .dropWhile(value -> Double.isNaN(value))
                    .toArray();
            if (known.length >= Decomposition.fewest(data.season())) {
                Decomposition parts = Decomposition.of(known, data.season());
                double[] seasonal = parts.seasonal();
                int peak = seasonal.length - 1;
                int low = peak;
                for (int i = seasonal.length - data.season(); i < seasonal.length; i++) {
                    peak = seasonal[i] > seasonal[peak] ? i : peak;
                    low = seasonal[i] < seasonal[low] ? i : low;
                }
                int skipped = values.length - known.length;
                seasons.add(new Season(
                        series.name(),
                        parts.trendStrength(),
                        parts.seasonalStrength(),
                        day(data, skipped + peak),
                        day(data, skipped + low)));
            }
        }
        return FindingsTable.of("seasons-by-" + data.cadence().label(), Season.class, seasons);
    }

    private static @Nullable LocalDate day(DemandData data, int period) {
        LocalDate first = data.firstDay();
        return first == null ? null : data.cadence().after(first, period);
    }
}
