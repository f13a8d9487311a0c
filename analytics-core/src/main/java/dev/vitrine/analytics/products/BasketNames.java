package dev.vitrine.analytics.products;

import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.util.HashMap;
import java.util.Map;

/** Reads what products and categories are called. */
final class BasketNames {

    private BasketNames() {}

    /** Returns the names by identifier; what has none is left out. */
    static Map<String, String> read(ResultTable table, BasketUnit unit) {
        return unit == BasketUnit.PRODUCT ? ofProducts(table) : ofCategories(table);
    }

    private static Map<String, String> ofProducts(ResultTable table) {
        Map<String, String> names = new HashMap<>();
        for (ProductLabel label : ProductLabel.of(table)) {
            String name = label.name() == null ? label.category() : label.name();
            if (name != null) {
                names.put(label.id(), name);
            }
        }
        return names;
    }

    /** Of several translations the first in the order of texts. */
    private static Map<String, String> ofCategories(ResultTable table) {
        ResultColumn<String> categories = table.column(Dimensions.PRODUCT_CATEGORY);
        ResultColumn<String> translations = table.column(Dimensions.PRODUCT_CATEGORY_TRANSLATED);
        Map<String, String> names = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (!translations.isMissing(row)) {
                names.putIfAbsent(categories.value(row), translations.value(row));
            }
        }
        for (int row = 0; row < table.size(); row++) {
            names.putIfAbsent(categories.value(row), categories.value(row));
        }
        return names;
    }
}
