package dev.vitrine.analytics.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.Retail;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.payments.PaymentDifferences;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Analyses of customers of published data sets. */
class RealCustomerAnalysesTest {

    @Test
    void olistSellsToNewCustomers() {
        MemoryEngine engine = MemoryEngine.of(
                Olist.of(RealData.require("olist/archive.zip")).load().data());

        RepeatRate rate = RepeatPurchases.analysis().run(engine).rate();
        assertThat(rate.customers()).isEqualTo(94_990);
        assertThat(rate.repeatCustomers()).isEqualTo(2_888);
        RepeatRate sales = RepeatPurchases.analysis()
                .counting(SalesScope.COMPLETED)
                .run(engine)
                .rate();
        assertThat(sales.customers()).as("as counted elsewhere").isEqualTo(93_358);
        assertThat(sales.orders()).isEqualTo(96_478);
        CohortCell cell = CohortRetention.analysis()
                .run(engine)
                .find(YearMonth.of(2017, 11), 0)
                .orElseThrow();
        assertThat(cell.customers()).isEqualTo(7_190);
        assertThat(PreferredPayment.analysis().run(engine).types())
                .extracting(PreferredPaymentType::paymentType)
                .containsExactly("credit_card", "boleto", "voucher", "debit_card");
        TopCustomer first = TopCustomers.analysis()
                .rankedBy(CustomerRanking.BY_ORDERS)
                .run(engine)
                .customers()
                .get(0);
        assertThat(first.customer()).isEqualTo("8d50f5eadf50201ccdcedfb9e2ac8455");
        assertThat(first.preferredPaymentType()).isEqualTo("credit_card");
        assertThat(PaymentDifferences.analysis().run(engine).total().equal()).isEqualTo(98_089);
    }

    @Test
    void onlineRetailLivesOnFewRegulars() {
        MemoryEngine engine = MemoryEngine.of(TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                .load()
                .data());

        ConcentrationTotal total = CustomerConcentration.analysis().run(engine).total();
        assertThat(total.customers()).as("as published").isEqualTo(4_338);
        assertThat(total.revenue()).isEqualTo("8911407.904");
        assertThat(total.gini()).isCloseTo(0.7151, within(0.0001));
        assertThat(TimeBetweenOrders.analysis().run(engine).all().median()).isEqualTo(28);
    }

    @Test
    void larryMorganSpendsMostAtTheSmallRetailer() {
        MemoryEngine engine = MemoryEngine.of(
                Retail.of(RealData.require("genai-pipeline")).load().data());

        TopCustomer larryMorgan =
                TopCustomers.analysis().run(engine).customers().get(0);
        assertThat(larryMorgan.customer()).isEqualTo("C047");
        assertThat(larryMorgan.revenue()).isEqualTo("319.96");
        assertThat(larryMorgan.preferredPaymentType()).isEqualTo("Debit Card");
        assertThat(larryMorgan.paymentTypes()).isEqualTo(2);
        assertThat(PreferredPayment.analysis()
                        .counting(SalesScope.ALL)
                        .run(engine)
                        .types()
                        .get(0)
                        .paymentType())
                .isEqualTo("Credit Card");
    }
}
