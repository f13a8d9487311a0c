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
        int missing = labels.number(Labels.MISSING);
        int[] labelOf = labelNumbers(products, labels, missing);
        SalesLines lines = facts.lines();
        KeyColumn product = lines.items().product();
        LineGroups groups = LineGroups.of(lines, labels.size(), line -> {
            int row = lines.row(line);
            return product.isMissing(row) ? missing : labelOf[product.target(row)];
        });
        return TopList.of(groups, labels::get, group -> null);
    }

    private static int[] labelNumbers(Products products, Labels labels, int missing) {
        CategoryColumn original = products.category();
        CategoryColumn translated = products.categoryTranslated();
        int[] byOriginal = labels.numbers(original);
        int[] byTranslated = labels.numbers(translated);
        int[] numbers = new int[products.size()];
        for (int row = 0; row < numbers.length; row++) {
            if (!translated.isMissing(row)) {
                numbers[row] = byTranslated[translated.code(row)];
            } else {
                numbers[row] = original.isMissing(row) ? missing : byOriginal[original.code(row)];
            }
        }
        return numbers;
    }
}
