package dev.vitrine.analytics.summary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.rfm.DroppedCriterion;
import dev.vitrine.analytics.rfm.RfmSegmentTotal;
import dev.vitrine.analytics.rfm.RfmSummary;
import dev.vitrine.analytics.rfm.RfmThresholds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes the customers by segment as JSON. */
final class RfmJson {

    private RfmJson() {}

    static void addTo(ObjectNode root, RfmSummary rfm) {
        ObjectNode counts = root.putObject("rfm");
        for (RfmSegmentTotal total : rfm.segments()) {
            counts.put(total.segment().label(), total.customers());
        }
        ObjectNode detail = root.putObject("rfmDetail");
        detail.put("asOf", SummaryJson.text(rfm.asOf()));
        detail.put("customers", rfm.customers());
        detail.put("orders", rfm.orders());
        detail.put("monetary", SummaryJson.money(rfm.monetary()));
        ObjectNode spent = detail.putObject("monetaryBySegment");
        for (RfmSegmentTotal total : rfm.segments()) {
            spent.put(total.segment().label(), SummaryJson.money(total.monetary()));
        }
        addThresholds(detail.putObject("thresholds"), rfm);
        addDropped(detail.putArray("dropped"), rfm);
    }

    private static void addThresholds(ObjectNode node, RfmSummary rfm) {
        RfmThresholds thresholds = rfm.thresholds();
        node.put("recencyDays", thresholds.recencyDays());
        node.put("percentile", Rounding.plain(rfm.rule().percentile()));
        node.put("frequency", rounded(thresholds.frequency()));
        node.put("monetary", SummaryJson.money(thresholds.monetary()));
    }

    private static void addDropped(ArrayNode array, RfmSummary rfm) {
        for (DroppedCriterion criterion : rfm.dropped()) {
            ObjectNode node = array.addObject();
            node.put("criterion", criterion.measure().word());
            node.put("reason", criterion.reason());
        }
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : Rounding.plain(value.setScale(Rounding.RATE_DECIMALS, RoundingMode.HALF_EVEN));
    }
}
