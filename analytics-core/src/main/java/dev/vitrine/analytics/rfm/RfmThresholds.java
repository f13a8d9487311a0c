package dev.vitrine.analytics.rfm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values that the rule came to on a shop's customers; exact, not rounded.
 *
 * @param recencyDays from so many days on a customer has churned
 * @param frequency percentile of the frequencies, null if there are no customers
 * @param monetary percentile of the monetary values, null if there are no customers
 */
public record RfmThresholds(
        int recencyDays,
        @Nullable BigDecimal frequency,
        @Nullable BigDecimal monetary) {}
