package dev.vitrine.analytics.ingest.internal.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vitrine.analytics.ingest.internal.field.FieldSinks;
import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.FieldMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.Box;
import dev.vitrine.analytics.ingest.internal.schema.ShopMapping.ExcessDecimals;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.ingest.internal.schema.TableMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a mapping document: a shop's amounts and codes, and its tables. */
public final class MappingDocument {
    private static final int MAX_SCALE = 12;
    private static final int DEFAULT_SCALE = 2;
    private static final List<String> KEYS = List.of(
            "name",
            "currency",
            "moneyScale",
            "excessDecimals",
            "defaultStatus",
            "statusByOrderPrefix",
            "country",
            "tables");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MappingDocument() {}

    /**
     * Reads a document.
     *
     * @param file its name, for messages
     * @throws IllegalArgumentException naming file and place, if the document is not as it should be
     */
    public static ShopMapping read(String file, byte[] document) {
        JsonNode json;
        try {
            json = JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ":" + e.getLocation().getLineNr() + ": is not valid JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DocumentNode root = new DocumentNode(file, "", json);
        if (root.isEmptyDocument()) {
            throw root.wrong(
                    "is empty. Maybe begin with {\"tables\": {\"lines\": {\"file\": \"sales.csv\", \"fields\": {}}}}.");
        }
        return shop(file, root.object(KEYS));
    }

    private static ShopMapping shop(String file, DocumentNode root) {
        String currency = root.text("currency", "XXX");
        if (!isCurrency(currency)) {
            String upper = currency.toUpperCase(Locale.ROOT);
            throw root.get("currency")
                    .wrong("must be an ISO 4217 code such as EUR, not '" + currency + "'."
                            + (isCurrency(upper) ? " Maybe '" + upper + "'." : ""));
        }
        List<TableMapping> tables = tables(root.get("tables"));
        ShopMapping shop = new ShopMapping(
                root.text("name", file),
                currency,
                root.integer("moneyScale", DEFAULT_SCALE, 0, MAX_SCALE),
                ExcessDecimals.valueOf(root.choice("excessDecimals", List.of("reject", "round"))
                        .toUpperCase(Locale.ROOT)),
                tables,
                box(root),
                StatusWords.checked(root, "statusByOrderPrefix"),
                StatusWords.checkedText(root, "defaultStatus", "completed"));
        tables.forEach(
                table -> requireDefaults(root.get("tables").get(table.table().key()), table, shop));
        return shop;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    /** Checks that what stands for an empty cell would be right in one. */
    private static void requireDefaults(DocumentNode node, TableMapping table, ShopMapping shop) {
        for (FieldMapping field : table.fields()) {
            String text = field.defaultText();
            String reason = text == null ? null : FieldSinks.findProblem(field, shop, text);
            if (reason != null) {
                throw node.get("fields").get(field.field().key()).get("default").wrong("'" + text + "' " + reason);
            }
        }
    }

    private static @Nullable Box box(DocumentNode root) {
        if (!root.has("country")) {
            return null;
        }
        DocumentNode box = root.get("country").object(List.of("south", "north", "west", "east"));
        Box country = new Box(box.number("south"), box.number("north"), box.number("west"), box.number("east"));
        if (country.south() > country.north() || country.west() > country.east()) {
            throw root.get("country").wrong("has no inside: south must not exceed north, nor west east.");
        }
        return country;
    }

    private static List<TableMapping> tables(DocumentNode node) {
        List<String> names =
                Arrays.stream(TableKind.values()).map(TableKind::key).toList();
        node.object(names);
        List<TableMapping> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            if (node.has(kind.key())) {
                tables.add(TableDocument.read(kind, node.get(kind.key())));
            }
        }
        requireOrders(node, tables);
        return tables;
    }

    private static void requireOrders(DocumentNode node, List<TableMapping> tables) {
        boolean lines = has(tables, TableKind.LINES);
        boolean orders = has(tables, TableKind.ORDERS);
        if (lines == orders) {
            throw node.wrong("must have either 'orders' (with 'items') or 'lines'"
                    + (lines ? ", not both." : ". Maybe one file has a row per order line: that is 'lines'."));
        }
        if (lines && has(tables, TableKind.ITEMS)) {
            throw node.wrong("must not have 'items' beside 'lines': lines are items already.");
        }
        boolean priced = tables.stream()
                .flatMap(table -> table.fields().stream())
                .anyMatch(field -> field.field() == Field.LINE_UNIT_PRICE
                        || field.field() == Field.ITEM_UNIT_PRICE
                        || field.field() == Field.PRODUCT_LIST_PRICE);
        if (!priced) {
            throw node.wrong("no price is mapped. Maybe 'unitPrice' of " + (lines ? "lines" : "items")
                    + ", or 'listPrice' of products.");
        }
    }

    private static boolean has(List<TableMapping> tables, TableKind kind) {
        return tables.stream().anyMatch(table -> table.table() == kind);
    }
}
