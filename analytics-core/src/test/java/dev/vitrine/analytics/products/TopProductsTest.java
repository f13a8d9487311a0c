package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.Retail;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TopProductsTest {
    private static final CommerceData SHOP = shop().product("vase", "Vase", "casa", "home")
            .product("lamp", null, "luz", null)
            .order("1")
            .on("2020-01-01")
            .item("vase", 2, "10.00")
            .item("vase", 1, "13.00")
            .item("lamp", 10, "1.00")
            .order("2")
            .on("2020-02-01")
            .status("Cancelled")
            .item("lamp", 1, "500.00")
            .order("3")
            .on("2020-03-01")
            .status("delivered")
            .item("lamp", 1, null)
            .item(null, 1, "7.00")
            .item("lamp", -2, "1.00")
            .build();

    private static TopProducts top(TopProductsAnalysis analysis) {
        return analysis.run(MemoryEngine.of(SHOP));
    }

    @Test
    void threeRulersRankDifferently() {
        TopProducts top = top(TopProducts.analysis());

        assertThat(top.byRevenue())
                .containsExactly(
                        new TopProduct(
                                1,
                                "vase",
                                "Vase",
                                "home",
                                2,
                                1,
                                3L,
                                new BigDecimal("33.00"),
                                33.0 / 43,
                                new BigDecimal("11.0000")),
                        new TopProduct(
                                2,
                                "lamp",
                                null,
                                "luz",
                                2,
                                2,
                                11L,
                                new BigDecimal("10.00"),
                                10.0 / 43,
                                new BigDecimal("1.0000")));
        assertThat(top.byUnits()).extracting(TopProduct::productId).containsExactly("lamp", "vase");
        assertThat(top.byLines())
                .as("ties are in order of identifiers")
                .extracting(TopProduct::productId)
                .containsExactly("lamp", "vase");
        assertThat(top.notes()).containsExactly("Lines that name no product, and are left out: 1.");
        assertThat(top.tables()).hasSize(4);
    }

    @Test
    void scopeDecidesWhichStatusesCount() {
        assertThat(top(TopProducts.analysis().counting(SalesScope.ALL))
                        .byRevenue()
                        .get(0)
                        .revenue())
                .isEqualTo("510.00");
        assertThat(top(TopProducts.analysis().counting(SalesScope.ALL))
                        .byUnits()
                        .get(0)
                        .units())
                .isEqualTo(10);
        assertThat(top(TopProducts.analysis().counting(SalesScope.COMPLETED)).byLines())
                .extracting(TopProduct::productId)
                .containsExactly("lamp");
        assertThat(top(TopProducts.analysis().asOf(LocalDate.parse("2020-01-31")))
                        .byLines())
                .extracting(TopProduct::lines)
                .containsExactly(2L, 1L);
    }

    @Test
    void frequentProductsAreInMoreOrdersThanAskedFor() {
        assertThat(top(TopProducts.analysis()).frequent()).isEmpty();
        assertThat(top(TopProducts.analysis().withFrequentAbove(1)).frequent())
                .containsExactly(new FrequentProduct("lamp", null, "luz", 2, 2, new BigDecimal("1.0000")));
        assertThat(top(TopProducts.analysis().withLimit(1)).byRevenue()).hasSize(1);
    }

    @Test
    void optionsOutOfRangeAreRefusedWithAWayOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopProducts.analysis().withLimit(0))
                .withMessage("the limit is 0; expected 1 or more. Maybe 10.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopProducts.analysis().withFrequentAbove(-1))
                .withMessageContaining("Maybe 5.");
    }

    @Test
    void bestSellersOfTheRetailerAreTheKnownOnes() {
        TopProducts top = TopProducts.analysis()
                .withLimit(3)
                .run(MemoryEngine.of(
                        Retail.of(RealData.require("genai-pipeline")).load().data()));
        assertThat(top.byRevenue())
                .extracting(product -> product.name() + " " + product.revenue())
                .containsExactly("Running Shoes 909.93", "Wireless Headphones 719.91", "Perfume 100ml 639.92");
    }

    @Test
    void bestSellersOfOlistHaveTranslatedCategories() {
        TopProducts top = TopProducts.analysis()
                .counting(SalesScope.ALL)
                .run(MemoryEngine.of(
                        Olist.of(RealData.require("olist/archive.zip")).load().data()));
        assertThat(top.byLines().get(0))
                .extracting(TopProduct::productId, TopProduct::name, TopProduct::category, TopProduct::lines)
                .containsExactly("aca2eb7d00ea1a7b8ebd4e68314663af", null, "furniture_decor", 527L);
    }
}
