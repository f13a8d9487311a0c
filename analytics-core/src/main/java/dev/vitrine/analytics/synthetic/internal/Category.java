package dev.vitrine.analytics.synthetic.internal;

import java.util.List;

/**
 * A product category.
 *
 * @param name in Portuguese, lower case
 * @param english translation, or empty where there is none
 * @param noun a thing of this category with its article, in Portuguese
 * @param share weight among all categories
 * @param priceCents median price
 * @param weightGrams median weight
 */
record Category(String name, String english, String noun, double share, int priceCents, int weightGrams) {

    static List<Category> load() {
        return ResourceLines.read("categories.csv", ",").stream()
                .map(cells -> new Category(
                        cells[0],
                        cells[1],
                        cells[2],
                        Double.parseDouble(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5])))
                .toList();
    }
}
