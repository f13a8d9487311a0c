package dev.vitrine.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticShopBuilderTest {

    @Test
    void defaultsAreTwentyThousandOrdersInTwoYears() {
        assertThat(SyntheticShop.ofDefaults())
                .hasToString("SyntheticShop[20000 orders from 2023-01-01 to 2024-12-31, seed 1]");
    }

    @Test
    void shopTellsItsSettings() {
        SyntheticShop shop = SyntheticShop.builder()
                .orders(10_000_000)
                .seed(-7)
                .from(LocalDate.of(1970, 1, 1))
                .to(LocalDate.of(2199, 12, 31))
                .build();
        assertThat(shop.orders()).isEqualTo(10_000_000);
        assertThat(shop.seed()).isEqualTo(-7);
        assertThat(shop.from()).isEqualTo("1970-01-01");
        assertThat(shop.to()).isEqualTo("2199-12-31");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, 0, 10_000_001})
    void numberOfOrdersOutsideTheAllowedIsRefused(long orders) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticShop.builder().orders(orders))
                .withMessageStartingWith("orders must be 1 to 10000000, not " + orders + ". Maybe ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31", "2200-01-01"})
    void dayOutsideTheAllowedIsRefused(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticShop.builder().from(day))
                .withMessage("from must be 1970-01-01 to 2199-12-31, not " + day + ". Maybe the year is mistyped.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticShop.builder().to(day))
                .withMessageStartingWith("to must be 1970-01-01 to 2199-12-31, not " + day + ". Maybe ");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-02, 2024-05-01", "2024-05-01, 2023-05-01"})
    void lastDayBeforeTheFirstIsRefused(LocalDate from, LocalDate to) {
        SyntheticShopBuilder swapped = SyntheticShop.builder().from(from).to(to);
        assertThatIllegalArgumentException()
                .isThrownBy(swapped::build)
                .withMessage(
                        "to must be " + from + " or later, as from is, not " + to + ". Maybe the two are swapped.");
    }
}
