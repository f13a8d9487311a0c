package dev.vitrine.analytics.examples.story;

import dev.vitrine.analytics.rfm.RfmMeasure;
import dev.vitrine.analytics.rfm.RfmSegmentTotal;
import dev.vitrine.analytics.rfm.RfmSummary;
import dev.vitrine.analytics.summary.ShopSummary;
import dev.vitrine.analytics.summary.SummaryNote.Topic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Who the customers are, by recency, frequency and monetary value. */
final class CustomerChapter {
    private static final int SHARE_DECIMALS = 6;

    private CustomerChapter() {}

    static void tell(Page page, Numbers numbers, ShopSummary summary) {
        RfmSummary rfm = summary.rfm();
        page.chapter("Customers (RFM)");
        if (rfm.customers() == 0) {
            page.paragraph("No known person has a completed or delivered order, so there is nobody to segment.");
            return;
        }
        TextTable table = new TextTable("lrrrr", "Segment", "Customers", "Share", "Spent", "Share");
        for (RfmSegmentTotal total : rfm.segments()) {
            table.row(
                    total.segment().label(),
                    numbers.count(total.customers()),
                    numbers.share(total.customers(), rfm.customers()),
                    numbers.money(total.monetary()),
                    numbers.share(share(total.monetary(), rfm.monetary())));
        }
        table.row("All", numbers.count(rfm.customers()), "", numbers.money(rfm.monetary()), "");
        page.table(table);
        page.paragraph("Churn Recovery: last purchase "
                + numbers.count(rfm.thresholds().recencyDays())
                + " days ago or more, however much was spent before. VIP Loyalty: of the others, those who "
                + best(numbers, rfm)
                + ". Standard Promo: everybody else.");
        page.paragraph(
                "Only valid sales count: completed or delivered orders of a known person, lines with a quantity and a price"
                        + " above zero. Spent is their goods and freight.");
        page.notes(summary, Topic.CUSTOMERS);
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, SHARE_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String best(Numbers numbers, RfmSummary rfm) {
        String monetary = "spent " + numbers.exact(rfm.thresholds().monetary()) + " or more";
        String frequency = "placed " + numbers.exact(rfm.thresholds().frequency()) + " orders or more";
        if (isDropped(rfm, RfmMeasure.MONETARY)) {
            return isDropped(rfm, RfmMeasure.FREQUENCY) ? "are none, as all are alike" : frequency;
        }
        return isDropped(rfm, RfmMeasure.FREQUENCY) ? monetary : monetary + ", or " + frequency;
    }

    private static boolean isDropped(RfmSummary rfm, RfmMeasure measure) {
        return rfm.dropped().stream().anyMatch(criterion -> criterion.measure() == measure);
    }
}
