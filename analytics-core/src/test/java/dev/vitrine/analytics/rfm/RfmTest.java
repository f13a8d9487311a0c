package dev.vitrine.analytics.rfm;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static dev.vitrine.analytics.rfm.RfmSegment.CHURN_RECOVERY;
import static dev.vitrine.analytics.rfm.RfmSegment.STANDARD_PROMO;
import static dev.vitrine.analytics.rfm.RfmSegment.VIP_LOYALTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RfmTest {

    private static final LocalDate AS_OF = LocalDate.parse("2020-06-01");

    @Test
    void customerHasDaysOrdersAndMoneyOfValidSales() {
        CommerceData data = shop().order("o1")
                .by("ann")
                .on("2020-05-01T23:00")
                .status("delivered")
                .item("p", 2, "10.00")
                .freight("1.50")
                .item("q", 1, "5.00")
                .order("o2")
                .by("ann")
                .on("2020-05-30T08:00")
                .status("completed")
                .item("p", 1, "10.00")
                .build();

        Rfm rfm = Rfm.of(data, AS_OF);

        assertThat(rfm.customers())
                .containsExactly(
                        new RfmCustomer("ann", 2, 2, new BigDecimal("36.50"), 1, 1, 1, "Lost", STANDARD_PROMO));
        assertThat(rfm.summary().orders()).isEqualTo(2);
        assertThat(rfm.summary().monetary()).isEqualTo(new BigDecimal("36.50"));
    }

    @Test
    void whatIsNotAValidSaleIsLeftOut() {
        ShopFixture shop = shop();
        sale(shop, "canceled", "2020-05-01", "10.00").status("canceled");
        sale(shop, "no status", "2020-05-01", "10.00").status(null);
        sale(shop, "later", "2020-06-02", "10.00");
        shop.order("no day").by("no day").status("delivered").item("p", 1, "10.00");
        shop.order("no person").in("SP").on("2020-05-01").status("delivered").item("p", 1, "10.00");
        shop.order("no customer").on("2020-05-01").status("delivered").item("p", 1, "10.00");
        shop.order("no items").by("no items").on("2020-05-01").status("delivered");
        sale(shop, "free", "2020-05-01", "0.00").freight("9.00");
        sale(shop, "no price", "2020-05-01", null);
        shop.order("return").by("return").on("2020-05-01").status("delivered").item("p", -1, "10.00");
        shop.order("no quantity")
                .by("no quantity")
                .on("2020-05-01")
                .status("delivered")
                .item("p", null, "10.00");
        sale(shop, "valid", "2020-06-01", "10.00");

        assertThat(Rfm.of(shop.build(), AS_OF).customers())
                .containsExactly(
                        new RfmCustomer("valid", 0, 1, new BigDecimal("10.00"), 1, 1, 1, "Lost", STANDARD_PROMO));
    }

    @Test
    void returnedLineDoesNotReduceWhatWasSpent() {
        CommerceData data = sale(shop(), "ann", "2020-05-01", "10.00")
                .item("p", -1, "4.00")
                .freight("1.00")
                .build();
        assertThat(Rfm.of(data, AS_OF).customer(0).monetary()).isEqualTo(new BigDecimal("10.00"));
    }

    @Test
    void silenceOfNinetyDaysIsChurnHoweverGoodTheCustomer() {
        ShopFixture shop = shop();
        sale(shop, "silent 90", "2020-03-03", "1000.00");
        sale(shop, "silent 89", "2020-03-04", "900.00");
        sale(shop, "small", "2020-05-01", "1.00");
        Rfm rfm = Rfm.of(shop.build(), AS_OF);

        assertThat(segment(rfm, "silent 90")).isEqualTo(CHURN_RECOVERY);
        assertThat(segment(rfm, "silent 89")).isEqualTo(STANDARD_PROMO);
        assertThat(segment(Rfm.of(shop.build(), AS_OF, RfmRule.ofDefaults().withChurnAfterDays(91)), "silent 90"))
                .isEqualTo(VIP_LOYALTY);
    }

    @Test
    void customerOnTheThresholdIsVip() {
        ShopFixture shop = shop();
        for (int i = 1; i <= 6; i++) {
            sale(shop, "c" + i, "2020-05-01", i + ".00");
        }
        Rfm rfm = Rfm.of(shop.build(), AS_OF);

        assertThat(rfm.summary().thresholds()).isEqualTo(new RfmThresholds(90, BigDecimal.ONE, new BigDecimal("5.00")));
        assertThat(segment(rfm, "c4")).isEqualTo(STANDARD_PROMO);
        assertThat(segment(rfm, "c5")).isEqualTo(VIP_LOYALTY);
        assertThat(segment(rfm, "c6")).isEqualTo(VIP_LOYALTY);
    }

    @Test
    void thresholdBetweenTwoCentsIsNotRounded() {
        ShopFixture shop = shop();
        sale(shop, "low", "2020-05-01", "10.00");
        sale(shop, "high", "2020-05-01", "10.01");
        Rfm rfm = Rfm.of(shop.build(), AS_OF);

        assertThat(rfm.summary().thresholds().monetary()).isEqualTo(new BigDecimal("10.008"));
        assertThat(segment(rfm, "low")).isEqualTo(STANDARD_PROMO);
        assertThat(segment(rfm, "high")).isEqualTo(VIP_LOYALTY);
    }

    @Test
    void frequentCustomerIsVipWithLittleMoney() {
        ShopFixture shop = shop();
        for (int i = 1; i <= 3; i++) {
            sale(shop, "rare " + i, "2020-05-01", "100.00");
            sale(shop, "often", "2020-05-0" + i, "1.00");
        }
        Rfm rfm = Rfm.of(shop.build(), AS_OF);

        assertThat(segment(rfm, "often")).isEqualTo(VIP_LOYALTY);
        assertThat(rfm.find("often").orElseThrow().frequency()).isEqualTo(3);
    }

    @Test
    void thresholdThatEverybodyMeetsIsDroppedAndSaidSo() {
        ShopFixture shop = shop();
        sale(shop, "low", "2020-05-01", "10.00");
        sale(shop, "high", "2020-05-01", "20.00");
        RfmSummary summary = Rfm.of(shop.build(), AS_OF).summary();

        assertThat(summary.dropped())
                .containsExactly(new DroppedCriterion(
                        RfmMeasure.FREQUENCY,
                        "Percentile 80 of frequency is 1, which is also the lowest frequency:"
                                + " every customer would qualify."));
        assertThat(summary.of(VIP_LOYALTY)).isEqualTo(new RfmSegmentTotal(VIP_LOYALTY, 1, new BigDecimal("20.00")));
        assertThat(summary.of(STANDARD_PROMO).customers()).isEqualTo(1);
        assertThat(summary.of(CHURN_RECOVERY))
                .isEqualTo(new RfmSegmentTotal(CHURN_RECOVERY, 0, new BigDecimal("0.00")));
    }

    @Test
    void shopWithoutCustomersHasDefinedResults() {
        RfmSummary summary = Rfm.of(shop().build()).summary();

        assertThat(summary.asOf()).isNull();
        assertThat(summary.customers()).isZero();
        assertThat(summary.monetary()).isEqualTo(new BigDecimal("0.00"));
        assertThat(summary.thresholds()).isEqualTo(new RfmThresholds(90, null, null));
        assertThat(summary.dropped()).isEmpty();
        assertThat(summary.rule()).isEqualTo(RfmRule.ofDefaults());
        assertThat(summary.segments()).extracting(RfmSegmentTotal::customers).containsExactly(0, 0, 0);
        assertThat(Rfm.of(shop().build(), AS_OF).percentile(RfmMeasure.RECENCY, BigDecimal.ONE))
                .isNull();
    }

    @Test
    void asOfIsTheDayAfterTheLastOrderOfAnyStatus() {
        CommerceData data = sale(shop(), "ann", "2020-05-01", "10.00")
                .order("o2")
                .on("2020-05-09T12:00")
                .status("canceled")
                .build();
        Rfm rfm = Rfm.of(data);

        assertThat(rfm.summary().asOf()).isEqualTo("2020-05-10");
        assertThat(rfm.customer(0).recencyDays()).isEqualTo(9);
    }

    @Test
    void findsACustomerByPersonUnlessThereIsNoSale() {
        ShopFixture shop = sale(shop(), "none", "2020-05-01", "0.00");
        Rfm rfm = Rfm.of(sale(shop, "ann", "2020-05-01", "1.00").build(), AS_OF);

        assertThat(rfm.size()).isEqualTo(1);
        assertThat(rfm.find("ann")).contains(rfm.customer(0));
        assertThat(rfm.find("none")).isEmpty();
        assertThat(rfm.find("nobody")).isEmpty();
    }

    @Test
    void percentileOutsideZeroToOneIsRefused() {
        Rfm rfm = Rfm.of(shop().build());
        assertThatThrownBy(() -> rfm.percentile(RfmMeasure.MONETARY, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spendingBeyond64BitsIsRefusedNotWrapped() {
        CommerceData data = sale(shop(), "ann", "2020-05-01", "92233720368547758.00")
                .item("p", 1, "1.00")
                .build();
        assertThatThrownBy(() -> Rfm.of(data)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void segmentsHaveTheNamesOfTheCampaigns() {
        assertThat(RfmSegment.values())
                .extracting(RfmSegment::label)
                .containsExactly("VIP Loyalty", "Churn Recovery", "Standard Promo");
    }

    private static ShopFixture sale(ShopFixture shop, String person, String day, String price) {
        return shop.order(person + " " + day)
                .by(person)
                .on(day)
                .status("delivered")
                .item("p", 1, price);
    }

    private static RfmSegment segment(Rfm rfm, String person) {
        return rfm.find(person).orElseThrow().campaign();
    }
}
