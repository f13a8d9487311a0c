package dev.vitrine.analytics.products;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a sales channel sold.
 *
 * @param channel the channel
 * @param lines order lines
 * @param units units; null if no quantity is known
 * @param revenue revenue; null if no price is known
 * @param share its share of the revenue of all known channels; null if that is nothing
 */
public record ChannelTotal(
        String channel,
        long lines,
        @Nullable Long units,
        @Nullable BigDecimal revenue,
        @Nullable Double share) {}
