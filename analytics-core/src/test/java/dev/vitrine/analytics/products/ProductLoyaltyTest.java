package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProductLoyaltyTest {
    private static final CommerceData SHOP = shop().order("1")
            .by("ann")
            .on("2020-01-01")
            .item("a", 1, "1.00")
            .item("b", 1, "1.00")
            .item("b", 1, "1.00")
            .order("2")
            .by("ann")
            .on("2020-02-01")
            .item("a", 1, "1.00")
            .order("3")
            .by("bob")
            .on("2020-03-01")
            .item("a", 1, "1.00")
            .item("b", 1, "1.00")
            .order("4")
            .by("bob")
            .status("canceled")
            .on("2020-04-01")
            .item("b", 1, "1.00")
            .order("5")
            .on("2020-05-01")
            .item("a", 1, "1.00")
            .build();

    @Test
    void linesOfOneOrderAreOnePurchaseAndCanceledOrdersAreNone() {
        ProductLoyalty loyalty = ProductLoyalty.analysis().withMinimumBuyers(2).run(MemoryEngine.of(SHOP));
        assertThat(loyalty.products())
                .extracting(product -> product.productId() + " " + product.orders() + " " + product.repeatBuyers() + "/"
                        + product.buyers())
                .containsExactly("a 4 1/2", "b 2 0/2");
        assertThat(loyalty.products().get(0).repeatShare()).isEqualTo(0.5);
        // Wilson's interval of 1 in 2, as tables print it: 0.0945 to 0.9055.
        Interval range = loyalty.products().get(0).repeatShareRange();
        assertThat(range).isNotNull();
        assertThat(range.low()).isCloseTo(0.0945, within(5e-5));
        assertThat(range.high()).isCloseTo(0.9055, within(5e-5));
        assertThat(loyalty.notes()).containsExactly("Orders of unknown persons, which count for no buyer: 1 of 4.");
        assertThat(loyalty.tables()).hasSize(1);
    }

    @Test
    void fewBuyersAreLeftOut() {
        assertThat(ProductLoyalty.analysis().run(MemoryEngine.of(SHOP)).notes())
                .contains("No product has 20 known buyers.");
        ProductLoyalty early = ProductLoyalty.analysis()
                .withMinimumBuyers(1)
                .withLevel(0.5)
                .counting(SalesScope.ALL)
                .asOf(LocalDate.parse("2020-01-15"))
                .run(MemoryEngine.of(SHOP));
        assertThat(early.products()).extracting(LoyalProduct::buyers).containsExactly(1L, 1L);
    }

    @Test
    void shopOfStrangersHasNoLoyalty() {
        CommerceData strangers = shop().order("1").item("a", 1, "1.00").build();
        assertThat(ProductLoyalty.analysis().run(MemoryEngine.of(strangers)).notes())
                .contains("No order names a person, so nobody is known to have bought again.");
    }
}
