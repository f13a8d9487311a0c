package dev.vitrine.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.ingest.internal.schema.Field;
import dev.vitrine.analytics.ingest.internal.schema.TableKind;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Order;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Payment;
import dev.vitrine.analytics.model.Product;
import dev.vitrine.analytics.model.Provenance;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvMappingTest {
    private static final Path REFERENCE = Path.of("..", "docs", "reference", "csv-mapping.md");

    @TempDir
    private Path folder;

    @Test
    void documentOfTheReferenceLoadsTheShopItDescribes() throws IOException {
        String reference = Files.readString(REFERENCE);
        int start = reference.indexOf("```json\n") + "```json\n".length();
        Path document = write("shop.json", reference.substring(start, reference.indexOf("```", start)));
        write("customers.csv", "customer_no,zone,town,since,segment\n7,north,Kiel,2019-05-01,gold\n9,,Lübeck,,\n");
        Files.write(folder.resolve("sales.csv"), """
                receipt;date;customer_no;state;article;text;pieces;price;till
                1001;03.01.2020 10:15;7;;A-1;Tüll;2;9,90;1
                1001;03.01.2020 10:15;7;ok;A-2;Band;1;0,5;1
                1002;04.01.2020 09:00;9;back;A-1;Tüll;-1;9,90;2
                1003;05.01.2020 18:30;;ok;A-3;Gutschein;1;-5,00;2
                """.getBytes(Charset.forName("windows-1252")));

        LoadedShop shop = CsvMapping.of(document).load();

        CommerceData data = shop.data();
        assertThat(data.currency()).isEqualTo("EUR");
        assertThat(data.orders().size()).isEqualTo(3);
        assertThat(data.persons().size()).isEqualTo(2);
        assertThat(data.orders().row(0).purchasedAt()).isEqualTo(LocalDateTime.of(2020, 1, 3, 10, 15));
        assertThat(data.orders().row(0).channel()).isEqualTo("store");
        assertThat(data.orders().statusOf(0)).isEqualTo(OrderStatus.COMPLETED);
        assertThat(data.orders().statusOf(1)).isEqualTo(OrderStatus.RETURNED);
        assertThat(data.orders().row(2).customer()).isNull();
        assertThat(data.items().row(1).unitPrice()).isEqualTo(new BigDecimal("0.50"));
        assertThat(data.items().row(2).quantity()).isEqualTo(-1);
        assertThat(data.items().row(3).unitPrice()).isEqualTo(new BigDecimal("-5.00"));
        assertThat(data.products().row(0).name()).isEqualTo("Tüll");
        assertThat(data.customers().row(0).attributes()).isEqualTo(Map.of("zone", "north", "segment", "gold"));
        assertThat(data.customers().attributes().keySet()).containsExactly("zone", "segment");
        assertThat(shop.report().warnings()).isEmpty();
    }

    @Test
    void ordersAndItemsInFilesOfTheirOwn() throws IOException {
        Path document = write("shop.json", """
                {"moneyScale": 3, "excessDecimals": "round",
                 "country": {"south": 47, "north": 55, "west": 5, "east": 15},
                 "tables": {
                   "orders": {"file": "o.csv", "fields": {"id": "no", "purchasedAt": "day",
                       "channel": {"column": "where", "optional": true, "default": "web"}}},
                   "items": {"file": "i.csv", "fields": {"order": "no", "product": "sku", "unitPrice": "price",
                       "freight": {"column": "shipping", "optional": true}}},
                   "places": {"file": "p.csv", "fields": {"zipPrefix": "zip", "latitude": "lat", "longitude": "lon"}},
                   "reviews": {"file": "r.csv", "optional": true, "fields": {"order": "no", "score": "stars"}}}}
                """);
        write("o.csv", "no,day\n1,2020-01-03\n");
        write("i.csv", "no,sku,price\n1,A,1.23450\n1,B,1.2355\n");
        write("p.csv", "zip,lat,lon\n24,54.3,10.1\n24,0,0\n");

        LoadedShop shop = CsvMapping.of(document, folder).load();

        assertThat(shop.data().items().row(0).unitPrice()).isEqualTo(new BigDecimal("1.234"));
        assertThat(shop.data().items().row(1).unitPrice()).isEqualTo(new BigDecimal("1.236"));
        assertThat(shop.data().items().row(0).quantity()).isEqualTo(1);
        assertThat(shop.data().orders().row(0).channel()).isEqualTo("web");
        assertThat(shop.data().places().row(0).latitude()).isEqualTo(54.3);
        assertThat(shop.report().warnings())
                .extracting(IngestWarning::kind)
                .containsExactlyInAnyOrder(
                        IngestWarning.Kind.MISSING_OPTIONAL,
                        IngestWarning.Kind.MISSING_OPTIONAL,
                        IngestWarning.Kind.MISSING_OPTIONAL,
                        IngestWarning.Kind.ROUNDED,
                        IngestWarning.Kind.OUT_OF_BOUNDS);
    }

    @Test
    void mappedWordThatOnlyASimilarOneOccursForIsWorthAWarning() throws IOException {
        Path document = write("shop.json", """
                {"tables": {"lines": {"file": "l.csv", "fields": {
                   "order": "no", "purchasedAt": "day", "product": "sku", "unitPrice": "price", "status": {
                     "column": "state", "values": {"entregve": "delivered", "cancelled": "canceled", "novo": "created"}}}}}}
                """);
        write("l.csv", """
                no,day,sku,price,state
                1,2020-03-01,A,1.00,entregue
                2,2020-03-01,A,1.00,canceled
                3,2020-03-01,A,1.00,novo
                """);

        LoadedShop shop = CsvMapping.of(document).load();

        assertThat(shop.report().warnings())
                .extracting(IngestWarning::message)
                .containsExactly(
                        "column 'state': the word 'entregve', which is mapped, does not occur, but 'entregue', which is not,"
                                + " does. Maybe map 'entregue'.",
                        "1 order has a status in unfamiliar words: [entregue]");
    }

    @Test
    void orderIsDescribedByTheFirstOfItsLinesThatSaysSomething() throws IOException {
        Path document = write("shop.json", """
                {"tables": {"lines": {"file": "l.csv", "fields": {
                   "order": "no", "purchasedAt": "day", "customer": "who", "country": "land", "status": "state",
                   "channel": "via", "product": "sku", "unitPrice": "price", "paymentType": "paid"}}}}
                """);
        write("l.csv", """
                no,day,who,land,state,via,sku,price,paid
                1,2020-02-30,,,,,A,1.00,
                1,2020-03-01,7,DE,done,web,B,2.00,cash
                1,2020-03-02,8,FR,new,shop,B,2.00,card
                2,,,,,,A,1.00,
                """);

        LoadedShop shop =
                CsvMapping.of(document).load(IngestOptions.ofDefaults().withBadRows(BadRowPolicy.KEEP_AS_MISSING));

        CommerceData data = shop.data();
        assertThat(data.orders().row(0))
                .isEqualTo(new Order(
                        0, "1", 0, "done", LocalDateTime.of(2020, 3, 1, 0, 0), null, null, null, null, "web"));
        assertThat(data.customers().rows()).singleElement().satisfies(customer -> {
            assertThat(customer.id()).isEqualTo("7");
            assertThat(customer.country()).isEqualTo("DE");
        });
        assertThat(data.payments().rows()).containsExactly(new Payment(0, 0, 1, "cash", null, new BigDecimal("5.00")));
        assertThat(data.orders().row(1)).isEqualTo(new Order(1, "2", null, null, null, null, null, null, null, null));
    }

    @Test
    void productsOwnTranslationGoesBeforeThatOfTheCategories() throws IOException {
        Path document = write("shop.json", """
                {"tables": {
                   "lines": {"file": "l.csv", "fields": {"order": "no", "product": "sku", "unitPrice": "price"}},
                   "products": {"file": "p.csv", "fields": {"id": "sku", "category": "cat", "categoryTranslated": "en"}},
                   "categories": {"file": "c.csv", "fields": {"name": "cat", "translation": "en"}}}}
                """);
        write("l.csv", "no,sku,price\n1,A,1\n");
        write("p.csv", "sku,cat,en\nA,Band,ribbon\nB,Band,\nC,,\nD,Seil,rope\n");
        write("c.csv", "cat,en\nBand,tape\n");

        LoadedShop shop = CsvMapping.of(document).load();

        assertThat(shop.data().products().rows().map(Product::categoryTranslated))
                .containsExactly("ribbon", "tape", null, "rope");
        assertThat(shop.report().warnings()).isEmpty();
    }

    @Test
    void linesWithoutNumbersAreOrdersByBuyerDayAndChannel() throws IOException {
        Path document = write("shop.json", """
                {"tables": {"lines": {"file": "l.csv", "fields": {"customer": "who", "purchasedAt": "at",
                    "channel": "where", "product": "what", "unitPrice": "price"}}}}
                """);
        write("l.csv", """
                who,at,where,what,price
                ann,2020-01-03 09:00,web,A,1
                ,2020-01-03 09:01,web,B,2
                ann,2020-01-03 17:00,web,C,3
                ,2020-01-03 09:01,web,B,4
                ann,2020-01-03 17:00,shop,C,5
                ann,2020-01-04 09:00,web,C,6
                """);

        CommerceData data = CsvMapping.of(document).load().data();

        assertThat(data.items()
                        .rows()
                        .map(item -> data.orders().row(item.order()).id()))
                .containsExactly("1", "2", "1", "3", "4", "5");
        assertThat(data.orders().size()).isEqualTo(5);
        assertThat(data.persons().size()).isEqualTo(1);
    }

    @Test
    void linesOfOneOrderThatNameOtherBuyersAreWarnedOf() throws IOException {
        Path document = write("shop.json", """
                {"tables": {"lines": {"file": "l.csv", "fields": {"order": "no", "customer": "who", "unitPrice": "price"}}}}
                """);
        write("l.csv", "no,who,price\n1,,1\n1,ann,1\n1,bob,1\n1,ann,2\n2,bob,1\n");

        LoadedShop shop = CsvMapping.of(document).load();

        assertThat(shop.data().persons().value(shop.data().customers().person().target(0)))
                .isEqualTo("ann");
        assertThat(shop.report().warnings())
                .containsExactly(
                        new IngestWarning(
                                IngestWarning.Kind.CONFLICT,
                                "l.csv",
                                1,
                                "1 row names another buyer than an earlier row of the same order; the order is the first buyer's"));
    }

    @Test
    void provenanceTellsWhatDecidedTheContent() throws IOException {
        Path document = write("shop.json", """
                {"name": "stall", "tables": {"lines": {"file": "l.csv", "fields": {"unitPrice": "price"}}}}
                """);
        write("l.csv", "price\n1\n");

        Provenance provenance = CsvMapping.of(document)
                .load(IngestOptions.ofDefaults().withBadRows(BadRowPolicy.SKIP_ROW))
                .data()
                .provenance();

        assertThat(provenance.parameters())
                .containsEntry("kind", "stall")
                .containsEntry("badRows", "SKIP_ROW")
                .hasEntrySatisfying("mapping", hash -> assertThat(hash).matches("[0-9a-f]{64}"));
        assertThat(provenance.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("l.csv");
            assertThat(file.bytes()).isEqualTo(8);
            assertThat(file.rowsKept()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                          | shop.json:1: is not valid JSON
            {"tables": {}, "tables": {}}               | Duplicate field 'tables'
            [1]                                        | must be an object, not [1]
            {}                                         | lacks 'tables'
            {"table": {}}                              | there is no 'table' here; allowed are
            {"table": {}}                              | Maybe 'tables'.
            {"currency": "euro", "tables": @}          | currency: must be an ISO 4217 code such as EUR, not 'euro'.
            ~~                                         | shop.json: is empty. Maybe begin with
            {"currency": "eur", "tables": @}           | Maybe 'EUR'.
            {"currency": "EUX", "tables": @}           | currency: must be an ISO 4217 code such as EUR, not 'EUX'.
            {"defaultStatus": "complted", "tables": @} | defaultStatus: 'complted' is no status with a meaning; those are [created,
            {"defaultStatus": "complted", "tables": @} | Maybe 'completed'.
            {"statusByOrderPrefix": {"R": "retruned"}, "tables": @} | statusByOrderPrefix.R: 'retruned' is no status
            {"currency": 1, "tables": @}               | currency: must be a text that is not empty, not 1
            {"moneyScale": 13, "tables": @}            | moneyScale: must be a whole number from 0 to 12, not 13
            {"moneyScale": 2.5, "tables": @}           | moneyScale: must be a whole number from 0 to 12, not 2.5
            {"excessDecimals": "cut", "tables": @}     | excessDecimals: must be one of [reject, round], not 'cut'.
            {"country": {"south": 1}, "tables": @}     | country: lacks 'north'
            {"country": {"south": "x"}, "tables": @}   | country.south: must be a number, not "x"
            {"statusByOrderPrefix": 1, "tables": @}    | statusByOrderPrefix: must be an object, not 1
            {"tables": {}}                             | tables: must have either 'orders' (with 'items') or 'lines'.
            {"tables": {"line": {}}}                   | tables: there is no 'line' here
            {"tables": {"lines": {"file": "f"}}}       | tables.lines: lacks 'fields'.
            {"tables": {"lines": {"fields": {}}}}      | tables.lines: lacks 'file'.
            {"tables": {"lines": {"file": "f", "fields": {"order": "o"}}}} | tables: no price is mapped. Maybe 'unitPrice' of lines
            {"tables": {"orders": {"file": "f", "fields": {}}}} | tables.orders.fields: lacks 'id', which every row of orders needs.
            {"tables": {"lines": {"file": "f", "fields": {"unitPrize": "o"}}}} | tables.lines.fields: there is no 'unitPrize' here
            {"tables": {"lines": {"file": "f", "fields": {"unitPrize": "o"}}}} | Maybe 'unitPrice'.
            {"tables": {"lines": {"file": "f", "delimiter": "::", "fields": {}}}} | tables.lines.delimiter: must be one ASCII character, not '::'.
            {"tables": {"lines": {"file": "f", "delimiter": "\\"", "fields": {}}}} | tables.lines.delimiter: must not be a quote
            {"tables": {"lines": {"file": "f", "charset": "latin-99", "fields": {}}}} | tables.lines.charset: there is no character encoding 'latin-99'.
            {"tables": {"lines": {"file": "f", "charset": "utf-88", "fields": {}}}} | Maybe 'UTF-8'.
            {"tables": {"lines": {"file": "f", "charset": "ansi", "fields": {}}}} | Maybe one of [UTF-8, UTF-16, ISO-8859-1, windows-1252].
            {"tables": {"lines": {"file": "f", "fields": {"product": 3}}}} | product: must be the name of a column, or an object such as {"column": "name"}, not 3.
            {"tables": {"lines": {"file": "f", "fields": {"purchasedAt": {"column": "o", "format": "DD.MM.YYYY"}}}}} | Maybe 'dd.MM.yyyy'.
            {"tables": {"lines": {"file": "f", "fields": {"purchasedAt": {"column": "o", "format": "yyyy-mm-dd HH:mm"}}}}} | Maybe 'yyyy-MM-dd HH:mm'.
            {"tables": {"lines": {"file": "f", "fields": {"purchasedAt": {"column": "o", "format": "dd/MM/yyyy HH:MM"}}}}} | Maybe 'dd/MM/yyyy HH:mm'.
            {"tables": {"lines": {"file": "f", "fields": {"status": {"column": "o", "values": {"ok": "complete", "x": "cancelld"}}}}}} | status.values.x: 'cancelld' is no status with a meaning
            {"tables": {"lines": {"file": "f", "fields": {"unitPrice": {"column": "o", "decimal": 2}}}}} | unitPrice.decimal: is the decimal mark, "." or ",", not 2. Maybe you mean 'moneyScale'
            {"tables": {"lines": {"file": "f", "fields": {"unitPrice": {"column": "o", "decimal": "comma"}}}}} | unitPrice.decimal: is the decimal mark: it must be '.' or ',', not 'comma'.
            {"tables": {"lines": {"file": "f", "ignore": "x", "fields": {}}}} | tables.lines.ignore: must be a list of texts, not "x"
            {"tables": {"lines": {"file": "f", "ignore": [1], "fields": {}}}} | tables.lines.ignore[0]: must be a text that is not empty, not 1
            {"tables": {"lines": {"file": "f", "optional": 1, "fields": {}}}} | tables.lines.optional: must be true or false, not 1
            {"tables": {"lines": {"file": "f", "fields": {"order": {}}}}} | tables.lines.fields.order: needs a 'column', or a 'default'
            {"tables": {"lines": {"file": "f", "fields": {"order": {"column": "o", "format": "dd"}}}}} | order.format: is for dates; order is an identifier.
            {"tables": {"lines": {"file": "f", "fields": {"purchasedAt": {"column": "o", "format": "bad pattern"}}}}} | purchasedAt.format: is not a date pattern
            {"tables": {"lines": {"file": "f", "fields": {"order": {"column": "o", "values": {"a": "b"}}}}}} | order.values: is for categories
            {"tables": {"lines": {"file": "f", "fields": {"order": {"column": "o", "decimal": ","}}}}} | order.decimal: is for amounts and measurements
            {"tables": {"orders": {"file": "f", "fields": {"id": {"column": "o", "optional": true}}}}} | id.optional: every row of orders needs 'id', so its column must be there.
            {"tables": {"lines": {"file": "f", "fields": {"unitPrice": "p", "quantity": {"default": "one"}}}}} | tables.lines.fields.quantity.default: 'one' is not a whole number
            {"tables": {"lines": {"file": "f", "fields": {"unitPrice": {"column": "p", "default": "0.001"}}}}} | unitPrice.default: '0.001' has more than 2 decimals.
            {"country": {"south": 2, "north": 1, "west": 0, "east": 1}, "tables": @} | country: has no inside
            {"tables": {"lines": {"file": "f", "fields": {"unitPrice": {"column": "o", "decimal": ";"}}}}} | unitPrice.decimal: is the decimal mark: it must be '.' or ',', not ';'.
            {"tables": {"lines": {"file": "f", "fields": {"order": {"column": "o", "allowNegative": true}}}}} | order.allowNegative: is for amounts
            {"tables": {"lines": {"file": "f", "fields": {"country": {"column": "o", "dropDecimalZero": true}}}}} | country.dropDecimalZero: is for identifiers; country is a category.
            {"tables": {"lines": {"file": "f", "fields": {"unitPrice": "p"}}, "items": {"file": "f", "fields": {"order": "o"}}}} | must not have 'items' beside 'lines'
            {"tables": {"lines": {"file": "f", "fields": {"unitPrice": "p"}}, "orders": {"file": "f", "fields": {"id": "o"}}}} | must have either 'orders' (with 'items') or 'lines', not both.
            """)
    void mistakeInTheDocumentIsNamedWithItsPlace(String json, String message) throws IOException {
        String tables = "{\"lines\": {\"file\": \"f\", \"fields\": {\"unitPrice\": \"p\"}}}";
        Path document = write("shop.json", json.replace("@", tables));

        assertThatThrownBy(() -> CsvMapping.of(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("shop.json:")
                .hasMessageContaining(message);
    }

    @Test
    void documentThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> CsvMapping.of(folder.resolve("none.json")))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("none.json: does not exist");
        assertThatThrownBy(() -> CsvMapping.of(folder))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("is a folder. Maybe give the mapping document in it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd.MM.yyyy",
                "yyyyDDD",
                "yyyyDDD HH:mm",
                "YYYY-'W'ww-e",
                "HH:mm dd.MM.yyyy",
                "HH 'o''clock, Day' d MMM uuuu"
            })
    void patternThatMeansWhatItSaysIsTaken(String pattern) throws IOException {
        Path document = write("shop.json", """
                {"tables": {"lines": {"file": "f", "fields": {"unitPrice": "p",
                    "purchasedAt": {"column": "o", "format": "@"}}}}}
                """.replace("@", pattern));
        assertThat(CsvMapping.of(document)).isNotNull();
    }

    @Test
    void statusInWordsOfItsOwnIsTaken() throws IOException {
        Path document = write("shop.json", """
                {"defaultStatus": "on the shelf", "tables": {"lines": {"file": "f", "fields": {"unitPrice": "p"}}}}
                """);
        assertThat(CsvMapping.of(document)).isNotNull();
    }

    @Test
    void nameOfAFileOrColumnThatIsNearlyThereIsSuggested() throws IOException {
        Path document = write("shop.json", """
                {"tables": {"lines": {"file": "sales.csv", "fields": {"unitPrice": "prices"}}}}
                """);
        write("sale.csv", "price\n1\n");
        assertThatThrownBy(() -> CsvMapping.of(document).load())
                .isInstanceOf(IngestException.class)
                .hasMessageEndingWith("it has [sale.csv, shop.json]. Maybe 'sale.csv'.");
        write("sales.csv", "price\n1\n");
        assertThatThrownBy(() -> CsvMapping.of(document).load())
                .isInstanceOf(IngestException.class)
                .hasMessageEndingWith("the header lacks the column 'prices'; it has [price]. Maybe 'price'.");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void referenceListsEveryField(TableKind table) throws IOException {
        String reference = Files.readString(REFERENCE);
        int start = reference.indexOf("### `" + table.key() + "`");
        assertThat(start).isPositive();
        int next = reference.indexOf("\n### ", start);
        String section = reference.substring(start, next < 0 ? reference.length() : next);
        for (Field field : table.fields()) {
            assertThat(section).contains("| `" + field.key() + "`" + (field.isRequired() ? " **needed**" : "") + " |");
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
