package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.query.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Adds up the pairs of postal codes in a band of distances. Not thread-safe. */
final class DistanceTotal {
    private static final int MORE_DECIMALS = 2;

    private final @Nullable Band band;
    private long items;
    private long charged;
    private @Nullable BigDecimal freight;
    private long deliveries;
    private double days;
    private long promised;
    private long late;

    DistanceTotal(@Nullable Band band) {
        this.band = band;
    }

    void add(DistancePairs pairs, int row) {
        items += pairs.items(row);
        charged += pairs.charged(row);
        BigDecimal more = pairs.freight(row);
        if (more != null) {
            freight = freight == null ? more : freight.add(more);
        }
        long delivered = pairs.deliveries(row);
        if (delivered > 0) {
            deliveries += delivered;
            days += pairs.averageDays(row) * delivered;
        }
        promised += pairs.promised(row);
        late += pairs.late(row);
    }

    long items() {
        return items;
    }

    DistanceBand of(long allItems) {
        return new DistanceBand(
                band,
                items,
                (double) items / allItems,
                freight,
                freight == null || charged == 0
                        ? null
                        : freight.divide(
                                BigDecimal.valueOf(charged), freight.scale() + MORE_DECIMALS, RoundingMode.HALF_EVEN),
                deliveries,
                deliveries == 0 ? null : days / deliveries,
                promised,
                promised == 0 ? null : (double) late / promised,
                Interval.ofShare(late, promised, Interval.USUAL_LEVEL));
    }
}
