package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.column.CategoryColumn;
import dev.vitrine.analytics.column.internal.CategoryBuilder;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Products;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.contract.LegalPairs;
import dev.vitrine.analytics.query.contract.RandomQueries;
import dev.vitrine.analytics.query.contract.Tables;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shops as nobody expects them give the same tables in memory, in DuckDB and in PostgreSQL. */
class UnusualShopsTest {
    private static final String SCHEMA = "unusual";
    private static final int RANDOM_QUERIES = 100;
    private static final List<String> TEXTS = List.of(
            "it's",
            "a \"quoted\" word",
            "São Paulo",
            "são paulo",
            "SÃO PAULO",
            "😀",
            "",
            " ",
            " both sides ",
            "both sides",
            "100%",
            "100_",
            "1000",
            "\\",
            "\\N",
            "NULL",
            "?",
            "$1",
            "{}",
            "{a}",
            "--",
            "/* */",
            "'; DROP TABLE orders; --",
            "' OR '1' = '1",
            "tab\tline\r\nend",
            "long ".repeat(2_000));

    @Test
    void oddTextsAreValuesEverywhere() {
        CommerceData data = oddTexts();
        List<Query> more = new ArrayList<>();
        for (String text : TEXTS) {
            for (Dimension<String> dimension :
                    List.of(Dimensions.ORDER_ID, Dimensions.CUSTOMER, Dimensions.CUSTOMER_STATE, Dimensions.PRODUCT)) {
                for (Operator operator : Operator.values()) {
                    more.add(query(dimension, new Filter.Comparison<>(dimension, operator, text)));
                }
                more.add(query(dimension, dimension.in(text, "none of them")));
            }
        }
        List<ResultTable> tables = same(data, more);
        assertThat(tables.get(0).size()).as("orders that are \"it's\"").isEqualTo(1);
    }

    private static Query query(Dimension<String> dimension, Filter filter) {
        return Query.of(Measures.ORDERS).by(dimension).where(filter);
    }

    private static CommerceData oddTexts() {
        ShopFixture shop = ShopFixture.shop();
        for (String text : TEXTS) {
            shop.product(text, text, text, text);
            shop.order(text).by(text).in(text).inCountry(text).on("2020-01-03").status(text);
            shop.item(text, 1, "1.00").soldBy(text).paid("1.00").review(3);
        }
        return shop.build();
    }

    @Test
    void wordsMeanTheSameWhateverTheirCase() {
        Dimension<String> meaning = Dimension.of(
                "MEANING",
                new Value.Lookup<>(
                        Field.CUSTOMER_STATE,
                        Map.of("são paulo", "city", "IT'S", "contraction", "😀", "smile", "100%", "all"),
                        "other",
                        ValueType.TEXT),
                "What words mean.");
        List<ResultTable> tables = same(
                oddTexts(),
                List.of(
                        Query.of(Measures.ORDERS).by(meaning),
                        Query.of(Measures.ORDERS).by(meaning).where(meaning.is("city")),
                        Query.of(Measures.ORDERS).by(meaning).where(meaning.isNot("city"))));
        assertThat(tables.get(1).column(Measures.ORDERS).value(0)).isEqualTo(3L);
    }

    @Test
    void attributesMayBeNamedAsDimensionsMay() {
        List<String> names = List.of("with space", "Case", "select", "a.b", "a:b", "a-b", "order_key", "1");
        CommerceData data = withAttributesNamed(names.toArray(String[]::new));
        List<Query> more = new ArrayList<>();
        for (String name : names) {
            Dimension<String> dimension = Dimensions.productAttribute(name);
            more.add(Query.of(Measures.ITEMS).by(dimension).where(dimension.isNot("word 1")));
        }
        List<ResultTable> tables = same(data, more);
        assertThat(tables).allSatisfy(table -> assertThat(table.size()).isEqualTo(2));
    }

