package dev.vitrine.analytics.internal.aggregate;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Orders;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderFlagsTest {

    private static final Orders ORDERS = shop().order("a")
            .on("2020-01-03T23:59:59")
            .status("Shipped")
            .order("b")
            .on("2020-01-02")
            .status("delivered")
            .order("c")
            .build()
            .orders();

    @Test
    void statusIsJudgedByItsMeaningAndAMissingOneIsUnknown() {
        assertThat(OrderFlags.withStatus(ORDERS, OrderStatus::isSale)).containsExactly(false, true, false);
        assertThat(OrderFlags.withStatus(ORDERS, status -> status == OrderStatus.UNKNOWN))
                .containsExactly(false, false, true);
    }

    @Test
    void orderWithoutADayIsNotAfterAnyDay() {
        assertThat(OrderFlags.placedBy(ORDERS, LocalDate.parse("2020-01-02"))).containsExactly(false, true, true);
        assertThat(OrderFlags.placedBy(ORDERS, null)).containsExactly(true, true, true);
    }

    @Test
    void dayAfterTheLastLooksAtDaysNotTimes() {
        assertThat(OrderFlags.dayAfterTheLast(ORDERS)).isEqualTo("2020-01-04");
        assertThat(OrderFlags.dayAfterTheLast(shop().build().orders())).isNull();
    }
}
