package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class ProductPricesTest {
    private static final LocalDate MONDAY = LocalDate.parse("2020-01-06");

    private final ShopFixture shop = shop().order("open").on("2020-01-06");
    private int orders;

    private void sell(String product, int week, int units, String price) {
        shop.order("o" + orders++).on(MONDAY.plusWeeks(week).toString()).item(product, units, price);
    }

    private ProductPrices find(ProductPricesAnalysis analysis) {
        return analysis.asOf(LocalDate.parse("2021-12-31")).run(MemoryEngine.of(shop.build()));
    }

    @Test
    void unitsThatFallWithTheSquareOfThePriceHaveAnElasticityOfMinusTwo() {
        sell("a", 0, 400, "1.00");
        sell("a", 1, 100, "2.00");
        sell("a", 2, 25, "4.00");
        sell("a", 3, 4, "10.00");

        ProductPrice price =
                find(ProductPrices.analysis().withMinimumPeriods(4)).products().get(0);

        assertThat(price.elasticity()).isCloseTo(-2, within(1e-12));
        assertThat(price.refusal()).isNull();
        assertThat(price.units()).isEqualTo(529);
        assertThat(price.firstPrice()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(price.lastPrice()).isEqualTo(new BigDecimal("10.0000"));
        assertThat(price.lowestPrice()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(price.highestPrice()).isEqualTo(new BigDecimal("10.0000"));
    }

    @Test
    void trendAndElasticityAreThoseOfAnotherLibrary() {
        Random random = new Random(5);
        SimpleRegression demand = new SimpleRegression();
        SimpleRegression trend = new SimpleRegression();
        for (int week = 0; week < 70; week += 1 + random.nextInt(3)) {
            int cents = 500 + random.nextInt(500);
            int units = 1 + random.nextInt(40);
            sell("a", week, units, BigDecimal.valueOf(cents, 2).toString());
            demand.addData(Math.log(cents / 100.0), Math.log(units));
            trend.addData(week, Math.log(cents / 100.0));
        }

        ProductPrice price =
                find(ProductPrices.analysis().withLevel(0.9)).products().get(0);

        assertThat(price.periods()).isEqualTo((int) demand.getN());
        assertThat(price.elasticity()).isCloseTo(demand.getSlope(), within(1e-10));
        assertInterval(price.elasticityRange(), demand.getSlope(), demand.getSlopeConfidenceInterval(0.1));
        assertThat(price.trend()).isCloseTo(Math.expm1(trend.getSlope()), within(1e-12));
        Interval range = price.trendRange();
        assertThat(range).isNotNull();
        assertThat(Math.log1p(range.high()))
                .isCloseTo(trend.getSlope() + trend.getSlopeConfidenceInterval(0.1), within(1e-12));
    }

    private static void assertInterval(Interval range, double middle, double half) {
        assertThat(range).isNotNull();
        assertThat(range.low()).isCloseTo(middle - half, within(1e-9));
        assertThat(range.high()).isCloseTo(middle + half, within(1e-9));
    }

    @Test
    void priceThatBarelyVariesTellsNoElasticity() {
        for (int week = 0; week < 4; week++) {
            sell("fixed", week, week + 1, "9.99");
            sell("nudged", week, week + 1, week == 0 ? "9.98" : "9.99");
        }
        sell("rare", 0, 1, "1.00");

        ProductPrices found = find(ProductPrices.analysis().withMinimumPeriods(4));

        assertThat(found.products())
                .extracting(ProductPrice::elasticity, ProductPrice::elasticityRange, ProductPrice::refusal)
                .containsOnly(tuple(null, null, ElasticityRefusal.PRICE_BARELY_VARIES));
        assertThat(found.products().get(0).trend()).isZero();
        assertThat(found.notes())
                .containsExactly(
                        "Products sold in fewer than 4 whole weeks, and left out: 1.",
                        "Products of enough weeks whose price barely varies, so that no elasticity is told: 2.");
        assertThat(find(ProductPrices.analysis().withMinimumPeriods(4).withMinimumVariation(0.0001))
                        .products())
                .extracting(ProductPrice::refusal)
                .containsExactly(ElasticityRefusal.PRICE_BARELY_VARIES, null);
    }

    @Test
    void periodsWithoutAPriceAndPartialPeriodsDoNotCount() {
        shop.order("early").on("2020-01-01").item("a", 7, "3.00");
        sell("a", 0, 1, "1.00");
        sell("a", 1, 1, "0.00");
        sell("a", 2, 1, null);
        sell("a", 3, 1, "2.00");
        sell("a", 4, 1, "3.00");
        shop.order("undated").item("a", 7, "3.00");

        ProductPrices found = ProductPrices.analysis().withMinimumPeriods(3).run(MemoryEngine.of(shop.build()));

        // The data begin on a Wednesday and end on the Monday of the fifth week.
        assertThat(found.products()).isEmpty();
        assertThat(found.notes()).contains("No product was sold in enough whole weeks to tell how its price moved.");
        assertThat(find(ProductPrices.analysis().withMinimumPeriods(3)).products())
                .singleElement()
                .extracting(ProductPrice::periods, ProductPrice::units)
                .containsExactly(3, 3L);
    }

    @Test
    void monthsAreLongerThanWeeks() {
        for (int week = 0; week < 30; week++) {
            sell("a", week, 1 + week % 5, week % 2 == 0 ? "5.00" : "6.00");
        }
        ProductPrices found = find(ProductPrices.analysis()
                .per(PricePeriod.MONTH)
                .withMinimumPeriods(5)
                .withMinimumVariation(0.001)
                .counting(SalesScope.ALL));
        // January is not whole, as the data begin on its 6th; the last sale is in July.
        assertThat(found.products())
                .singleElement()
                .extracting(ProductPrice::periods)
                .isEqualTo(6);
    }

    @Test
    void wildPricesHaveATrendWithoutInterval() {
        sell("a", 0, 1, "0.01");
        sell("a", 1, 1, "9000000.00");
        sell("a", 2, 1, "0.01");
        ProductPrice price = find(ProductPrices.analysis().withMinimumPeriods(3).withLevel(0.9999))
                .products()
                .get(0);
        assertThat(price.trend()).isNotNull();
        assertThat(price.trendRange()).isNull();
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductPrices.analysis().withMinimumPeriods(2))
                .withMessageEndingWith("Maybe 12.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductPrices.analysis().withLevel(95))
                .withMessageEndingWith("Maybe 0.95.");
    }
}
