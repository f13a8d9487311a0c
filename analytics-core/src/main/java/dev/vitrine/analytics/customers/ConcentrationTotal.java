package dev.vitrine.analytics.customers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How unequal customers are by what they spend.
 *
 * @param customers persons whose revenue is above zero
 * @param revenue what they spent
 * @param gini Gini's coefficient: 0 if all spent alike, near 1 if one spent everything; null if there are no customers
 * @param customersOf80Percent how many of the best customers it takes to reach 80 % of the revenue
 * @param partOf80Percent their part of the customers; null if there are none
 */
public record ConcentrationTotal(
        long customers,
        BigDecimal revenue,
        @Nullable Double gini,
        long customersOf80Percent,
        @Nullable Double partOf80Percent) {}
