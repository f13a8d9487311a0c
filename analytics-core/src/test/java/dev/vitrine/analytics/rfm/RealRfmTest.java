package dev.vitrine.analytics.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.TransactionLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RealRfmTest {

    @Test
    void onlineRetailHasItsPublishedQuartiles() {
        Rfm rfm = Rfm.of(
                TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                        .load()
                        .data(),
                LocalDate.parse("2011-12-10"));

        assertQuartiles(rfm, RfmMeasure.RECENCY, "18", "51", "142.75");
        assertQuartiles(rfm, RfmMeasure.FREQUENCY, "1", "2", "5");
        assertQuartiles(rfm, RfmMeasure.MONETARY, "307.415", "674.485", "1661.740");
        assertThat(rfm.percentile(RfmMeasure.RECENCY, new BigDecimal("0.8"))).isEqualByComparingTo("180");
        assertThat(rfm.campaigns()).extracting(RfmSegmentFigures::customers).containsExactly(1_008, 1_463, 1_867);
        assertThat(rfm.segments())
                .extracting(RfmSegmentFigures::customers)
                .containsExactly(324, 527, 404, 471, 424, 196, 102, 148, 934, 808);
    }

    @Test
    void olistHasOneOrderPerCustomerSoFrequencyIsDropped() {
        Rfm rfm = Rfm.of(Olist.of(RealData.require("olist/archive.zip")).load().data());

        assertThat(rfm.size()).isEqualTo(93_358);
        assertThat(rfm.summary().orders()).isEqualTo(96_478);
        assertThat(rfm.summary().monetary()).isEqualTo("15419773.75");
        assertThat(rfm.summary().thresholds().monetary()).isEqualTo("208.532");
        assertThat(rfm.campaigns()).extracting(RfmSegmentFigures::customers).containsExactly(1_742, 84_488, 7_128);
        assertThat(rfm.notes())
                .containsExactly(
                        "Percentile 80 of frequency is 1, which is also the lowest frequency: every customer would"
                                + " qualify. The criterion was dropped.",
                        "Nobody has the frequency score 2 or 3 or 4, as too many customers are alike: the cuts are 1, 1,"
                                + " 1, 1.");
    }

    private static void assertQuartiles(Rfm rfm, RfmMeasure measure, String first, String median, String third) {
        assertThat(rfm.percentile(measure, new BigDecimal("0.25"))).isEqualTo(first);
        assertThat(rfm.percentile(measure, new BigDecimal("0.5"))).isEqualTo(median);
        assertThat(rfm.percentile(measure, new BigDecimal("0.75"))).isEqualTo(third);
    }
}
