package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BoughtTogetherTest {
    private final ShopFixture shop = shop().product("bread", "Bread", "bakery", "Bakery")
            .product("butter", null, "dairy", null)
            .product("milk", null, "dairy", "Dairy")
            .product("tape", null, null, null);
    private int orders;

    private void buy(int times, String... products) {
        for (int i = 0; i < times; i++) {
            shop.order("o" + orders++).on("2020-01-01").status("completed");
            for (String product : products) {
                shop.item(product, 1, "1.00");
            }
        }
    }

    private BoughtTogether find(BoughtTogetherAnalysis analysis) {
        return analysis.run(MemoryEngine.of(shop.build()));
    }

    @Test
    void pairsAreCountedByOrdersAndTestedExactly() {
        buy(6, "bread", "butter", "bread");
        buy(1, "bread", "tape");
        buy(1, "butter");
        buy(12, "tape");

        BoughtTogether found = find(BoughtTogether.analysis());

        // Of 20 orders 7 have bread, 7 butter, 6 both: (C(7,6) C(13,1) + C(7,7) C(13,0)) / C(20,7) = 92 / 77520.
        assertThat(found.pairs()).hasSize(1);
        BoughtPair pair = found.pairs().get(0);
        assertThat(pair.first()).isEqualTo("bread");
        assertThat(pair.firstName()).isEqualTo("Bread");
        assertThat(pair.secondName()).as("a product without a name").isEqualTo("dairy");
        assertThat(pair.orders()).isEqualTo(6);
        assertThat(pair.firstOrders()).isEqualTo(7);
        assertThat(pair.secondOrders()).isEqualTo(7);
        assertThat(pair.expectedOrders()).isCloseTo(2.45, within(1e-12));
        assertThat(pair.support()).isEqualTo(0.3);
        assertThat(pair.confidence()).isEqualTo(6.0 / 7);
        assertThat(pair.reverseConfidence()).isEqualTo(6.0 / 7);
        assertThat(pair.lift()).isCloseTo(6 / 2.45, within(1e-12));
        assertThat(pair.pValue()).isCloseTo(92.0 / 77520, within(1e-14));
        assertThat(pair.adjustedPValue()).as("three pairs are possible").isCloseTo(3 * 92.0 / 77520, within(1e-14));
        assertThat(found.total()).isEqualTo(new BasketTotal(20, 7, 0, 3, 3, 1, 1));
        assertThat(found.notes()).isEmpty();
        assertThat(found.tables()).hasSize(2);
    }

    @Test
    void whatChanceExplainsIsNotTold() {
        buy(6, "bread", "butter");
        buy(6, "bread");
        buy(6, "butter");
        buy(6, "tape");
        BoughtTogether found = find(BoughtTogether.analysis());
        assertThat(found.pairs()).isEmpty();
        assertThat(found.total().frequentPairs()).isEqualTo(1);
    }

    @Test
    void largeBasketsAreLeftOutOfAllCounts() {
        buy(1, "bread", "butter", "milk");
        buy(4, "bread", "butter");
        buy(20, "tape");
        BoughtTogether found = find(BoughtTogether.analysis()
                .withLargestBasket(2)
                .withMinimumOrders(2)
                .counting(SalesScope.COMPLETED));
        assertThat(found.pairs()).extracting(BoughtPair::firstOrders).containsExactly(4L);
        assertThat(found.total()).isEqualTo(new BasketTotal(24, 4, 1, 3, 3, 1, 1));
        assertThat(found.notes()).containsExactly("Orders of more than 2 different products, and left out: 1.");
    }

    @Test
    void categoriesAreCountedOnceAndNamedByTheirTranslation() {
        buy(5, "bread", "butter", "milk");
        buy(9, "bread");
        buy(9, "milk", "butter");
        buy(3, "tape");
        BoughtTogether found = find(BoughtTogether.analysis()
                .of(BasketUnit.CATEGORY)
                .withMinimumOrders(5)
                .withFalseDiscoveries(0.999999));
        assertThat(found.total()).isEqualTo(new BasketTotal(23, 5, 0, 2, 1, 1, 0));
        buy(60, "fork");
        shop.product("fork", null, "kitchen", null);
        found = find(BoughtTogether.analysis().of(BasketUnit.CATEGORY).withFalseDiscoveries(0.9));
        assertThat(found.pairs())
                .extracting(BoughtPair::first, BoughtPair::firstName, BoughtPair::secondName, BoughtPair::orders)
                .containsExactly(tuple("bakery", "Bakery", "Dairy", 5L));
    }

    @Test
    void thoseInMostOrdersAreToldFirstAndTheOthersCounted() {
        buy(3, "bread", "butter");
        buy(2, "milk", "tape");
        buy(60, "fork");
        BoughtTogether found =
                find(BoughtTogether.analysis().withMinimumOrders(2).withLimit(1));
        assertThat(found.pairs()).extracting(BoughtPair::second).containsExactly("butter");
        assertThat(found.notes())
                .containsExactly("Pairs that chance does not explain: 2; those in most orders are told: 1.");
        assertThat(find(BoughtTogether.analysis().withMinimumOrders(2)).pairs())
                .extracting(BoughtPair::first)
                .containsExactly("bread", "milk");
    }

    @Test
    void tiesAreInOrderOfLiftThenOfIdentifiers() {
        buy(2, "c", "d");
        buy(2, "a", "b");
        buy(2, "e", "f");
        buy(1, "f");
        buy(60, "fork");
        assertThat(find(BoughtTogether.analysis().withMinimumOrders(2).withLimit(2))
                        .pairs())
                .extracting(BoughtPair::first)
                .containsExactly("a", "c");
    }

    @Test
    void ordersAfterTheDayDoNotCount() {
        buy(9, "bread", "butter");
        BoughtTogether found = find(BoughtTogether.analysis().asOf(LocalDate.parse("2019-12-31")));
        assertThat(found.total()).isEqualTo(new BasketTotal(0, 0, 0, 0, 0, 0, 0));
        assertThat(found.notes()).containsExactly("No order has two different products.");
    }
}
