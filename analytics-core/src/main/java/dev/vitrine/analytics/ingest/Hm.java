package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.ingest.internal.ShopLoading;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.ExcessDecimals;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Loads the files of H&amp;M Personalized Fashion Recommendations: {@code articles.csv}, {@code customers.csv} and {@code
 * transactions_train.csv}.
 *
 * <p>The transactions have no order number; what one customer buys on one day through one channel is one order, and
 * orders are numbered from 1. A row is one unit, equal rows are several. A customer or article that only the
 * transactions know gets a row with nothing but its identifier. Every further column of articles and customers becomes an
 * attribute.
 *
 * <p>Prices are in the data set's own unit, whose currency is not published ({@code XXX}). Upstream they have up to 16
 * decimals, the digits of a division; they are rounded half to even to 10, which keeps all prices apart (they are
 * multiples of 1/59,000) and lets sums grow to 900 million in a {@code long}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Hm implements ShopLoader {
    private static final int SCALE = 10;
    private static final ShopMapping MAPPING =
            new ShopMapping("hm", "XXX", SCALE, ExcessDecimals.ROUND, tables(), null, Map.of(), "completed");

    private final Path place;

    private Hm(Path place) {
        this.place = place;
    }

    /** Loads from a folder or a zip archive. */
    public static Hm of(Path folderOrArchive) {
        return new Hm(Objects.requireNonNull(folderOrArchive, "folderOrArchive"));
    }

    @Override
    public LoadedShop load(IngestOptions options) {
        return ShopLoading.load(MAPPING, Map.of(), List.of(place), options);
    }

    private static List<TableMapping> tables() {
        return List.of(
                TableMapping.of(
                                TableKind.CUSTOMERS,
                                "customers.csv",
                                FieldMapping.of(Field.CUSTOMER_ID, "customer_id"),
                                FieldMapping.of(Field.CUSTOMER_AGE, "age"))
                        .ignoring("postal_code")
                        .keepingOthers(),
                TableMapping.of(
                                TableKind.PRODUCTS,
                                "articles.csv",
                                FieldMapping.of(Field.PRODUCT_ID, "article_id"),
                                FieldMapping.of(Field.PRODUCT_NAME, "prod_name"),
                                FieldMapping.of(Field.PRODUCT_DESCRIPTION, "detail_desc"),
                                FieldMapping.of(Field.PRODUCT_CATEGORY, "product_type_name"))
                        .ignoring("")
                        .keepingOthers(),
                TableMapping.of(
                        TableKind.LINES,
                        "transactions_train.csv",
                        FieldMapping.of(Field.LINE_PURCHASED_AT, "t_dat"),
                        FieldMapping.of(Field.LINE_CUSTOMER, "customer_id"),
                        FieldMapping.of(Field.LINE_PRODUCT, "article_id"),
                        FieldMapping.of(Field.LINE_UNIT_PRICE, "price"),
                        FieldMapping.of(Field.LINE_CHANNEL, "sales_channel_id"),
                        FieldMapping.of(Field.LINE_QUANTITY).withDefault("1")));
    }
}
