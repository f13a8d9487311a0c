package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Concentration of revenue and the best customers, computed by hand. */
class CustomerValueTest {

    private static MemoryEngine spending(String... amounts) {
        ShopFixture shop = shop();
        for (int i = 0; i < amounts.length; i++) {
            shop.order("o" + i).by("person " + i).on("2020-01-0" + (i + 1)).item("p", 1, amounts[i]);
        }
        return MemoryEngine.of(shop.build());
    }

    private static Double gini(String... amounts) {
        return CustomerConcentration.analysis().run(spending(amounts)).total().gini();
    }

    @Test
    void giniIsNoughtAmongEqualsAndGrowsWithInequality() {
        assertThat(gini("5.00")).isZero();
        assertThat(gini("5.00", "5.00", "5.00")).isCloseTo(0, within(1e-15));
        assertThat(gini("1.00", "2.00", "3.00", "4.00")).isCloseTo(0.25, within(1e-15));
        assertThat(gini("0.01", "0.01", "0.01", "9999.97")).isCloseTo(0.75, within(1e-5));
    }

    @Test
    void theBestArePartsRoundedUp() {
        CustomerConcentration found =
                CustomerConcentration.analysis().run(spending("10.00", "70.00", "5.00", "15.00", "0.00"));

        assertThat(found.total().customers()).isEqualTo(4);
        assertThat(found.total().revenue()).isEqualTo("100.00");
        assertThat(found.total().customersOf80Percent()).as("70 and 15").isEqualTo(2);
        assertThat(found.total().partOf80Percent()).isEqualTo(0.5);
        assertThat(found.best())
                .containsExactly(
                        new CustomerGroupShare(0.01, 1, new BigDecimal("70.00"), 0.7),
                        new CustomerGroupShare(0.05, 1, new BigDecimal("70.00"), 0.7),
                        new CustomerGroupShare(0.1, 1, new BigDecimal("70.00"), 0.7),
                        new CustomerGroupShare(0.2, 1, new BigDecimal("70.00"), 0.7));
        assertThat(found.deciles())
                .extracting(CustomerDecile::customers)
                .containsExactly(1L, 0L, 1L, 0L, 0L, 1L, 0L, 1L, 0L, 0L);
        assertThat(found.deciles().get(0)).isEqualTo(new CustomerDecile(1, 1, new BigDecimal("70.00"), 0.7, 0.7));
        assertThat(found.deciles().get(9).cumulativeShare()).isEqualTo(1);
        assertThat(found.notes()).containsExactly("1 of 5 customers are left out because they have no revenue.");
        assertThat(found.asOf()).isEqualTo("2020-01-06");
    }

    @Test
    void onlyOrdersThatCountAreSpent() {
        CustomerConcentration found = CustomerConcentration.analysis()
                .asOf(LocalDate.of(2020, 1, 2))
                .counting(SalesScope.ALL)
                .run(spending("10.00", "70.00", "5.00"));

        assertThat(found.total().revenue()).isEqualTo("80.00");
    }

    private static ShopFixture rivals() {
        return shop().order("o1")
                .by("zoe")
                .on("2020-01-01")
                .item("p", 1, "30.00")
                .paid("30.00")
                .order("o2")
                .by("amy")
                .on("2020-01-02")
                .item("p", 1, "30.00")
                .order("o3")
                .by("bob")
                .on("2020-01-03")
                .item("p", 1, "10.00")
                .order("o4")
                .by("bob")
                .on("2020-01-05")
                .item("p", 1, "20.00")
                .order("o5")
                .by("cid")
                .on("2020-01-04")
                .item("p", 1, "40.00")
                .order("o6")
                .by("dan")
                .on("2020-01-06")
                .status("cancelled")
                .item("p", 1, "99.00")
                .order("o7")
                .by("eve")
                .on("2020-01-07");
    }

    @Test
    void rivalsForARankAreToldApartByOrdersAndThenByName() {
        TopCustomers found = TopCustomers.analysis().run(MemoryEngine.of(rivals().build()));

        assertThat(found.customers())
                .extracting(TopCustomer::customer)
                .containsExactly("cid", "bob", "amy", "zoe", "eve");
        assertThat(found.customers()).extracting(TopCustomer::rank).containsExactly(1, 2, 3, 4, 5);
        TopCustomer bob = found.customers().get(1);
        assertThat(bob.orders()).isEqualTo(2);
        assertThat(bob.revenue()).isEqualTo("30.00");
        assertThat(bob.revenueShare()).isCloseTo(3.0 / 13, within(1e-12));
        assertThat(bob.averageOrderValue()).isEqualTo("15.0000");
        assertThat(bob.firstOrder()).isEqualTo("2020-01-03");
        assertThat(bob.lastOrder()).isEqualTo("2020-01-05");
        assertThat(bob.preferredPaymentType()).isNull();
        assertThat(bob.paymentTypes()).isZero();
        assertThat(found.customers().get(4).revenue()).isNull();
        assertThat(found.asOf()).isEqualTo("2020-01-08");
    }

    @Test
    void theMostFrequentComeFirstIfAsked() {
        TopCustomers found = TopCustomers.analysis()
                .rankedBy(CustomerRanking.BY_ORDERS)
                .withLimit(2)
                .counting(SalesScope.ALL)
                .asOf(LocalDate.of(2020, 1, 6))
                .run(MemoryEngine.of(rivals().build()));

        assertThat(found.customers()).extracting(TopCustomer::customer).containsExactly("bob", "dan");
        assertThat(TopCustomers.analysis()
                        .rankedBy(CustomerRanking.BY_ORDERS)
                        .card()
                        .formula())
                .startsWith("Ranked by orders, then by revenue");
        assertThatThrownBy(() -> TopCustomers.analysis().withLimit(0)).hasMessageContaining("Maybe 10");
    }

    @Test
    void thePreferredMeansIsThatOfMostPaymentsThenOfMostValueThenTheFirst() {
        List<PaymentHabit> habits = new ArrayList<>(List.of(
                new PaymentHabit("voucher", 2, null),
                new PaymentHabit("pix", 1, new BigDecimal("500")),
                new PaymentHabit("card", 2, new BigDecimal("7.00")),
                new PaymentHabit("boleto", 2, new BigDecimal("7.0"))));
        habits.sort(PaymentHabit.PREFERENCE);

        assertThat(habits).extracting(PaymentHabit::type).containsExactly("boleto", "card", "voucher", "pix");
    }

    @Test
    void everybodyWhoPaidPrefersOneMeans() {
        PreferredPayment found =
                PreferredPayment.analysis().counting(SalesScope.ALL).run(MemoryEngine.of(RandomShop.of(9, 200, 0.1)));

        assertThat(found.types())
                .extracting(PreferredPaymentType::paymentType)
                .containsExactlyInAnyOrder("boleto", "credit_card", "voucher");
        assertThat(found.types().stream()
                        .mapToDouble(PreferredPaymentType::share)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(found.types()).allMatch(type -> type.exclusiveCustomers() < type.customers());
        assertThat(found.asOf()).isNotNull();
    }
}
