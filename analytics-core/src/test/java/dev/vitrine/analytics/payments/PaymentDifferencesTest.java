package dev.vitrine.analytics.payments;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was paid against what was due, counted by hand. */
class PaymentDifferencesTest {

    /** Exact, in two payments, too much, too little by a cent, without lines, without payments, without amounts. */
    private static ShopFixture story() {
        return shop().order("exact")
                .on("2020-01-01")
                .item("p", 2, "10.00")
                .freight("1.50")
                .paid("21.50")
                .order("two")
                .on("2020-01-01")
                .item("p", 1, "10.00")
                .freight("2.00")
                .paid("4.00")
                .paid("8.00")
                .order("more")
                .on("2020-01-01")
                .item("p", 1, "100.00")
                .freight("5.00")
                .paid("125.00")
                .order("less")
                .on("2020-01-01")
                .status("canceled")
                .item("p", 1, "3.00")
                .paid("2.99")
                .order("bare")
                .on("2020-01-01")
                .paid("9.00")
                .order("unpaid")
                .on("2020-01-01")
                .item("p", 1, "3.00")
                .order("blank")
                .on("2020-01-01")
                .item("p", 1, null)
                .paid("1.00");
    }

    private static PaymentDifferences found() {
        return PaymentDifferences.analysis().run(MemoryEngine.of(story().build()));
    }

    @Test
    void everyOrderIsComparedOrSaidWhyNot() {
        PaymentTotal total = found().total();

        assertThat(total.orders()).isEqualTo(7);
        assertThat(total.compared()).isEqualTo(4);
        assertThat(total.equal()).isEqualTo(2);
        assertThat(total.paidMore()).isEqualTo(1);
        assertThat(total.paidMoreBy()).isEqualTo("20.00");
        assertThat(total.paidLess()).isEqualTo(1);
        assertThat(total.paidLessBy()).isEqualTo("0.01");
        assertThat(total.differShare()).isEqualTo(0.5);
        assertThat(total.withoutPayments()).isEqualTo(1);
        assertThat(total.withoutLines()).isEqualTo(1);
        assertThat(total.withoutAmounts()).isEqualTo(1);
        assertThat(found().notes()).isEmpty();
    }

    @Test
    void aCentBelongsToTheFirstBand() {
        assertThat(found().bands()).hasSize(6);
        assertThat(found().bands().get(0))
                .isEqualTo(new DifferenceBand(
                        BigDecimal.ZERO, new BigDecimal("0.01"), 0, BigDecimal.ZERO, 1, new BigDecimal("0.01")));
        assertThat(found().bands().get(4).paidMore()).isEqualTo(1);
        assertThat(found().bands().get(5).upTo()).isNull();
    }

    @Test
    void ordersAreCountedByPayments() {
        assertThat(found().payments())
                .containsExactly(
                        new PaymentCount(1, 5, 5.0 / 6, 0, new BigDecimal("159.49"), 2),
                        new PaymentCount(2, 1, 1.0 / 6, 0, new BigDecimal("12.00"), 0));
    }

    @Test
    void theLargestDifferencesComeFirst() {
        assertThat(found().largest())
                .containsExactly(
                        new OrderDifference(
                                "more",
                                new BigDecimal("105.00"),
                                new BigDecimal("125.00"),
                                new BigDecimal("20.00"),
                                1,
                                0,
                                null),
                        new OrderDifference(
                                "less",
                                new BigDecimal("3.00"),
                                new BigDecimal("2.99"),
                                new BigDecimal("-0.01"),
                                1,
                                0,
                                null));
        assertThat(PaymentDifferences.analysis()
                        .withLimit(1)
                        .run(MemoryEngine.of(story().build()))
                        .largest())
                .hasSize(1);
        assertThatThrownBy(() -> PaymentDifferences.analysis().withLimit(-1)).hasMessageContaining("Maybe 20");
    }

    @Test
    void whereAllIsPaidExactlyThereIsNothingToList() {
        PaymentDifferences found = PaymentDifferences.analysis()
                .run(MemoryEngine.of(shop().order("o")
                        .on("2020-01-01")
                        .item("p", 1, "3.00")
                        .paid("3.00")
                        .build()));

        assertThat(found.payments()).containsExactly(new PaymentCount(1, 1, 1.0, 0, new BigDecimal("3.00"), 0));
        assertThat(found.total().differShare()).isZero();
        assertThat(found.largest()).isEmpty();
    }

    @Test
    void shopsWithoutPaymentsSaySo() {
        PaymentDifferences found = PaymentDifferences.analysis()
                .run(MemoryEngine.of(
                        shop().order("o").on("2020-01-01").item("p", 1, "3.00").build()));

        assertThat(found.notes()).containsExactly("The data have no payments.");
        assertThat(found.total().differShare()).isNull();
        assertThat(found.payments()).isEmpty();
        assertThat(PaymentDifferences.analysis()
                        .run(MemoryEngine.of(shop().build()))
                        .total()
                        .orders())
                .isZero();
    }

    @Test
    void shopsWithGapsEverywhereAreAnalysed() {
        for (int seed = 0; seed < 5; seed++) {
            PaymentDifferences found =
                    PaymentDifferences.analysis().run(MemoryEngine.of(RandomShop.of(seed, 100, 0.4)));
            PaymentTotal total = found.total();

            assertThat(total.compared() + total.withoutPayments() + total.withoutLines() + total.withoutAmounts())
                    .isEqualTo(total.orders());
            for (FindingsTable<?> table : found.tables()) {
                assertThat(table.toCsv()).isNotEmpty();
            }
        }
    }

    @Test
    void theCardSaysWhatIsCompared() {
        assertThat(PaymentDifferences.analysis().card().grain()).contains("of any status");
    }

    @Test
    void laterAndUndatedOrdersAreLeftOut() {
        ShopFixture more =
                story().order("later").on("2020-01-02").item("p", 1, "1.00").paid("9.00");
        more.order("undated").paid("1.00");
        PaymentDifferencesAnalysis all = PaymentDifferences.analysis();

        assertThat(all.asOf(LocalDate.of(2020, 1, 1)).run(MemoryEngine.of(more.build())))
                .isEqualTo(found())
                .isNotEqualTo(all.run(MemoryEngine.of(more.build())));
    }
}
