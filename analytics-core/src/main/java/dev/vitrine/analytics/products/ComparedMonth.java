package dev.vitrine.analytics.products;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a compared product sold in a month.
 *
 * @param month the month
 * @param productId its identifier
 * @param units units; null if no quantity is known
 * @param revenue revenue; null if no price is known
 * @param averagePrice the mean price that a unit was sold at; null if no price is known
 */
public record ComparedMonth(
        YearMonth month,
        String productId,
        @Nullable Long units,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal averagePrice) {}
