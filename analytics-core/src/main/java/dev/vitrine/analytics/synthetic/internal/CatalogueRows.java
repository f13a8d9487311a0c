package dev.vitrine.analytics.synthetic.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Locale;

/** Writes the files that do not depend on the orders. */
final class CatalogueRows {

    private CatalogueRows() {}

    static void write(ShopPlan plan, CsvFiles files) throws IOException {
        for (Category category : plan.catalogue().categories()) {
            if (!category.english().isEmpty()) {
                files.row(OlistFile.TRANSLATION, category.name(), category.english());
            }
        }
        writeProducts(plan, files);
        writeSellers(plan, files);
        writePlaces(plan, files);
    }

    private static void writeProducts(ShopPlan plan, CsvFiles files) throws IOException {
        Catalogue catalogue = plan.catalogue();
        Ids ids = new Ids(plan.seed(), Substream.PRODUCT_ID);
        for (int product = 0; product < catalogue.size(); product++) {
            boolean told = catalogue.isCategorised(product);
            files.row(
                    OlistFile.PRODUCTS,
                    ids.text(product),
                    told
                            ? catalogue
                                    .categories()
                                    .get(catalogue.category(product))
                                    .name()
                            : null,
                    told ? catalogue.nameLength(product) : null,
                    told ? catalogue.descriptionLength(product) : null,
                    told ? catalogue.photos(product) : null,
                    catalogue.weightGrams(product),
                    catalogue.lengthCm(product),
                    catalogue.heightCm(product),
                    catalogue.widthCm(product));
        }
    }

    private static void writeSellers(ShopPlan plan, CsvFiles files) throws IOException {
        Ids ids = new Ids(plan.seed(), Substream.SELLER_ID);
        for (int seller = 0; seller < plan.sellers().size(); seller++) {
            int home = plan.sellers().home(seller);
            City city = plan.geography().city(home);
            files.row(OlistFile.SELLERS, ids.text(seller), prefix(plan, home), city.name(), city.state());
        }
    }

    private static void writePlaces(ShopPlan plan, CsvFiles files) throws IOException {
        Geography geography = plan.geography();
        PlacePoints points = new PlacePoints(geography, plan.seed());
        for (int place = 0; place < geography.size(); place++) {
            if (geography.mappedRow(place) < 0) {
                continue;
            }
            City city = geography.city(place);
            String otherwise = city.name() + " - " + city.state().toLowerCase(Locale.ROOT);
            points.of(place);
            for (int point = 0; point < points.count(); point++) {
                files.row(
                        OlistFile.GEOLOCATION,
                        prefix(plan, place),
                        CsvCells.degrees(points.latitude(point)),
                        CsvCells.degrees(points.longitude(point)),
                        points.spellsOtherwise(point) ? otherwise : city.name(),
                        city.state());
            }
        }
    }

    private static String prefix(ShopPlan plan, int place) {
        return new String(plan.geography().prefixText(place), US_ASCII);
    }
}
