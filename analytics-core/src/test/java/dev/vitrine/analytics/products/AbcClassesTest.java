package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbcClassesTest {
    private static final CommerceData SHOP = shop().order("1")
            .on("2020-01-01")
            .item("a", 1, "60.00")
            .item("b", 1, "15.00")
            .item("c", 1, "10.00")
            .item("d", 1, "5.00")
            .item("e", 1, "5.00")
            .item("f", 1, "5.00")
            .item("g", 1, "0.00")
            .item("h", 1, null)
            .build();

    @Test
    void productThatCrossesABoundBelongsToTheHigherClassAndTiesStayTogether() {
        AbcClasses abc = AbcClasses.analysis().run(MemoryEngine.of(SHOP));

        // Above c lie 75 of 100, below 80: A. Above d, e and f, which tie, lie 85: B, all three.
        assertThat(abc.products())
                .extracting(product -> product.productId() + product.abcClass().label())
                .containsExactly("aA", "bA", "cA", "dB", "eB", "fB", "gC", "hC");
        assertThat(abc.products())
                .extracting(AbcProduct::cumulativeShare)
                .containsExactly(0.6, 0.75, 0.85, 1.0, 1.0, 1.0, null, null);
        assertThat(abc.classes())
                .extracting(AbcTotal::products, total -> total.revenue().toPlainString(), AbcTotal::revenueShare)
                .containsExactly(tuple(3L, "85.00", 0.85), tuple(3L, "15.00", 0.15), tuple(2L, "0", 0.0));
        assertThat(abc.notes()).containsExactly("Products sold without any positive revenue, in class C: 2.");
        assertThat(abc.tables()).hasSize(2);
    }

    @Test
    void boundsCanBeMoved() {
        AbcClasses abc = AbcClasses.analysis()
                .withClassesEndingAt(0.5, 0.7)
                .counting(SalesScope.ALL)
                .asOf(LocalDate.parse("2020-01-01"))
                .run(MemoryEngine.of(SHOP));
        assertThat(abc.products())
                .extracting(product -> product.productId() + product.abcClass())
                .startsWith("aA", "bB", "cC");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AbcClasses.analysis().withClassesEndingAt(0.9, 0.8))
                .withMessageEndingWith("Maybe swap them.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AbcClasses.analysis().withClassesEndingAt(80, 95))
                .withMessageEndingWith("Maybe 0.8.");
    }

    @Test
    void shopOfFreeGiftsHasNoShares() {
        CommerceData free = shop().order("1").item("a", 1, "0.00").build();
        AbcClasses abc = AbcClasses.analysis().run(MemoryEngine.of(free));
        assertThat(abc.classes()).extracting(AbcTotal::revenueShare).containsOnlyNulls();
        assertThat(abc.products()).extracting(AbcProduct::abcClass).containsExactly(AbcClass.C);
    }
}
