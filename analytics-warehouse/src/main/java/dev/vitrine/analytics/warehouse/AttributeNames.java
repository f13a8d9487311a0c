package dev.vitrine.analytics.warehouse;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses attributes that a database can't have as columns, before it is asked to. */
final class AttributeNames {
    /** PostgreSQL cuts longer names, NAMEDATALEN less one. */
    private static final int LONGEST = 63;

    private AttributeNames() {}

    /**
     * Checks that columns differ in more than case, which DuckDB ignores.
     *
     * @throws IllegalArgumentException naming two that do not
     */
    static void requireDifferentWhateverTheirCase(List<ShopTable> tables) {
        for (ShopTable table : tables) {
            Map<String, String> seen = new LinkedHashMap<>();
            for (ColumnSpec column : table.columns()) {
                String other = seen.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column.name());
                if (other != null) {
                    throw new IllegalArgumentException(
                            "the table " + table.spec().name() + " would have the columns "
                                    + other + " and " + column.name()
                                    + ", but DuckDB doesn't tell names apart that differ in case only. Maybe rename one of the"
                                    + " attributes where the shop is loaded.");
                }
            }
        }
    }

    /**
     * Checks that PostgreSQL keeps the names as they are.
     *
     * @throws IllegalArgumentException naming a column whose name is too long
     */
    static void requireShort(List<ShopTable> tables) {
        for (ShopTable table : tables) {
            for (ColumnSpec column : table.columns()) {
                int bytes = column.name().getBytes(StandardCharsets.UTF_8).length;
                if (bytes > LONGEST) {
                    throw new IllegalArgumentException("the table "
                            + table.spec().name() + " would have the column "
                            + column.name() + ", a name of " + bytes + " bytes, of which PostgreSQL keeps " + LONGEST
                            + ". Maybe rename the attribute where the shop is loaded.");
                }
            }
        }
    }
}
