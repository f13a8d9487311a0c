package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProductComparisonTest {
    private static final CommerceData SHOP = shop().product("a", "Vase", "casa", "home")
            .order("1")
            .by("ann")
            .on("2020-01-01")
            .item("a", 2, "10.00")
            .review(5)
            .order("2")
            .by("ann")
            .on("2020-02-01")
            .item("a", 1, "12.00")
            .item("b", 1, "8.00")
            .review(2)
            .order("3")
            .by("bob")
            .status("canceled")
            .on("2020-03-01")
            .item("a", 1, "12.00")
            .order("4")
            .on("2020-03-01")
            .item("c", 1, "40.00")
            .order("5")
            .item("b", 1, "8.00")
            .build();

    @Test
    void productsComeInTheOrderAskedFor() {
        ProductComparison found =
                ProductComparison.analysis(List.of("b", "a", "zz", "b")).run(MemoryEngine.of(SHOP));

        assertThat(found.products()).extracting(ComparedProduct::productId).containsExactly("b", "a");
        assertThat(found.products().get(1))
                .isEqualTo(new ComparedProduct(
                        "a",
                        "Vase",
                        "home",
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2020-02-01"),
                        2,
                        2,
                        3L,
                        new BigDecimal("32.00"),
                        32.0 / 88,
                        new BigDecimal("10.6667"),
                        null,
                        null,
                        null,
                        ElasticityRefusal.TOO_FEW_PERIODS,
                        null,
                        1,
                        1,
                        1.0,
                        Interval.ofShare(1, 1, 0.95),
                        2,
                        3.5,
                        1.0 / 3));
        assertThat(found.months())
                .containsExactly(
                        new ComparedMonth(
                                YearMonth.of(2020, 1), "a", 2L, new BigDecimal("20.00"), new BigDecimal("10.0000")),
                        new ComparedMonth(
                                YearMonth.of(2020, 2), "a", 1L, new BigDecimal("12.00"), new BigDecimal("12.0000")),
                        new ComparedMonth(
                                YearMonth.of(2020, 2), "b", 1L, new BigDecimal("8.00"), new BigDecimal("8.0000")));
        assertThat(found.notes())
                .containsExactly(
                        "No order line that counts names the product 'zz'.", "The data name no sales channel.");
        assertThat(found.tables()).hasSize(3);
    }

    @Test
    void dayAndScopeCount() {
        ProductComparison found = ProductComparison.analysis(List.of("a"))
                .counting(SalesScope.ALL)
                .asOf(LocalDate.parse("2020-01-31"))
                .run(MemoryEngine.of(SHOP));
        assertThat(found.products()).extracting(ComparedProduct::orders).containsExactly(1L);
    }

    @Test
    void productThatSellsHasAStageAndAnElasticity() {
        ShopFixture steady = shop();
        for (int week = 0; week < 52; week++) {
            steady.order("o" + week)
                    .on(LocalDate.parse("2020-01-01").plusWeeks(week).toString())
                    .item("a", 1 + week % 2, week % 2 == 0 ? "4.00" : "2.00");
        }
        ComparedProduct product = ProductComparison.analysis(List.of("a"))
                .run(MemoryEngine.of(steady.build()))
                .products()
                .get(0);
        assertThat(product.stage()).isEqualTo(LifecycleStage.MATURITY);
        assertThat(product.elasticity()).as("half the price, twice the units").isCloseTo(-1, within(1e-12));
        assertThat(product.elasticityRefusal()).isNull();
    }

    @Test
    void unknownProductsOnlyGiveNotes() {
        ProductComparison found = ProductComparison.analysis(List.of("x")).run(MemoryEngine.of(SHOP));
        assertThat(found.products()).isEmpty();
        assertThat(found.notes())
                .containsExactly(
                        "No order line that counts names the product 'x'.",
                        "The data have no reviews of orders with these products.");
    }

    @Test
    void noneAndTooManyProductsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductComparison.analysis(List.of()))
                .withMessageContaining("0 products are named; expected 1 to 20. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductComparison.analysis(
                        IntStream.range(0, 21).mapToObj(Integer::toString).toList()))
                .withMessageContaining("21 products");
    }
}
