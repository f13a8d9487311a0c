package dev.vitrine.analytics.analysis;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which orders count. */
class SalesScopeTest {
    private static final List<String> STATUSES = List.of(
            "created",
            "approved",
            "invoiced",
            "processing",
            "shipped",
            "delivered",
            "completed",
            "canceled",
            "returned",
            "unavailable",
            "adjustment",
            "in unfamiliar words");

    /** An order of each status, and one without. */
    private static MemoryEngine everyStatus() {
        ShopFixture shop = shop().order("none");
        STATUSES.forEach(status -> shop.order(status).status(status));
        return MemoryEngine.of(shop.build());
    }

    @ParameterizedTest
    @CsvSource({"ALL, 13", "STANDING, 9", "COMPLETED, 2"})
    void ordersCountByWhatTheirStatusMeans(SalesScope scope, long expected) {
        MemoryEngine engine = everyStatus();
        Query query = scope.among(Query.of(Measures.ORDERS));
        assertThat(engine.run(query).column(Measures.ORDERS).asLong(0)).isEqualTo(expected);
        assertThat(engine.run(Query.of(scope.among(Measures.ORDERS).named("COUNTED")))
                        .columns()
                        .get(0)
                        .asLong(0))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = SalesScope.class,
            names = {"STANDING", "COMPLETED"})
    void measuresComputedFromOthersAreRefused(SalesScope scope) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scope.among(Measures.AVERAGE_ORDER_VALUE))
                .withMessageContaining("Maybe");
        assertThat(scope.label()).startsWith("orders ");
    }
}
