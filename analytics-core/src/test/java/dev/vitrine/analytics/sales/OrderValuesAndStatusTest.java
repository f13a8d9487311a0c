package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.ingest.Retail;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.DayKind;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Order values by group, and what became of orders. */
final class OrderValuesAndStatusTest {

    private static ShopFixture states() {
        return shop().order("a")
                .in("SP")
                .on("2020-01-03T12:00")
                .status("delivered")
                .delivered("2020-01-05T12:00")
                .item("p", 2, "10.00")
                .item("q", 1, "5.00")
                .order("b")
                .in("SP")
                .on("2020-01-04")
                .status("delivered")
                .delivered("2020-01-05")
                .item("p", 1, "15.00")
                .order("c")
                .in("RJ")
                .on("2020-01-06")
                .status("canceled")
                .delivered("2020-01-09")
                .item("p", 1, "90.00")
                .order("d")
                .in("RJ")
                .on("2020-01-07")
                .item("p", 1, "60.00")
                .order("e")
                .on("2020-01-08")
                .status("mislaid")
                .item("p", 1, "20.00")
                .order("none")
                .in("BA")
                .on("2020-01-08")
                .status("shipped");
    }

    @Test
    void averageOrderValueIsRevenueByOrdersWithLines() {
        OrderValues values = OrderValues.analysis().run(MemoryEngine.of(states().build()));
        assertThat(values.averageOrderValue()).isEqualByComparingTo("30");
        assertThat(values.groups())
                .containsExactly(
                        new OrderValue("RJ", 1, new BigDecimal("60.00"), new BigDecimal("60.0000"), 2.0, 0.5, 1.0),
                        new OrderValue(
                                "SP", 2, new BigDecimal("40.00"), new BigDecimal("20.0000"), 2 / 3.0, 1 / 3.0, 1.5),
                        new OrderValue(
                                null, 1, new BigDecimal("20.00"), new BigDecimal("20.0000"), 2 / 3.0, 1 / 6.0, 1.0));
        assertThat(values.notes())
                .containsExactly("Groups of fewer than 30 orders, whose averages are unsteady: 3 of 3.");
    }

    @Test
    void optionsNarrowTheOrders() {
        MemoryEngine engine = MemoryEngine.of(states().build());
        OrderValues values = OrderValues.analysis()
                .counting(SalesScope.ALL)
                .from(LocalDate.of(2020, 1, 4))
                .asOf(LocalDate.of(2020, 1, 7))
                .withMinimumOrders(1)
                .run(engine);
        assertThat(values.groups()).extracting(OrderValue::group).containsExactly("RJ", "SP");
        assertThat(values.groups().get(0).averageOrderValue()).isEqualByComparingTo("75");
        assertThat(values.notes()).isEmpty();
        assertThat(OrderValues.analysis()
                        .by(Dimensions.CUSTOMER_CITY)
                        .run(engine)
                        .groups())
                .hasSize(1);
    }

    @Test
    void regionsOfAmericanShopAreThoseFoundByOthers() {
        Map<String, String> regions = new HashMap<>();
        Map.of(
                        "Northeast", List.of("NY", "MA", "PA", "MD", "DC"),
                        "West", List.of("CA", "CO", "WA"),
                        "Southeast", List.of("FL", "GA", "KY", "NC", "TN", "VA"),
                        "Southwest", List.of("AZ", "LA", "NM", "OK", "TX"))
                .forEach((region, states) -> states.forEach(state -> regions.put(state, region)));
        Dimension<String> region = Dimension.of(
                "REGION",
                new Value.Lookup<>(Field.CUSTOMER_STATE, regions, "Midwest", ValueType.TEXT),
                "Region of the United States.");
        MemoryEngine engine = MemoryEngine.of(
                Retail.of(RealData.require("genai-pipeline")).load().data());
        OrderValues values =
                OrderValues.analysis().counting(SalesScope.COMPLETED).by(region).run(engine);
        assertThat(values.groups())
                .extracting(row -> row.group() + " " + row.averageOrderValue() + " " + row.orders())
                .containsExactly(
                        "Northeast 96.8625 8",
                        "West 87.7480 25",
                        "Southeast 86.2954 13",
                        "Southwest 80.3505 22",
                        "Midwest 80.1700 11");
        assertThat(SalesByStatus.analysis().run(engine).statuses())
                .extracting(row -> row.status() + " " + row.orders() + " " + row.revenue())
                .containsExactly("Completed 79 6740.02", "Returned 10 821.89", "Cancelled 11 805.85");
        SalesTrend trend = SalesTrend.analysis().counting(SalesScope.ALL).run(engine);
        assertThat(trend.days()).hasSize(97);
        assertThat(trend.days().stream().map(SalesPeriod::revenue).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("8367.76");
    }

    @Test
    void badOptionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderValues.analysis().by(Dimensions.PRODUCT_CATEGORY))
                .withMessageContaining("PRODUCT_CATEGORY")
                .withMessageContaining("Maybe CUSTOMER_STATE.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderValues.analysis().withMinimumOrders(-1))
                .withMessageContaining("Maybe 30.");
    }

    @Test
    void statusesKeepTheirWordsAndGetAMeaning() {
        SalesByStatus sales = SalesByStatus.analysis().run(MemoryEngine.of(states().build()));
        assertThat(sales.statuses())
                .extracting(row -> row.status() + " " + row.meaning() + " " + row.orders() + " " + row.revenue())
                .containsExactly(
                        "canceled CANCELED 1 90.00",
                        "null null 1 60.00",
                        "delivered DELIVERED 2 40.00",
                        "mislaid UNKNOWN 1 20.00",
                        "shipped SHIPPED 1 null");
        StatusSales delivered = sales.statuses().get(2);
        assertThat(delivered.meaning()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(delivered.orderShare()).isEqualTo(2 / 6.0);
        assertThat(delivered.revenueShare()).isEqualTo(40 / 210.0);
        assertThat(delivered.averageOrderValue()).isEqualByComparingTo("20");
        assertThat(sales.notes()).containsExactly("Statuses in unfamiliar words: 'mislaid'.");
    }

    @Test
    void daysToDeliveryAreMeansOfWhatWasDelivered() {
        SalesByStatus sales = SalesByStatus.analysis()
                .from(LocalDate.of(2020, 1, 1))
                .asOf(LocalDate.of(2020, 1, 6))
                .run(MemoryEngine.of(states().build()));
        assertThat(sales.dayKinds())
                .containsExactly(
                        new StatusDayKind("canceled", DayKind.WEEKDAY, 1, 1, 3.0),
                        new StatusDayKind("delivered", DayKind.WEEKDAY, 1, 1, 2.0),
                        new StatusDayKind("delivered", DayKind.WEEKEND, 1, 1, 1.0));
    }
}