    @Test
    void namesThatDifferInCaseOnlyAreRefusedByDuckDb() {
        CommerceData data = withAttributesNamed("colour", "Colour");
        assertThatThrownBy(() -> DuckDbEngine.of(data))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the table products would have the columns attribute_colour and attribute_Colour, but DuckDB"
                                + " doesn't tell names apart that differ in case only. Maybe rename one of the attributes where"
                                + " the shop is loaded.");
        PostgresTables.load(data, PostgresServer.dataSource(), SCHEMA);
        Query query = Query.of(Measures.ITEMS).by(Dimensions.productAttribute("Colour"));
        Engine postgres = PostgresEngine.of(PostgresServer.dataSource(), SCHEMA, data.moneyScale());
        assertThat(postgres.run(query)).isEqualTo(MemoryEngine.of(data).run(query));
    }

    @Test
    void namesThatPostgresWouldCutAreRefused() {
        String name = "é".repeat(27);
        CommerceData data = withAttributesNamed(name);
        assertThatThrownBy(() -> PostgresTables.load(data, PostgresServer.dataSource(), SCHEMA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table products would have the column attribute_" + name
                        + ", a name of 64 bytes, of which PostgreSQL keeps 63. Maybe rename the attribute where the shop is"
                        + " loaded.");
        Query query = Query.of(Measures.ITEMS).by(Dimensions.productAttribute(name));
        try (Engine duckDb = DuckDbEngine.of(data)) {
            assertThat(duckDb.run(query)).isEqualTo(MemoryEngine.of(data).run(query));
        }
    }

    private static CommerceData withAttributesNamed(String... names) {
        CommerceData plain = oddTexts();
        CategoryBuilder words = new CategoryBuilder();
        for (int row = 0; row < plain.products().size(); row++) {
            words.add("word " + row % 3);
        }
        CategoryColumn column = words.build();
        Map<String, CategoryColumn> attributes = new LinkedHashMap<>();
        for (String name : names) {
            attributes.put(name, column);
        }
        return withProductAttributes(plain, attributes);
    }

    @Test
    void textThatPostgresCannotHoldIsRefusedAndNothingChanges() {
        CommerceData before =
                ShopFixture.shop().order("a").status("before").on("2020-01-03").build();
        CommerceData data = ShopFixture.shop()
                .order("a")
                .status("fine")
                .order("b")
                .status("sent\0today")
                .build();
        PostgresTables.load(before, PostgresServer.dataSource(), SCHEMA);
        assertThatThrownBy(() -> PostgresTables.load(data, PostgresServer.dataSource(), SCHEMA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a text in row 2 of orders.status has the character U+0000, which PostgreSQL can't hold. Maybe"
                                + " remove it from the source.");
        Query query = Query.of(Measures.ORDERS).by(Dimensions.ORDER_STATUS);
        Engine postgres = PostgresEngine.of(PostgresServer.dataSource(), SCHEMA, before.moneyScale());
        assertThat(postgres.run(query)).isEqualTo(MemoryEngine.of(before).run(query));
        try (Engine duckDb = DuckDbEngine.of(data)) {
            assertThat(duckDb.run(query)).isEqualTo(MemoryEngine.of(data).run(query));
        }
    }

    private static CommerceData withProductAttributes(CommerceData data, Map<String, CategoryColumn> attributes) {
        Products old = data.products();
        Products products = new Products(
                old.id(),
                old.name(),
                old.description(),
                old.category(),
                old.categoryTranslated(),
                old.listPrice(),
                old.weightGrams(),
                old.lengthCm(),
                old.heightCm(),
                old.widthCm(),
                old.photos(),
                old.nameLength(),
                old.descriptionLength(),
                attributes);
        return new CommerceData(
                data.provenance(),
                data.currency(),
                data.moneyScale(),
                data.persons(),
                data.customers(),
                data.orders(),
                data.items(),
                data.payments(),
                data.reviews(),
                products,
                data.sellers(),
                data.places(),
                data.traffic(),
                data.mentions(),
                data.interactions());
    }

    @Test
    void timesBeforeTheEpochAndFarAhead() {
        same(
                ShopFixture.shop()
                        .order("a")
                        .by("ann")
                        .on("1969-12-31T23:59:59.999999")
                        .promised("1970-01-01")
                        .delivered("1970-01-02")
                        .item("p", 1, "1.00")
                        .order("b")
                        .by("ann")
                        .on("1900-02-28")
                        .delivered("1900-03-01T00:00:00.000001")
                        .order("c")
                        .by("bob")
                        .on("0001-01-01")
                        .order("d")
                        .by("bob")
                        .on("9999-12-31T23:59:59")
                        .review(1)
                        .order("e")
                        .by("eve")
                        .on("+12345-06-07")
                        .paid("3.00")
                        .build(),
                List.of());
    }

    @Test
    void negativeQuantitiesAndAmounts() {
        same(
                ShopFixture.shop()
                        .order("a")
                        .by("ann")
                        .on("2020-01-03")
                        .item("p", -3, "2.50")
                        .freight("-1.01")
                        .item("p", 0, "9999999999.99")
                        .item("q", Integer.MIN_VALUE, "9999.99")
                        .item("q", Integer.MAX_VALUE, "9999.99")
                        .paid("-5.00")
                        .paid("0.00")
                        .build(),
                List.of());
    }

    @Test
    void groupsOfOnePassOnly() {
        CommerceData data = ShopFixture.shop()
                .order("items")
                .on("2020-01-03")
                .item("p", 1, "1.00")
                .order("payments")
                .on("2020-02-03")
                .paid("2.00")
                .order("reviews")
                .on("2020-03-03")
                .review(4)
                .order("nothing")
                .on("2020-04-03")
                .build();
        Query months = Query.of(Measures.ITEMS, Measures.PAYMENT_VALUE, Measures.REVIEWS)
                .by(Dimensions.MONTH);
        assertThat(same(data, List.of(months)).get(0).size()).isEqualTo(3);
    }

    @Test
    void indirectPassHasNoRowForAGroupWithoutFacts() {
        CommerceData data = ShopFixture.shop()
                .order("a")
                .on("2020-01-03")
                .item("praised", 1, "1.00")
                .item("praised", 1, "1.00")
                .review(5)
                .order("b")
                .on("2020-01-03")
                .item("ignored", 1, "1.00")
                .build();
        List<ResultTable> tables = same(
                data,
                List.of(
                        Query.of(Measures.REVIEWS).by(Dimensions.PRODUCT),
                        Query.of(Measures.REVIEWS, Measures.ITEMS).by(Dimensions.PRODUCT),
                        Query.of(Measures.REVIEWS).where(Dimensions.PRODUCT.is("ignored"))));
        assertThat(tables.get(0).size()).as("products with reviews").isEqualTo(1);
        assertThat(tables.get(0).column(Measures.REVIEWS).value(0)).isEqualTo(1L);
        assertThat(tables.get(1).size()).as("products with reviews or items").isEqualTo(2);
        assertThat(tables.get(1).column(Measures.REVIEWS).value(0))
                .as("reviews of the ignored")
                .isEqualTo(0L);
        assertThat(tables.get(2).size()).as("rows without dimensions").isEqualTo(1);
    }

    @Test
    void everythingMissing() {
        same(
                ShopFixture.shop()
                        .order("a")
                        .item(null, null, null)
                        .review(null)
                        .paid(null)
                        .order("b")
                        .by("ann")
                        .item("p", null, null)
                        .build(),
                List.of());
    }

    @Test
    void emptyShopAndShopOfOrdersOnly() {
        same(ShopFixture.shop().build(), List.of());
        same(ShopFixture.shop().order("a").on("2020-01-03").build(), List.of());
    }

    /** Checks queries of all kinds and these, and returns the tables of these. */
    private static List<ResultTable> same(CommerceData data, List<Query> more) {
        List<Query> queries = new ArrayList<>(more);
        queries.addAll(LegalPairs.together(data));
        queries.addAll(RandomQueries.of(data, 5, RANDOM_QUERIES));
        PostgresTables.load(data, PostgresServer.dataSource(), SCHEMA);
        Engine postgres = PostgresEngine.of(PostgresServer.dataSource(), SCHEMA, data.moneyScale());
        List<String> differences = new ArrayList<>();
        List<ResultTable> tables = new ArrayList<>();
        try (Engine memory = MemoryEngine.of(data);
                Engine duckDb = DuckDbEngine.of(data)) {
            for (Query query : queries) {
                ResultTable expected = memory.run(query);
                tables.add(expected);
                for (Engine engine : List.of(duckDb, postgres)) {
                    try {
                        Tables.assertSame(query, expected, engine.run(query));
                    } catch (AssertionError | RuntimeException e) {
                        differences.add(engine.getClass().getSimpleName() + ", " + query + ": " + e.getMessage());
                    }
                }
            }
        }
        assertThat(differences.subList(0, Math.min(3, differences.size())))
                .as("%d of %d differ", differences.size(), 2 * queries.size())
                .isEmpty();
        return tables.subList(0, more.size());
    }
}
