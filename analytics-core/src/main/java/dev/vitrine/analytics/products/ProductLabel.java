package dev.vitrine.analytics.products;

import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a product is called.
 *
 * @param id its identifier
 * @param name its name; null if the source has none
 * @param category its category, translated if there is a translation; null if the source has none
 */
record ProductLabel(
        String id, @Nullable String name, @Nullable String category) {

    /** Returns the label of each row. */
    static ProductLabel[] of(ResultTable table) {
        ResultColumn<String> ids = table.column(Dimensions.PRODUCT);
        ResultColumn<String> names = table.column(Dimensions.PRODUCT_NAME);
        ResultColumn<String> categories = table.column(Dimensions.PRODUCT_CATEGORY);
        ResultColumn<String> translations = table.column(Dimensions.PRODUCT_CATEGORY_TRANSLATED);
        ProductLabel[] labels = new ProductLabel[table.size()];
        for (int row = 0; row < labels.length; row++) {
            String translated = Cells.value(translations, row);
            labels[row] = new ProductLabel(
                    ids.value(row),
                    Cells.value(names, row),
                    translated == null ? Cells.value(categories, row) : translated);
        }
        return labels;
    }

    /** Returns the labels by identifier. */
    static Map<String, ProductLabel> byId(ResultTable table) {
        Map<String, ProductLabel> labels = new HashMap<>();
        for (ProductLabel label : of(table)) {
            labels.put(label.id, label);
        }
        return labels;
    }
}
