package dev.vitrine.analytics.payments;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Payments by kind. */
class PaymentMixTest {

    @Test
    void theMeanPaymentIsExact() {
        PaymentMix mix = PaymentMix.analysis()
                .run(MemoryEngine.of(
                        shop().order("o").paid("10.00").paid("5.01").build()));

        assertThat(mix.types().get(0).averageValue()).isEqualTo("7.5050");
        assertThat(mix.types().get(0).payments()).isEqualTo(2);
        assertThat(mix.types().get(0).orders()).isEqualTo(1);
        assertThat(mix.types().get(0).value()).isEqualTo("15.01");
        assertThat(mix.types().get(0).share()).isEqualTo(1);
        assertThat(mix.types().get(0).paymentType()).isNull();
        assertThat(mix.types().get(0).averageInstalments()).isNull();
        assertThat(mix.instalments().get(0))
                .isEqualTo(new InstalmentShare(
                        null,
                        2,
                        mix.types().get(0).value(),
                        1.0,
                        mix.types().get(0).averageValue()));
        assertThat(mix.tables()).hasSize(2);
    }

    @Test
    void shopsWithoutPaymentsSaySo() {
        assertThat(PaymentMix.analysis().run(MemoryEngine.of(shop().build())).notes())
                .containsExactly("The data have no payments.");
        assertThat(PaymentMix.analysis().card().name()).isEqualTo("payment-mix");
    }

    @Test
    void paymentsOfLaterAndUndatedOrdersAreLeftOut() {
        PaymentMix mix = PaymentMix.analysis()
                .asOf(LocalDate.of(2020, 1, 1))
                .run(MemoryEngine.of(shop().order("first")
                        .on("2020-01-01T23:59:59")
                        .paid("10.00")
                        .order("later")
                        .on("2020-01-02")
                        .paid("5.00")
                        .order("undated")
                        .paid("7.00")
                        .build()));

        assertThat(mix.types()).hasSize(1);
        assertThat(mix.types().get(0).value()).isEqualTo("10.00");
        assertThat(mix.instalments().get(0).value()).isEqualTo("10.00");
    }
}
