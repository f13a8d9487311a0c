package dev.vitrine.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Plan;
import dev.vitrine.analytics.query.internal.result.Finisher;
import dev.vitrine.analytics.query.internal.result.Grouped;
import dev.vitrine.analytics.query.internal.result.Keys;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTableTest {
    private static final Provenance SHOP = new Provenance(
            "shop", "1", Map.of("seed", "7"), List.of(new Provenance.SourceFile("a.csv", "00ff", 5, 4, 3, 1)));
    private static final Query QUERY = Query.of(
                    Measures.ORDERS, Measures.GROSS_REVENUE, Measures.LATE_SHARE, Measures.LAST_ORDER_DAY)
            .by(Dimensions.CUSTOMER_STATE, Dimensions.MONTH)
            .with(new Step.ShareOfTotal(Measures.ORDERS, List.of()));
    private static final ResultTable TABLE = table(QUERY, new long[] {3, 0, 1}, "a|b\\c\n\"d\"");

    /** Three groups: a text in two months, and nothing known. */
    private static ResultTable table(Query query, long[] orders, String text) {
        Plan plan = Plan.of(query);
        Map<Base, Numbers> numbers = new HashMap<>();
        for (Base base : plan.passes().stream()
                .flatMap(pass -> pass.aggregates().stream())
                .toList()) {
            boolean isDay = base instanceof Base.Extreme;
            boolean isAmount = base instanceof Base.ValueSum;
            boolean isLate = base.where() != null && !isAmount;
            numbers.put(
                    base,
                    new Numbers.Longs(
                            isDay
                                    ? new long[] {17_000, Numbers.Longs.MISSING, 17_001}
                                    : isAmount ? new long[] {12_345, 0, 5} : isLate ? new long[] {1, 0, 3} : orders));
        }
        List<Keys> keys = List.of(
                new Keys.Texts(new int[] {0, 1, Keys.Texts.MISSING}, code -> code == 0 ? text : ""),
                new Keys.Ordinals(new long[] {24_204, 24_205, Keys.Ordinals.MISSING}));
        return Finisher.finish(plan, new Grouped(3, 2, keys, numbers), "test engine", SHOP);
    }

    @Test
    void columnsAreTyped() {
        ResultColumn<YearMonth> months = TABLE.column(Dimensions.MONTH);
        assertThat(months.value(0)).isEqualTo(YearMonth.of(2017, 1));
        assertThat(months.unit()).isNull();
        assertThat(months.javaType()).isEqualTo(YearMonth.class);
        assertThat(TABLE.column(Measures.ORDERS).as(Long.class).value(0)).isEqualTo(3L);
        assertThat(TABLE.column(Measures.ORDERS).asLong(0)).isEqualTo(3);
        assertThat(TABLE.column(Measures.ORDERS).asDouble(0)).isEqualTo(3.0);
        assertThat(TABLE.column(Measures.GROSS_REVENUE).value(0)).isEqualTo(new BigDecimal("123.45"));
        assertThat(TABLE.column(Measures.GROSS_REVENUE).asDouble(0)).isEqualTo(123.45);
        assertThat(TABLE.column(Measures.LAST_ORDER_DAY).value(0)).isEqualTo(LocalDate.ofEpochDay(17_000));
        assertThat(TABLE.column(QUERY.steps().get(0)).asDouble(0)).isEqualTo(0.75);
        assertThat(TABLE.column("ORDERS").unit()).isEqualTo(Unit.COUNT);
        assertThat(TABLE.columns()).hasSize(7);
    }

    @Test
    void missingIsNotAValue() {
        ResultColumn<?> revenue = TABLE.column(Measures.GROSS_REVENUE);
        assertThat(revenue.isMissing(1)).isTrue();
        assertThat(revenue.label(1)).isEmpty();
        assertThatThrownBy(() -> revenue.value(1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("GROSS_REVENUE is missing in row 1. Maybe ask isMissing(1) first.");
        assertThatThrownBy(() -> revenue.value(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void wrongColumnIsExplained() {
        assertThatThrownBy(() -> TABLE.column("ODERS")).hasMessageEndingWith(" Maybe 'ORDERS'.");
        assertThatThrownBy(() -> TABLE.column("ORDERS").as(String.class))
                .hasMessage("ORDERS has values of the type Long, not String. Maybe as(Long.class).");
        assertThatThrownBy(() -> TABLE.column(Measures.LATE_SHARE).asLong(0))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("LATE_SHARE has values of the type Double, not whole numbers. Maybe use value(row).");
        assertThatThrownBy(() -> TABLE.column(Dimensions.MONTH).asDouble(0))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ResultTable.of(TABLE.columns(), 4, TABLE.provenance()))
                .hasMessage("the column CUSTOMER_STATE has 3 rows, not 4");
    }

    @Test
    void provenanceTellsAll() {
        ResultProvenance provenance = TABLE.provenance();
        assertThat(provenance.data()).isEqualTo(SHOP);
        assertThat(provenance.queryJson()).isEqualTo(QUERY.toJson());
        assertThat(provenance.engine()).isEqualTo("test engine");
        assertThat(provenance.libraryVersion()).isEqualTo(VitrineVersion.current());
    }

    @Test
    void csvTellsMissingFromEmpty(@TempDir Path folder) throws IOException {
        String csv = TABLE.toCsv();
        assertThat(csv)
                .isEqualTo("CUSTOMER_STATE,MONTH,ORDERS,GROSS_REVENUE,LATE_SHARE,LAST_ORDER_DAY,ORDERS.SHARE\r\n"
                        + "\"a|b\\c\n\"\"d\"\"\",2017-01,3,123.45,1,2016-07-18,0.75\r\n"
                        + "\"\",2017-02,0,,,,0\r\n"
                        + ",,1,0.05,1,2016-07-19,0.25\r\n");
        Path file = folder.resolve("a.csv");
        TABLE.writeCsv(file);
        assertThat(Files.readString(file)).isEqualTo(csv);
        StringBuilder text = new StringBuilder();
        TABLE.writeCsv(text);
        assertThat(text).hasToString(csv);
    }

    @Test
    void markdownEscapesPipes(@TempDir Path folder) throws IOException {
        String markdown = TABLE.toMarkdown();
        assertThat(markdown)
                .startsWith("| CUSTOMER_STATE | MONTH | ORDERS | GROSS_REVENUE |")
                .contains("\n| --- | --- | ---: | ---: | ---: | --- | ---: |\n")
                .contains("\n| a\\|b\\\\c \"d\" | 2017-01 | 3 | 123.45 |");
        Path file = folder.resolve("a.md");
        TABLE.writeMarkdown(file);
        assertThat(Files.readString(file)).isEqualTo(markdown);
        StringBuilder text = new StringBuilder();
        TABLE.writeMarkdown(text);
        assertThat(text).hasToString(markdown);
    }

    @Test
    void jsonIsTheSameForTheSameResult(@TempDir Path folder) throws IOException {
        String json = TABLE.toJson();
        assertThat(json)
                .isEqualTo(table(QUERY, new long[] {3, 0, 1}, "a|b\\c\n\"d\"").toJson())
                .contains(
                        "  \"rows\" : [\n    [\"a|b\\\\c\\n\\\"d\\\"\",\"2017-01\",3,\"123.45\",1,\"2016-07-18\",0.75],\n")
                .endsWith("    [null,null,1,\"0.05\",1,\"2016-07-19\",0.25]\n  ]\n}\n")
                .contains("\"engine\" : \"test engine\"", "\"measures\" : [", "\"sha256\" : \"00ff\"");
        Path file = folder.resolve("a.json");
        TABLE.writeJson(file);
        assertThat(Files.readString(file)).isEqualTo(json);
        StringBuilder text = new StringBuilder();
        TABLE.writeJson(text);
        assertThat(text).hasToString(json);
    }

    @Test
    void jsonRowsAreObjects(@TempDir Path folder) throws IOException {
        String json = TABLE.toJsonRows();
        assertThat(json).isEqualTo("""
                        [
                        {"CUSTOMER_STATE":"a|b\\\\c\\n\\"d\\"","MONTH":"2017-01","ORDERS":3,"GROSS_REVENUE":"123.45",\
                        "LATE_SHARE":1,"LAST_ORDER_DAY":"2016-07-18","ORDERS.SHARE":0.75},
                        {"CUSTOMER_STATE":"","MONTH":"2017-02","ORDERS":0,"GROSS_REVENUE":null,\
                        "LATE_SHARE":null,"LAST_ORDER_DAY":null,"ORDERS.SHARE":0},
                        {"CUSTOMER_STATE":null,"MONTH":null,"ORDERS":1,"GROSS_REVENUE":"0.05",\
                        "LATE_SHARE":1,"LAST_ORDER_DAY":"2016-07-19","ORDERS.SHARE":0.25}
                        ]
                        """);
        Path file = folder.resolve("rows.json");
        TABLE.writeJsonRows(file);
        assertThat(Files.readString(file)).isEqualTo(json);
        StringBuilder text = new StringBuilder();
        TABLE.writeJsonRows(text);
        assertThat(text).hasToString(json);
        assertThat(ResultTable.of(List.of(), 0, TABLE.provenance()).toJsonRows())
                .isEqualTo("[]\n");
    }

    @Test
    void tablesOfTheSameContentAreEqual() {
        ResultTable same = table(QUERY, new long[] {3, 0, 1}, "a|b\\c\n\"d\"");
        assertThat(TABLE).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(TABLE).isNotEqualTo(table(QUERY, new long[] {3, 0, 2}, "x"));
        assertThat(TABLE).isNotEqualTo(table(QUERY.limit(2), new long[] {3, 0, 1}, "x"));
        assertThat(TABLE)
                .hasToString(
                        "[CUSTOMER_STATE, MONTH, ORDERS, GROSS_REVENUE, LATE_SHARE, LAST_ORDER_DAY, ORDERS.SHARE], 3 rows");
        assertThat(TABLE.column("ORDERS")).hasToString("ORDERS[3, 0, 1]");
    }

    record Row(String customerState, YearMonth month, long orders, BigDecimal grossRevenue, Double ordersShare) {}

    record Plain(int orders, String grossRevenue, double ordersShare) {}

    record Unknown(long oders) {}

    record WrongType(LocalDate grossRevenue) {}

    record Primitive(double lateShare) {}

    @Test
    void rowsBecomeRecords() {
        assertThat(TABLE.toRecords(Row.class))
                .containsExactly(
                        new Row("a|b\\c\n\"d\"", YearMonth.of(2017, 1), 3, new BigDecimal("123.45"), 0.75),
                        new Row("", YearMonth.of(2017, 2), 0, null, 0.0),
                        new Row(null, null, 1, new BigDecimal("0.05"), 0.25));
        assertThat(TABLE.toRecords(Plain.class)).first().isEqualTo(new Plain(3, "123.45", 0.75));
    }

    @Test
    void recordsThatDoNotFitAreExplained() {
        assertThatThrownBy(() -> TABLE.toRecords(Unknown.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unknown.oders has no column in ")
                .hasMessageEndingWith("Maybe 'orders'.");
        assertThatThrownBy(() -> TABLE.toRecords(WrongType.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WrongType.grossRevenue is of the type LocalDate, but GROSS_REVENUE has values of the type"
                        + " BigDecimal. Maybe declare it as BigDecimal.");
        assertThatThrownBy(() -> TABLE.toRecords(Primitive.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "LATE_SHARE is missing in row 1, counted from 0, but Primitive.lateShare is a primitive double."
                                + " Maybe declare it as Double, which can be null.");
    }
}
