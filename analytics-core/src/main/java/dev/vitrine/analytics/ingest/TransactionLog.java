package dev.vitrine.analytics.ingest;

import dev.vitrine.analytics.ingest.internal.ShopLoading;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping.Trait;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.ExcessDecimals;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Loads a shop's log of invoice lines in one file: UCI Online Retail (headers {@code InvoiceNo, StockCode, Description,
 * Quantity, InvoiceDate, UnitPrice, CustomerID, Country}, ISO dates) or An Online Shop Business ({@code TransactionNo,
 * Date, ProductNo, ProductName, Price, Quantity, CustomerNo, Country}, dates such as {@code 12/9/2019}, month first).
 *
 * <p>Every line is kept. An invoice number that begins with {@code C} is a cancellation, an order of status {@code
 * returned}; one that begins with {@code A} is an {@code adjustment}; all others are {@code completed}. Goods that come
 * back are lines with a negative quantity, so sums of quantity times price are net of returns. What describes an order is
 * taken from the first of its lines that has it; a buyer with several countries has a customer record for each. Amounts are pounds sterling
 * with 3 decimals; customer numbers such as {@code 17850.0} are 17850.
 *
 * <p>The file may be plain, {@code .gz}, or alone in a zip archive. Immutable and thread-safe.
 */
public final class TransactionLog implements ShopLoader {
    private static final int SCALE = 3;

    private final Path file;

    private TransactionLog(Path file) {
        this.file = file;
    }

    /** Loads from a file, or from the only file with delimited text in a folder or archive. */
    public static TransactionLog of(Path file) {
        return new TransactionLog(Objects.requireNonNull(file, "file"));
    }

    @Override
    public LoadedShop load(IngestOptions options) {
        return ShopLoading.load(mapping(), Map.of(), List.of(file), options);
    }

    private static ShopMapping mapping() {
        TableMapping lines = TableMapping.of(
                TableKind.LINES,
                "",
                FieldMapping.of(Field.LINE_ORDER, "InvoiceNo", "TransactionNo"),
                FieldMapping.of(Field.LINE_PRODUCT, "StockCode", "ProductNo"),
                FieldMapping.of(Field.LINE_PRODUCT_NAME, "Description", "ProductName"),
                FieldMapping.of(Field.LINE_QUANTITY, "Quantity"),
                FieldMapping.of(Field.LINE_PURCHASED_AT, "InvoiceDate", "Date")
                        .withFormat("M/d/uuuu[ H:mm[:ss]]")
                        .with(Trait.ISO_DATES_TOO),
                FieldMapping.of(Field.LINE_UNIT_PRICE, "UnitPrice", "Price").with(Trait.NEGATIVE_ALLOWED),
                FieldMapping.of(Field.LINE_CUSTOMER, "CustomerID", "CustomerNo").with(Trait.DECIMAL_ZERO_DROPPED),
                FieldMapping.of(Field.LINE_COUNTRY, "Country"));
        return new ShopMapping(
                "log",
                "GBP",
                SCALE,
                ExcessDecimals.REJECT,
                List.of(lines),
                null,
                Map.of("C", "returned", "A", "adjustment"),
                "completed");
    }
}
