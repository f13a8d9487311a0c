package dev.vitrine.analytics.summary;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.ShopFixture;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlyTrendTest {

    private final ShopFixture shop = shop();

    @Test
    void monthWithoutOrdersIsNotLeftOut() {
        shop.order("a").on("2019-12-31T23:59:59").item("p", 1, "10.00").freight("1.00");
        shop.order("b").on("2020-02-01").item("p", 2, "10.00").item("q", 1, "5.01");
        shop.order("c").on("2020-02-29").status("canceled");

        assertThat(months())
                .containsExactly(
                        new MonthTotal(
                                YearMonth.of(2019, 12),
                                1,
                                1,
                                new BigDecimal("10.00"),
                                new BigDecimal("1.00"),
                                new BigDecimal("10.0000"),
                                null),
                        new MonthTotal(
                                YearMonth.of(2020, 1), 0, 0, new BigDecimal("0.00"), null, null, new BigDecimal("-1")),
                        new MonthTotal(
                                YearMonth.of(2020, 2),
                                2,
                                2,
                                new BigDecimal("25.01"),
                                null,
                                new BigDecimal("25.0100"),
                                null));
    }

    @Test
    void growthIsAShareOfTheMonthBefore() {
        shop.order("a").on("2020-01-01").item("p", 1, "30.00");
        shop.order("b").on("2020-02-01").item("p", 1, "40.00");
        shop.order("c").on("2020-03-01").item("p", -1, "40.00");
        shop.order("d").on("2020-04-01").item("p", 1, "40.00");

        assertThat(months())
                .extracting(MonthTotal::growth)
                .containsExactly(null, new BigDecimal("0.333333"), new BigDecimal("-2"), null);
    }

    @Test
    void averageIsRoundedHalfToEvenTwoDecimalsBeyondTheMoney() {
        shop.order("a").on("2020-01-01").item("p", 1, "0.01");
        for (int i = 0; i < 7; i++) {
            shop.order("b" + i).on("2020-01-01").item("p", 1, "0.00");
        }
        // 0.01 / 8 = 0.00125, which lies halfway between 0.0012 and 0.0013
        assertThat(months().get(0).averageOrderValue()).isEqualTo(new BigDecimal("0.0012"));
    }

    @Test
    void lineOfAnOrderWithoutADayIsInNoMonth() {
        shop.order("a").item("p", 1, "1.00").order("b").on("2020-01-01").item("p", 1, "2.00");
        assertThat(months()).extracting(MonthTotal::items).containsExactly(1L);
    }

    private List<MonthTotal> months() {
        return ShopSummary.of(shop.build()).months();
    }
}
