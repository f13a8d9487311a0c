package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sizes of baskets, discounts, and what came back. */
final class BasketsDiscountsReturnsTest {

    private static ShopFixture baskets() {
        return shop().product("p", "Vase", "home", null)
                .order("a")
                .on("2020-01-01")
                .item("p", 1, "10.00")
                .order("b")
                .on("2020-01-02")
                .item("p", 6, "10.00")
                .item("q", 1, "4.00")
                .order("c")
                .on("2020-02-03")
                .item("p", 1, "6.00")
                .item("q", -1, "4.00")
                .order("d")
                .on("2020-02-04")
                .status("returned")
                .item("p", 2, "10.00")
                .order("e")
                .on("2020-02-05")
                .status("canceled")
                .item("p", 1, "16.00")
                .order("f")
                .on("2020-02-05");
    }

    @Test
    void ordersAreCountedByLinesAndByUnits() {
        BasketSize size = BasketSize.analysis().run(MemoryEngine.of(baskets().build()));
        assertThat(size.summary().get(0)).isEqualTo(new BasketSummary("lines", 3, 4, 4 / 3.0, 1, 1.8, 2));
        BasketSummary units = size.summary().get(1);
        assertThat(units.counted()).isEqualTo("units");
        assertThat(units.total()).isEqualTo(9);
        assertThat(units.median()).isEqualTo(1);
        assertThat(units.p90()).isCloseTo(5.8, within(1e-12));
        assertThat(units.largest()).isEqualTo(7);
        assertThat(size.lines())
                .containsExactly(
                        new BasketBand("1", 2, 2 / 3.0, new BigDecimal("16.00"), 0.2, new BigDecimal("8.0000")),
                        new BasketBand("2", 1, 1 / 3.0, new BigDecimal("64.00"), 0.8, new BigDecimal("64.0000")));
        assertThat(size.units())
                .extracting(band -> band.size() + ": " + band.orders())
                .containsExactly("1: 2", "2: 0", "3: 0", "4: 0", "5: 0", "6-10: 1");
        assertThat(size.units().get(1).averageOrderValue()).isNull();
    }

    @Test
    void basketsOfOtherOrdersAndDays() {
        MemoryEngine engine = MemoryEngine.of(baskets().build());
        BasketSizeAnalysis analysis = BasketSize.analysis()
                .counting(SalesScope.ALL)
                .from(LocalDate.of(2020, 2, 4))
                .asOf(LocalDate.of(2020, 2, 4));
        assertThat(analysis.run(engine).summary().get(1).total()).isEqualTo(2);
        MemoryEngine large =
                MemoryEngine.of(shop().order("x").item("p", 500, "1.00").build());
        assertThat(BasketSize.analysis().run(large).units())
                .last()
                .extracting(BasketBand::size, BasketBand::orders)
                .containsExactly("101+", 1L);
    }

    @Test
    void returnsAndCancellationsAreTakenFromGrossRevenue() {
        Returns returns = Returns.analysis().run(MemoryEngine.of(baskets().build()));
        assertThat(returns.total())
                .containsExactly(new ReturnShare(
                        null,
                        new BigDecimal("116.00"),
                        new BigDecimal("24.00"),
                        24 / 116.0,
                        new BigDecimal("16.00"),
                        16 / 116.0,
                        new BigDecimal("76.00")));
        assertThat(returns.months())
                .extracting(row -> row.group() + " " + row.returns() + " " + row.netRevenue())
                .containsExactly("2020-01 0.00 74.00", "2020-02 24.00 2.00");
        assertThat(returns.groups())
                .extracting(row -> row.group() + " " + row.returns())
                .containsExactly("home 20.00", "null 4.00");
        assertThat(returns.groups().get(1).returnShare()).isEqualTo(1);
        Returns none = Returns.analysis()
                .by(Dimensions.SELLER)
                .from(LocalDate.of(2020, 1, 1))
                .asOf(LocalDate.of(2020, 1, 31))
                .run(MemoryEngine.of(baskets().build()));
        assertThat(none.notes()).containsExactly("The data have no returns.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Returns.analysis().by(Dimensions.PAYMENT_TYPE))
                .withMessageContaining("PAYMENT_TYPE")
                .withMessageContaining("Maybe PRODUCT_CATEGORY.");
    }

    @Test
    void discountIsListValueLessRevenue() {
        CommerceData data = RandomShop.of(5, 200, 0.1);
        BigDecimal list = BigDecimal.ZERO;
        BigDecimal revenue = BigDecimal.ZERO;
        long units = 0;
        for (int row = 0; row < data.items().size(); row++) {
            boolean isKnown = !data.items().product().isMissing(row)
                    && !data.items().quantity().isMissing(row)
                    && !data.items().unitPrice().isMissing(row);
            if (!isKnown || data.items().quantity().value(row) <= 0) {
                continue;
            }
            int product = data.items().product().target(row);
            if (!data.products().listPrice().isMissing(product)) {
                int quantity = data.items().quantity().value(row);
                units += quantity;
                list = list.add(data.products().listPrice().value(product).multiply(BigDecimal.valueOf(quantity)));
                revenue = revenue.add(data.items().unitPrice().value(row).multiply(BigDecimal.valueOf(quantity)));
            }
        }
        Discounts discounts = Discounts.analysis().counting(SalesScope.ALL).run(MemoryEngine.of(data));
        Discount total = discounts.total().get(0);
        assertThat(total.units()).isEqualTo(units);
        assertThat(total.listValue()).isEqualByComparingTo(list);
        assertThat(total.discount()).isEqualByComparingTo(list.subtract(revenue));
        assertThat(total.revenue()).isEqualByComparingTo(revenue);
        assertThat(discounts.groups().stream().map(Discount::discount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total.discount());
        assertThat(discounts.notes()).singleElement().asString().startsWith("Lines without a list price, left out: ");
        Discounts some = Discounts.analysis()
                .by(Dimensions.SELLER_STATE)
                .from(LocalDate.of(1969, 1, 1))
                .asOf(LocalDate.of(1970, 12, 31))
                .run(MemoryEngine.of(data));
        assertThat(some.total().get(0).units()).isLessThan(units);
        assertThat(Discounts.analysis().run(MemoryEngine.of(baskets().build())).notes())
                .containsExactly("The data have no lines with list prices.");
    }
}
