package dev.vitrine.analytics.summary;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.ShopFixture;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TopListsTest {

    private final ShopFixture shop = shop();

    @Test
    void tenAtMostByRevenueThenByName() {
        shop.order("a");
        for (int i = 12; i >= 1; i--) {
            shop.item(String.format("p%02d", i), 1, i % 2 + ".00");
        }
        assertThat(top().products())
                .extracting(TopEntry::name)
                .containsExactly("p01", "p03", "p05", "p07", "p09", "p11", "p02", "p04", "p06", "p08");
    }

    @Test
    void productWithoutLinesIsNotListed() {
        shop.product("idle", "Idle", "a", "a").order("a").item("p", 1, "1.00");
        assertThat(top().products()).extracting(TopEntry::name).containsExactly("p");
    }

    @Test
    void categoryIsTranslatedWhereThereIsATranslation() {
        shop.product("vase", "Vase", "casa", "home")
                .product("pc", "PC", "pc_gamer", null)
                .product("thing", null, null, null)
                .order("a")
                .item("vase", 1, "1.00")
                .item("vase", 2, "1.00")
                .item("pc", 1, "2.00")
                .item("thing", 1, "0.50")
                .item(null, 1, "0.25");

        assertThat(top().categories())
                .containsExactly(
                        new TopEntry(null, "home", new BigDecimal("3.00"), 2),
                        new TopEntry(null, "pc_gamer", new BigDecimal("2.00"), 1),
                        new TopEntry(null, "missing", new BigDecimal("0.75"), 2));
    }

    @Test
    void productGoesByItsNameAndKeepsItsIdentifier() {
        shop.product("p1", "Vase", null, null)
                .order("a")
                .item("p1", 1, "3.00")
                .item("p2", 1, "2.00")
                .item(null, 1, "1.00");

        assertThat(top().products())
                .containsExactly(
                        new TopEntry("p1", "Vase", new BigDecimal("3.00"), 1),
                        new TopEntry("p2", "p2", new BigDecimal("2.00"), 1),
                        new TopEntry(null, "missing", new BigDecimal("1.00"), 1));
    }

    @Test
    void stateOfAnUnknownCustomerIsMissing() {
        shop.order("a").in("SP").item("p", 1, "1.00");
        shop.order("b").item("p", 1, "2.00");
        shop.order("c").by("ann").item("p", 1, "4.00");

        assertThat(top().regions()).extracting(TopEntry::name).containsExactly("missing", "SP");
        assertThat(top().regions().get(0).revenue()).isEqualTo(new BigDecimal("6.00"));
        assertThat(top().regionKind()).isEqualTo(RegionKind.STATE);
    }

    @Test
    void countriesStandInWhereThereAreNoStates() {
        shop.order("a").inCountry("EIRE").item("p", 1, "1.00");
        assertThat(top().regions()).extracting(TopEntry::name).containsExactly("EIRE");
        assertThat(top().regionKind().word()).isEqualTo("country");
    }

    @Test
    void lineWithoutASellerIsMissingAmongSellers() {
        shop.order("a").item("p", 1, "1.00").soldBy("s1").item("p", 1, "2.00");
        assertThat(top().sellers())
                .containsExactly(
                        new TopEntry(null, "missing", new BigDecimal("2.00"), 1),
                        new TopEntry("s1", "s1", new BigDecimal("1.00"), 1));
    }

    @Test
    void whatTheSourceDoesNotHaveIsAnEmptyList() {
        shop.order("a").item(null, 1, "1.00");
        assertThat(top().categories()).isEmpty();
        assertThat(top().regions()).isEmpty();
        assertThat(top().sellers()).isEmpty();
        assertThat(top().products()).isEmpty();
    }

    @Test
    void whatIsCalledMissingIsNotWhatIsMissing() {
        shop.product("a", null, "missing", null)
                .product("b", null, null, null)
                .order("o")
                .in("missing")
                .status("missing")
                .item("a", 1, "1.00")
                .item("b", 1, "2.00");
        shop.order("p").item("a", 1, "4.00");

        assertThat(top().categories()).extracting(TopEntry::name).containsExactly("missing", "(missing)");
        assertThat(top().categories().get(1).revenue()).isEqualTo(new BigDecimal("2.00"));
        assertThat(top().regions()).extracting(TopEntry::name).containsExactly("(missing)", "missing");
        assertThat(ShopSummary.of(shop.build()).statuses())
                .extracting(StatusTotal::status)
                .containsExactly("(missing)", "missing");
    }

    private TopLists top() {
        return ShopSummary.of(shop.build()).top();
    }
}
