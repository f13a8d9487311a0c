package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.Products;
import java.util.List;

/** The best product categories. */
final class TopCategories {

    private TopCategories() {}

    static List<TopEntry> of(ShopFacts facts) {
        Products products = facts.data().products();
        if (products.category().isEmpty() && products.categoryTranslated().isEmpty()) {
            return List.of();
        }
        Labels labels = new Labels();
        int[] byOriginal = labels.numbers(products.category());
        int[] byTranslated = labels.numbers(products.categoryTranslated());
        int missing = labels.numberOfMissing();
        int[] labelOf = new int[products.size()];
        for (int row = 0; row < labelOf.length; row++) {
            labelOf[row] = labelNumber(products, row, byOriginal, byTranslated, missing);
        }
        SalesLines lines = facts.lines();
        KeyColumn product = lines.items().product();
        LineGroups groups = LineGroups.of(lines, labels.size(), line -> {
            int row = lines.row(line);
            return product.isMissing(row) ? missing : labelOf[product.target(row)];
        });
        return TopList.of(groups, labels::get, group -> null);
    }

    private static int labelNumber(Products products, int row, int[] byOriginal, int[] byTranslated, int missing) {
        CategoryColumn original = products.category();
        CategoryColumn translated = products.categoryTranslated();
        if (!translated.isMissing(row)) {
            return byTranslated[translated.code(row)];
        }
        return original.isMissing(row) ? missing : byOriginal[original.code(row)];
    }
}
