package dev.vitrine.analytics.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Hm;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.Retail;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.rfm.RfmSegment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Summaries of published data sets against figures that other tools found. */
class RealShopsTest {

    @Test
    void olistHasItsPublishedFigures() {
        ShopSummary summary = ShopSummary.of(
                Olist.of(RealData.require("olist/archive.zip")).load().data());

        assertThat(summary.asOf()).isEqualTo("2018-10-18");
        assertThat(summary.firstOrder()).isEqualTo("2016-09-04T21:15:19");
        assertThat(summary.lastOrder()).isEqualTo("2018-10-17T17:30:18");
        assertThat(summary.counts())
                .isEqualTo(new ShopCounts(99_441, 98_666, 112_650, 112_650, 96_096, 99_441, 3_095, 32_951));
        assertThat(summary.sales())
                .isEqualTo(new SalesTotals(
                        new BigDecimal("13591643.70"),
                        new BigDecimal("0.00"),
                        new BigDecimal("2251909.54"),
                        new BigDecimal("16008872.12"),
                        new BigDecimal("1.141731"),
                        new BigDecimal("137.7541")));
        assertThat(summary.partialMonths())
                .extracting(YearMonth::toString)
                .containsExactly("2016-09", "2016-10", "2016-11", "2016-12", "2018-09", "2018-10");
        assertThat(summary.notes())
                .extracting(SummaryNote::text)
                .contains(
                        "The revenue covers all orders, whatever their status: 95,235.27 of it lies in orders that were"
                                + " canceled (625 orders, 95,235.27).");
        assertThat(summary.delivery())
                .isEqualTo(new DeliveryPunctuality(
                        96_478,
                        96_470,
                        7_826,
                        new BigDecimal("0.081124"),
                        6_534,
                        new BigDecimal("0.067731"),
                        PromiseTimes.ALL_AT_MIDNIGHT));
        assertThat(summary.reviews().reviews()).isEqualTo(99_224);
        assertThat(rounded(summary.reviews().meanScore(), 4)).isEqualTo("4.0864");
        assertThat(rounded(summary.reviews().meanScoreLate(), 4)).isEqualTo("2.5665");
        assertThat(rounded(summary.reviews().meanScoreOnTime(), 4)).isEqualTo("4.2937");
        assertThat(summary.rfm().customers()).isEqualTo(93_358);
        assertThat(summary.rfm().orders()).isEqualTo(96_478);
        assertThat(summary.rfm().monetary()).isEqualTo("15419773.75");
        assertThat(summary.rfm().thresholds().frequency()).isEqualTo(BigDecimal.ONE);
        assertThat(summary.rfm().thresholds().monetary()).isEqualTo("208.532");
        assertThat(summary.rfm().dropped())
                .singleElement()
                .asString()
                .contains("Percentile 80 of frequency is 1, which is also the lowest");
        assertThat(summary.top().categories().get(0).name()).isEqualTo("health_beauty");
        assertThat(summary.top().categories().get(0).revenue()).isEqualTo("1258681.34");
        assertThat(summary.months())
                .filteredOn(month -> month.month().equals(YearMonth.of(2016, 11)))
                .first(InstanceOfAssertFactories.type(MonthTotal.class))
                .extracting(MonthTotal::orders)
                .isEqualTo(0L);
    }

    @Test
    void onlineRetailHasItsPublishedFigures() {
        ShopSummary summary = ShopSummary.of(TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                .load()
                .data());

        assertThat(summary.asOf()).isEqualTo("2011-12-10");
        assertThat(summary.counts().orders()).isEqualTo(25_900);
        assertThat(summary.counts().orderItems()).isEqualTo(541_909);
        assertThat(summary.counts().units()).isEqualTo(5_176_450);
        assertThat(summary.partialMonths()).containsExactly(YearMonth.of(2011, 12));
        assertThat(summary.notes())
                .extracting(SummaryNote::text)
                .anyMatch(text ->
                        text.startsWith("3,710 orders without a named buyer (135,080 lines, revenue 1,447,682.12"))
                .anyMatch(text -> text.contains("-896,812.490 of it lies in orders that were returned (3,836 orders"));
        assertThat(summary.counts().products()).isEqualTo(4_070);
        assertThat(summary.counts().customers()).isEqualTo(4_372);
        assertThat(summary.sales().revenue()).isEqualTo("9747747.934");
        assertThat(summary.sales().freight()).isNull();
        assertThat(summary.sales().payments()).isNull();
        assertThat(summary.delivery().lateShare()).isNull();
        assertThat(summary.top().regionKind()).isEqualTo(RegionKind.COUNTRY);
        assertThat(summary.rfm().customers()).isEqualTo(4_338);
        assertThat(summary.rfm().orders()).isEqualTo(18_532);
        assertThat(summary.rfm().monetary()).isEqualTo("8911407.904");
        assertThat(summary.rfm().thresholds().frequency()).isEqualTo("6");
        assertThat(summary.rfm().thresholds().monetary()).isEqualTo("2058.426");
        assertThat(summary.rfm().dropped()).isEmpty();
        assertThat(summary.rfm().of(RfmSegment.VIP_LOYALTY).customers()).isEqualTo(1_008);
        assertThat(summary.rfm().of(RfmSegment.CHURN_RECOVERY).customers()).isEqualTo(1_463);
        assertThat(summary.rfm().of(RfmSegment.STANDARD_PROMO).customers()).isEqualTo(1_867);
    }

    @Test
    void fashionSampleAddsUpInTenDecimals() {
        ShopSummary summary =
                ShopSummary.of(Hm.of(RealData.require("hm-sample")).load().data());

        assertThat(summary.counts().orderItems()).isEqualTo(10_000);
        assertThat(summary.sales().revenue().scale()).isEqualTo(10);
        assertThat(summary.months()).hasSize(1);
        assertThat(summary.toJson())
                .isEqualTo(ShopSummary.of(
                                Hm.of(RealData.require("hm-sample")).load().data())
                        .toJson());
    }

    @Test
    void smallRetailerHasItsPublishedFigures() {
        ShopSummary summary = ShopSummary.of(
                Retail.of(RealData.require("genai-pipeline")).load().data());

        assertThat(summary.sales().revenue()).isEqualTo("8367.76");
        assertThat(summary.notes())
                .extracting(SummaryNote::text)
                .contains(
                        "The revenue covers all orders, whatever their status: 1,627.74 of it lies in orders that were"
                                + " canceled (11 orders, 805.85) or returned (10 orders, 821.89).");
        assertThat(summary.statuses())
                .containsExactly(
                        new StatusTotal("Cancelled", 11, new BigDecimal("805.85")),
                        new StatusTotal("Completed", 79, new BigDecimal("6740.02")),
                        new StatusTotal("Returned", 10, new BigDecimal("821.89")));
        assertThat(summary.top().products().get(0).name()).isEqualTo("Wireless Headphones");
        assertThat(summary.top().products().get(0).revenue()).isEqualTo("1039.87");
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
