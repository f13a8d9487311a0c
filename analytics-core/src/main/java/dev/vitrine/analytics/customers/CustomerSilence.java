package dev.vitrine.analytics.customers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a customer has been silent, and whether that is long for this person.
 *
 * @param customer identifier of the person
 * @param orders orders
 * @param lastOrder day of the last one
 * @param silentDays calendar days from then to the as-of day
 * @param activity whether the person has bought lately
 * @param gaps pauses between the person's purchases; orders of one day are one purchase
 * @param meanGap their mean in days; null if there are fewer than the analysis asks for
 * @param limitDays the silence beyond which the person is overdue; null if there are fewer pauses than asked for
 * @param rhythm whether the silence is longer than that
 */
public record CustomerSilence(
        String customer,
        long orders,
        LocalDate lastOrder,
        long silentDays,
        CustomerActivity activity,
        int gaps,
        @Nullable Double meanGap,
        @Nullable Double limitDays,
        PurchaseRhythm rhythm) {

    /** Returns whether the person has ordered more than once. */
    public CustomerLoyalty loyalty() {
        return orders > 1 ? CustomerLoyalty.REPEAT : CustomerLoyalty.FIRST_TIME;
    }
}
