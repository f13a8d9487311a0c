package dev.vitrine.analytics.customers;

import java.util.ArrayList;
import java.util.List;

/** Counts customers by what the rules say of them, in one pass. */
final class SilenceCounts {
    private static final int[] BOUNDS = {0, 31, 61, 91, 181, 366};

    private final Crosstab<CustomerActivity, CustomerLoyalty> byActivity =
            new Crosstab<>(CustomerActivity.class, CustomerLoyalty.class);
    private final Crosstab<PurchaseRhythm, CustomerActivity> byRhythm =
            new Crosstab<>(PurchaseRhythm.class, CustomerActivity.class);
    private final long[] byBand = new long[BOUNDS.length];
    private final int customers;

    SilenceCounts(List<CustomerSilence> customers) {
        this.customers = customers.size();
        for (CustomerSilence one : customers) {
            byActivity.add(one.activity(), one.loyalty());
            byRhythm.add(one.rhythm(), one.activity());
            byBand[band(one.silentDays())]++;
        }
    }

    private static int band(long days) {
        int band = BOUNDS.length - 1;
        while (band > 0 && days < BOUNDS[band]) {
            band--;
        }
        return band;
    }

    List<ActivityCount> activity() {
        List<ActivityCount> counts = new ArrayList<>();
        for (CustomerActivity activity : CustomerActivity.values()) {
            for (CustomerLoyalty loyalty : CustomerLoyalty.values()) {
                long count = byActivity.count(activity, loyalty);
                counts.add(new ActivityCount(activity, loyalty, count, Shares.of(count, customers)));
            }
        }
        return counts;
    }

    List<RhythmCount> rhythm() {
        List<RhythmCount> counts = new ArrayList<>();
        for (PurchaseRhythm rhythm : PurchaseRhythm.values()) {
            for (CustomerActivity activity : CustomerActivity.values()) {
                long count = byRhythm.count(rhythm, activity);
                counts.add(new RhythmCount(rhythm, activity, count, Shares.of(count, customers)));
            }
        }
        return counts;
    }

    List<SilenceBand> silence() {
        List<SilenceBand> bands = new ArrayList<>();
        long upTo = 0;
        for (int band = 0; band < BOUNDS.length; band++) {
            upTo += byBand[band];
            bands.add(new SilenceBand(
                    BOUNDS[band],
                    band + 1 < BOUNDS.length ? Integer.valueOf(BOUNDS[band + 1]) : null,
                    byBand[band],
                    Shares.of(byBand[band], customers),
                    Shares.of(upTo, customers)));
        }
        return bands;
    }
}
