package dev.vitrine.analytics.query.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.sql.SqlColumn.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqlCompilerTest {
    private static final String EVIL = "'; DROP TABLE \"orders\"; -- ` ?";

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void constantsAreNeverInTheText(SqlDialect dialect) {
        Query query = Query.of(Measures.ORDERS.where(Dimensions.CHANNEL.is(EVIL)))
                .by(Dimensions.CUSTOMER_STATE)
                .where(Dimensions.CUSTOMER_CITY.in(EVIL, "b").or(Dimensions.ORDER_STATUS.lessThan(EVIL)));
        SqlQuery sql = SqlCompiler.of(dialect).compile(query);
        assertThat(sql.text()).doesNotContain("DROP").isEqualTo(sql.toString());
        assertThat(sql.binds()).containsExactly(EVIL, EVIL, "b", EVIL);
    }

    @Test
    void namesAreQuoted() {
        Query query =
                Query.of(Measures.ITEMS).by(Dimension.of("ODD", Field.productAttribute("a \"b\" `c` {} ?"), "Odd."));
        assertThat(SqlCompiler.of(SqlDialect.DUCKDB)
                        .inSchema("my \"shop\"")
                        .compile(query)
                        .text())
                .contains("p.\"attribute_a \"\"b\"\" `c` {} ?\"", "FROM \"my \"\"shop\"\"\".\"items\" AS i");
        assertThat(SqlCompiler.of(SqlDialect.SPARK)
                        .inSchema("my`shop")
                        .compile(query)
                        .text())
                .contains("p.`attribute_a \"b\" ``c`` {} ?`", "FROM `my``shop`.`items` AS i");
    }

    @Test
    void columnsThatTablesLackAreMissingAndNotJoinedFor() {
        SqlQuery sql = SqlCompiler.of(SqlDialect.POSTGRES)
                .lacking(field -> field.equals(Field.CUSTOMER_STATE) || field.equals(Field.FREIGHT))
                .compile(Query.of(Measures.FREIGHT).by(Dimensions.CUSTOMER_STATE));
        assertThat(sql.text())
                .contains("CAST(NULL AS TEXT) AS k1_customer_state", "CAST(NULL AS NUMERIC) AS v1")
                .doesNotContain("JOIN");
    }

    @Test
    void onlyTablesThatAreNeededAreJoined() {
        SqlCompiler compiler = SqlCompiler.of(SqlDialect.DUCKDB);
        assertThat(compiler.compile(Query.of(Measures.ITEMS)).text()).doesNotContain("JOIN");
        assertThat(compiler.compile(Query.of(Measures.ITEMS).by(Dimensions.CUSTOMER_STATE))
                        .text())
                .contains("\"orders\" AS o", "\"customers\" AS c")
                .doesNotContain("products", "sellers");
    }

    @Test
    void columnsTellTheirKind() {
        SqlQuery sql = SqlCompiler.of(SqlDialect.DUCKDB)
                .compile(Query.of(Measures.GROSS_REVENUE, Measure.median("MEDIAN", Field.FREIGHT))
                        .by(Dimensions.SELLER, Dimensions.ISO_WEEK, Dimensions.HOUR));
        assertThat(sql.columns())
                .extracting(SqlColumn::kind)
                .containsExactly(Kind.TEXT, Kind.DATE, Kind.WHOLE, Kind.DECIMAL, Kind.WHOLE, Kind.DOUBLE);
        assertThat(sql.columns()).extracting(SqlColumn::name).startsWith("k1_seller", "k2_iso_week", "k3_hour");
    }

    @Test
    void limitIsLeftToTheEndWhereItIsNotExact() {
        SqlCompiler compiler = SqlCompiler.of(SqlDialect.DUCKDB);
        Query top = Query.of(Measures.ORDERS, Measures.LATE_SHARE)
                .by(Dimensions.CUSTOMER_STATE)
                .limit(3);
        assertThat(compiler.compile(top.orderBy(Measures.ORDERS.descending())).text())
                .contains("rank() OVER (ORDER BY coalesce(n1, 0) DESC NULLS LAST)", "WHERE place <= ?");
        assertThat(compiler.compile(top).text()).doesNotContain("rank()");
        assertThat(compiler.compile(top.orderBy(Measures.LATE_SHARE.descending()))
                        .text())
                .doesNotContain("rank()");
        Query exact = top.orderBy(Measures.ORDERS.descending());
        assertThat(compiler.compile(exact.having(Measures.ORDERS.atLeast(2))).text())
                .doesNotContain("rank()");
        assertThat(compiler.compile(exact.limit(1, Dimensions.CUSTOMER_STATE)).text())
                .doesNotContain("rank()");
        assertThat(compiler.compile(Query.of(Measures.UNITS).by(Dimensions.YEAR).limit(1))
                        .text())
                .contains("ORDER BY k1_year ASC NULLS LAST");
    }

    @Test
    void wordsWithoutMeaningsNeedNoCase() {
        Dimension<Integer> none =
                Dimension.of("NONE", new Value.Lookup<>(Field.CHANNEL, Map.of(), null, ValueType.INTEGER), "Nothing.");
        assertThat(SqlCompiler.of(SqlDialect.POSTGRES)
                        .compile(Query.of(Measures.ORDERS).by(none))
                        .text())
                .contains("CAST(NULL AS NUMERIC) AS k1_none");
    }

    @Test
    void constantsHaveTheFormOfTheirColumn() {
        assertThat(SqlTypes.bindOf(ValueType.DAYS, 1.5)).isEqualTo(129_600_000_000L);
        assertThat(SqlTypes.bindOf(ValueType.NUMBER, 1.5)).isEqualTo(1.5);
        assertThat(SqlTypes.bindOf(ValueType.MONEY, BigDecimal.ONE)).isEqualTo(BigDecimal.ONE);
        LocalDateTime time = LocalDateTime.of(2018, 1, 2, 3, 4);
        assertThat(SqlTypes.bindOf(ValueType.DATE_TIME, time)).isEqualTo(time);
        assertThat(SqlTypes.boundOf(ValueType.DAYS, new BigDecimal("0.5"))).isEqualTo(43_200_000_000L);
    }

    @Test
    void rowsBecomeATable() {
        SqlRows rows = SqlCompiler.of(SqlDialect.DUCKDB)
                .compile(Query.of(Measures.GROSS_REVENUE).by(Dimensions.CUSTOMER_STATE))
                .rows(2);
        rows.add("SP", new BigDecimal("12.50"), 2L);
        ResultTable table = rows.finish("test", new Provenance("made up", "1", Map.of(), List.of()));
        assertThat(table.columns().get(1).as(BigDecimal.class).value(0)).isEqualTo("12.50");
    }

    @Test
    void rowsOfAnotherWidthAreRefused() {
        SqlRows rows = SqlCompiler.of(SqlDialect.DUCKDB)
                .compile(Query.of(Measures.ORDERS).by(Dimensions.MONTH))
                .rows(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.add(1L))
                .withMessage("a row of 1 cells; the query has 2");
    }

    @Test
    void moreDecimalsThanTheDataHaveAreRefused() {
        SqlRows rows = SqlCompiler.of(SqlDialect.DUCKDB)
                .compile(Query.of(Measures.PAYMENT_VALUE))
                .rows(2);
        rows.add(new BigDecimal("1.005"), 1L);
        assertThatIllegalArgumentException()
                .isThrownBy(rows::grouped)
                .withMessageContaining("answered 1.005 where at most 2 decimals were expected");
    }

    @Test
    void groupsAreSortedMissingLast() {
        SqlRows rows = SqlCompiler.of(SqlDialect.DUCKDB)
                .compile(Query.of(Measure.count("N", Grain.ORDER)).by(Dimensions.CUSTOMER_STATE, Dimensions.DAY))
                .rows(2);
        rows.add(null, LocalDate.of(2018, 1, 1), 1L);
        rows.add("b", null, 2L);
        rows.add("b", LocalDate.of(2018, 1, 2), 3L);
        rows.add("a", LocalDate.of(2019, 1, 1), null);
        assertThat(rows.grouped().groups()).isEqualTo(4);
        assertThat(rows.grouped().numbers().values())
                .first()
                .extracting("values")
                .isEqualTo(new long[] {0, 3, 2, 1});
        assertThat(List.of(0, 1, 2, 3))
                .extracting(group -> rows.grouped().keys().get(0).isMissing(group))
                .containsExactly(false, false, false, true);
    }

    @Test
    void everyKindOfNumberIsTaken() {
        Value<Double> delivery = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);
        Value<Double> weight = new Value.When<>(Dimensions.QUANTITY.atLeast(1), Field.WEIGHT_GRAMS);
        assertThat(only(Measure.median("M", delivery), 43_200_000_000.0)).isEqualTo(0.5);
        assertThat(only(Measure.median("M", Field.UNIT_PRICE), 12.5)).isEqualTo(12.5);
        assertThat(only(Measure.median("M", delivery), (Object) null)).isEqualTo("(missing)");
        assertThat(only(Measure.sum("M", weight), 7.5, 1L)).isEqualTo(7.5);
        assertThat(only(Measure.sum("M", weight), null, 1L)).isEqualTo(0.0);
        assertThat(only(Measure.last("M", weight), 7.5)).isEqualTo(7.5);
        assertThat(only(Measure.last("M", Field.FREIGHT), new BigDecimal("1.5")))
                .isEqualTo(new BigDecimal("1.50"));
        assertThat(only(Measure.last("M", Field.QUANTITY), 7L)).isEqualTo(7.0);
        assertThat(only(Measure.last("M", Field.QUANTITY), BigInteger.TEN)).isEqualTo(10.0);
        assertThat(only(Measure.first("M", Field.QUANTITY), (Object) null)).isEqualTo("(missing)");
        assertThat(only(Measures.LAST_ORDER_DAY, LocalDate.of(2018, 3, 4))).isEqualTo(LocalDate.of(2018, 3, 4));
        assertThat(only(Measures.GROSS_REVENUE, new BigDecimal("123456789012345678901.5"), 1L))
                .isEqualTo(new BigDecimal("123456789012345678901.50"));
    }

    private static Object only(Measure measure, Object... cells) {
        SqlRows rows =
                SqlCompiler.of(SqlDialect.DUCKDB).compile(Query.of(measure)).rows(2);
        rows.add(cells);
        ResultColumn<?> column = rows.finish("test", new Provenance("made up", "1", Map.of(), List.of()))
                .column(measure);
        return column.isMissing(0) ? "(missing)" : column.value(0);
    }

    @Test
    void wordsBecomeTheirMeanings() {
        Dimension<OrderStatus> constants = Dimensions.STATUS_MEANING;
        SqlQuery byConstant = SqlCompiler.of(SqlDialect.DUCKDB)
                .compile(Query.of(Measures.ORDERS).by(constants));
        assertThat(byConstant.text())
                .contains("IN (?) THEN " + ValueType.ORDER_STATUS.ordinalOf(OrderStatus.DELIVERED), "IS NOT NULL THEN");
        Dimension<Integer> numbers = Dimension.of(
                "NUMBERS", new Value.Lookup<>(Field.CHANNEL, Map.of("Web", 7), null, ValueType.INTEGER), "Numbers.");
        SqlQuery byNumber = SqlCompiler.of(SqlDialect.DUCKDB)
                .compile(Query.of(Measures.ORDERS).by(numbers));
        assertThat(byNumber.text()).contains("IN (?) THEN ?").doesNotContain("IS NOT NULL THEN");
        assertThat(byNumber.binds()).startsWith("web", 7L);
    }
}
