package dev.vitrine.analytics.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.TransactionLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RealCustomersTest {

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
    }

    private static void assertQuartiles(Rfm rfm, RfmMeasure measure, String first, String median, String third) {
        assertThat(rfm.percentile(measure, new BigDecimal("0.25"))).isEqualTo(first);
        assertThat(rfm.percentile(measure, new BigDecimal("0.5"))).isEqualTo(median);
        assertThat(rfm.percentile(measure, new BigDecimal("0.75"))).isEqualTo(third);
    }
}
