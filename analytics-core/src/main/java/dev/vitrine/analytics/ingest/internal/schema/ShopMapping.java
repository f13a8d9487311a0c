package dev.vitrine.analytics.ingest.internal.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of shop: its tables and how its amounts and codes are to be understood.
 *
 * @param name name of the kind, for messages
 * @param currency ISO 4217 code, XXX if unknown
 * @param moneyScale decimals kept of amounts
 * @param excessDecimals what to do with more decimals than that
 * @param tables its tables
 * @param country where its places lie; null for anywhere
 * @param statusByOrderPrefix status of orders whose number begins so, for order lines without a status
 * @param defaultStatus status of the other orders of order lines without a status
 */
public record ShopMapping(
        String name,
        String currency,
        int moneyScale,
        ExcessDecimals excessDecimals,
        List<TableMapping> tables,
        @Nullable Box country,
        Map<String, String> statusByOrderPrefix,
        String defaultStatus) {

    /** What to do with an amount that has more decimals than the data set keeps. */
    public enum ExcessDecimals {
        /** It is a bad value. */
        REJECT,
        /** Round half to even, and count it in the report. */
        ROUND
    }

    /**
     * A range of coordinates, borders included.
     *
     * @param south least latitude
     * @param north greatest latitude
     * @param west least longitude
     * @param east greatest longitude
     */
    public record Box(double south, double north, double west, double east) {}

    public ShopMapping {
        tables = List.copyOf(tables);
        statusByOrderPrefix = Map.copyOf(statusByOrderPrefix);
    }

    /** Maps a shop with complete order status, no rounding and places anywhere. */
    public static ShopMapping of(String name, String currency, int moneyScale, TableMapping... tables) {
        return new ShopMapping(
                name, currency, moneyScale, ExcessDecimals.REJECT, List.of(tables), null, Map.of(), "completed");
    }
}
