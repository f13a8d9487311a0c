package dev.vitrine.analytics.synthetic.internal;

import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.column.internal.DoubleBuilder;
import dev.vitrine.analytics.column.internal.IdBuilder;
import dev.vitrine.analytics.column.internal.IntBuilder;
import dev.vitrine.analytics.column.internal.KeyBuilder;
import dev.vitrine.analytics.column.internal.MoneyValues;
import dev.vitrine.analytics.column.internal.TextValues;
import dev.vitrine.analytics.model.Places;
import dev.vitrine.analytics.model.Products;
import dev.vitrine.analytics.model.Sellers;
import java.util.Map;

/** Builds the tables that do not depend on the orders. */
final class CatalogueColumns {
    private static final double UNITS_PER_DEGREE = 1e7;

    private CatalogueColumns() {}

    static Products products(ShopPlan plan) {
        Catalogue catalogue = plan.catalogue();
        Ids ids = new Ids(plan.seed(), Substream.PRODUCT_ID);
        IdBuilder id = new IdBuilder();
        CategoryBuilder category = new CategoryBuilder();
        CategoryBuilder translated = new CategoryBuilder();
        DoubleBuilder weight = new DoubleBuilder();
        DoubleBuilder length = new DoubleBuilder();
        DoubleBuilder height = new DoubleBuilder();
        DoubleBuilder width = new DoubleBuilder();
        IntBuilder photos = new IntBuilder();
        IntBuilder nameLength = new IntBuilder();
        IntBuilder descriptionLength = new IntBuilder();
        int size = catalogue.size();
        for (int product = 0; product < size; product++) {
            ids.add(id, product);
            weight.add(catalogue.weightGrams(product));
            length.add(catalogue.lengthCm(product));
            height.add(catalogue.heightCm(product));
            width.add(catalogue.widthCm(product));
            if (catalogue.isCategorised(product)) {
                Category kind = catalogue.categories().get(catalogue.category(product));
                category.add(kind.name());
                addUnlessEmpty(translated, kind.english());
                photos.add(catalogue.photos(product));
                nameLength.add(catalogue.nameLength(product));
                descriptionLength.add(catalogue.descriptionLength(product));
            } else {
                category.addMissing();
                translated.addMissing();
                photos.addMissing();
                nameLength.addMissing();
                descriptionLength.addMissing();
            }
        }
        return new Products(
                id.build(),
                TextValues.missing(size),
                TextValues.missing(size),
                category.build(),
                translated.build(),
                MoneyValues.missing(ShopColumns.MONEY_SCALE, size),
                weight.build(),
                length.build(),
                height.build(),
                width.build(),
                photos.build(),
                nameLength.build(),
                descriptionLength.build(),
                Map.of());
    }

    private static void addUnlessEmpty(CategoryBuilder column, String word) {
        if (word.isEmpty()) {
            column.addMissing();
        } else {
            column.add(word);
        }
    }

    static Sellers sellers(ShopPlan plan) {
        Ids ids = new Ids(plan.seed(), Substream.SELLER_ID);
        IdBuilder id = new IdBuilder();
        IdBuilder zipPrefix = new IdBuilder();
        KeyBuilder place = new KeyBuilder();
        CategoryBuilder city = new CategoryBuilder();
        CategoryBuilder state = new CategoryBuilder();
        for (int seller = 0; seller < plan.sellers().size(); seller++) {
            ids.add(id, seller);
            PlaceCells.add(plan.geography(), plan.sellers().home(seller), zipPrefix, place, city, state);
        }
        return new Sellers(id.build(), zipPrefix.build(), place.build(), city.build(), state.build());
    }

    static Places places(ShopPlan plan) {
        Geography geography = plan.geography();
        PlacePoints points = new PlacePoints(geography, plan.seed());
        IdBuilder zipPrefix = new IdBuilder();
        DoubleBuilder latitude = new DoubleBuilder();
        DoubleBuilder longitude = new DoubleBuilder();
        CategoryBuilder city = new CategoryBuilder();
        CategoryBuilder state = new CategoryBuilder();
        IntBuilder count = new IntBuilder();
        for (int place = 0; place < geography.size(); place++) {
            if (geography.mappedRow(place) >= 0) {
                byte[] prefix = geography.prefixText(place);
                zipPrefix.add(prefix, 0, prefix.length);
                latitude.add(geography.latitude(place) / UNITS_PER_DEGREE);
                longitude.add(geography.longitude(place) / UNITS_PER_DEGREE);
                city.add(geography.city(place).name());
                state.add(geography.city(place).state());
                count.add(points.of(place).count());
            }
        }
        return new Places(
                zipPrefix.build(), latitude.build(), longitude.build(), city.build(), state.build(), count.build());
    }
}
