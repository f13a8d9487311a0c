package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.Sample;
import java.time.LocalDate;

/**
 * When a customer counts as silent.
 *
 * @param inactiveAfterDays inactive from so many days of silence on
 * @param deviations overdue beyond the mean of the person's pauses and so many of their standard deviations
 * @param minimumGaps how many pauses it takes to tell
 */
record ChurnRule(int inactiveAfterDays, double deviations, int minimumGaps) {
    static final ChurnRule USUAL = new ChurnRule(90, 3, 3);

    CustomerSilence apply(String person, PurchaseDays days, LocalDate asOf) {
        long silent = asOf.toEpochDay() - days.last();
        int gaps = days.size() - 1;
        Double mean = null;
        Double limit = null;
        PurchaseRhythm rhythm = PurchaseRhythm.UNKNOWN;
        if (gaps >= minimumGaps) {
            Sample sample = Sample.EMPTY;
            for (int i = 1; i <= gaps; i++) {
                sample = sample.with((double) (days.day(i) - days.day(i - 1)), 1);
            }
            mean = sample.mean();
            limit = mean + deviations * Math.sqrt(sample.variance());
            rhythm = silent > limit ? PurchaseRhythm.OVERDUE : PurchaseRhythm.IN_RHYTHM;
        }
        return new CustomerSilence(
                person,
                days.orders(),
                LocalDate.ofEpochDay(days.last()),
                silent,
                silent >= inactiveAfterDays ? CustomerActivity.INACTIVE : CustomerActivity.ACTIVE,
                gaps,
                mean,
                limit,
                rhythm);
    }
}
