package dev.vitrine.analytics.examples.value;

import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.ml.value.TimeScale;
import java.time.LocalDate;

/**
 * What to fit and to measure.
 *
 * @param name what the data are called
 * @param buyers whose purchases the models of purchases are fitted to
 * @param cutOff the first day that they don't see
 * @param horizonDays for how many days they predict
 * @param scale what they count time in
 * @param churnBuyers who may churn
 * @param churnCutOff the first day that churn scorers don't see
 * @param churnDays within how many days no purchase follows
 */
public record StudyPlan(
        String name,
        PurchaseHistories buyers,
        LocalDate cutOff,
        int horizonDays,
        TimeScale scale,
        PurchaseHistories churnBuyers,
        LocalDate churnCutOff,
        int churnDays) {

    /** Returns the protocol of the papers on CDNOW: the sample's first 39 weeks predict the next 39; churn on all. */
    public static StudyPlan ofCdnow(PurchaseHistories sample, PurchaseHistories master) {
        return new StudyPlan(
                "CDNOW",
                sample,
                LocalDate.of(1997, 10, 1),
                39 * 7,
                TimeScale.WEEKS,
                master,
                LocalDate.of(1998, 1, 1),
                26 * 7 - 1);
    }

    /** Returns a plan for a shop, with one cut-off for all. */
    public static StudyPlan ofShop(String name, PurchaseHistories buyers, LocalDate cutOff, int horizonDays) {
        return new StudyPlan(name, buyers, cutOff, horizonDays, TimeScale.WEEKS, buyers, cutOff, horizonDays);
    }
}
