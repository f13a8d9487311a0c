package dev.vitrine.analytics.summary;

import java.util.List;

/**
 * What brought the most: ten at most of each, by revenue descending, then by name ascending.
 *
 * <p>Lines that belong to none, as a product without a category, are an entry called {@code missing}, or {@code
 * (missing)} where something is really called so. A list is empty if the source does not have what it is about.
 *
 * @param categories product categories, translated where there is a translation
 * @param regions where customers live
 * @param regionKind whether the regions are states or countries
 * @param sellers sellers
 * @param products products
 */
public record TopLists(
        List<TopEntry> categories,
        List<TopEntry> regions,
        RegionKind regionKind,
        List<TopEntry> sellers,
        List<TopEntry> products) {

    /** Keeps the lists from being changed. */
    public TopLists {
        categories = List.copyOf(categories);
        regions = List.copyOf(regions);
        sellers = List.copyOf(sellers);
        products = List.copyOf(products);
    }

    static TopLists of(ShopFacts facts) {
        RegionKind regionKind = TopRegions.kind(facts);
        return new TopLists(
                TopCategories.of(facts),
                TopRegions.of(facts, regionKind),
                regionKind,
                TopSellers.of(facts),
                TopProducts.of(facts));
    }
}
