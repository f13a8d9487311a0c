package dev.vitrine.analytics.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.query.internal.json.ProvenanceWriter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link ShopSummary} as JSON, every key in its place. */
final class SummaryJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private SummaryJson() {}

    static String write(ShopSummary summary) {
        ObjectNode root = NODES.objectNode();
        addSource(root.putObject("source"), summary.provenance());
        root.put("asOf", text(summary.asOf()));
        root.put("currency", summary.currency());
        root.put("libraryVersion", summary.libraryVersion());
        root.put("firstOrder", time(summary.firstOrder()));
        root.put("lastOrder", time(summary.lastOrder()));
        addCounts(root, summary.counts());
        addSales(root, summary.sales());
        addDelivery(root, summary.delivery());
        addReviews(root, summary.reviews());
        RfmJson.addTo(root, summary.rfm());
        addStatuses(root, summary.statuses());
        addMonths(root.putArray("monthly"), summary.months());
        ArrayNode partial = root.putArray("partialMonths");
        summary.partialMonths().forEach(month -> partial.add(month.toString()));
        addTop(root, summary.top());
        ArrayNode notes = root.putArray("notes");
        summary.notes().forEach(note -> notes.add(note.text()));
        try {
            return WRITER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    private static void addSource(ObjectNode source, Provenance provenance) {
        source.put("name", provenance.source());
        ProvenanceWriter.writeInputs(source, provenance);
    }

    private static void addCounts(ObjectNode root, ShopCounts counts) {
        root.put("orders", counts.orders());
        root.put("ordersWithItems", counts.ordersWithItems());
        root.put("orderItems", counts.orderItems());
        root.put("units", counts.units());
        root.put("customers", counts.customers());
        root.put("customerRecords", counts.customerRecords());
        root.put("sellers", counts.sellers());
        root.put("products", counts.products());
    }

    private static void addSales(ObjectNode root, SalesTotals sales) {
        root.put("revenue", money(sales.revenue()));
        root.put("returns", money(sales.returns()));
        root.put("freight", money(sales.freight()));
        root.put("payments", money(sales.payments()));
        root.put("itemsPerOrder", sales.itemsPerOrder());
        root.put("averageOrderValue", money(sales.averageOrderValue()));
    }

    private static void addDelivery(ObjectNode root, DeliveryPunctuality delivery) {
        root.put("deliveredOrders", delivery.deliveredOrders());
        root.put("comparableOrders", delivery.comparableOrders());
        root.put("lateOrders", delivery.lateOrders());
        root.put("lateShare", delivery.lateShare());
        root.put("lateOrdersByDay", delivery.lateOrdersByDay());
        root.put("lateShareByDay", delivery.lateShareByDay());
    }

    private static void addReviews(ObjectNode root, ReviewScores reviews) {
        root.put("reviews", reviews.reviews());
        root.put("meanReviewScore", reviews.meanScore());
        root.put("meanScoreLate", reviews.meanScoreLate());
        root.put("meanScoreOnTime", reviews.meanScoreOnTime());
    }

    private static void addStatuses(ObjectNode root, List<StatusTotal> statuses) {
        ObjectNode orders = root.putObject("ordersByStatus");
        ObjectNode revenue = root.putObject("revenueByStatus");
        for (StatusTotal status : statuses) {
            orders.put(status.status(), status.orders());
            revenue.put(status.status(), money(status.revenue()));
        }
    }

    private static void addMonths(ArrayNode array, List<MonthTotal> months) {
        for (MonthTotal month : months) {
            ObjectNode node = array.addObject();
            node.put("month", month.month().toString());
            node.put("orders", month.orders());
            node.put("items", month.items());
            node.put("revenue", money(month.revenue()));
            node.put("freight", money(month.freight()));
            node.put("averageOrderValue", money(month.averageOrderValue()));
            node.put("growth", month.growth());
        }
    }

    private static void addTop(ObjectNode root, TopLists top) {
        addEntries(root.putArray("topCategories"), top.categories());
        root.put("topStatesBy", top.regionKind().word());
        addEntries(root.putArray("topStates"), top.regions());
        addEntries(root.putArray("topSellers"), top.sellers());
        addEntries(root.putArray("topProducts"), top.products());
    }

    private static void addEntries(ArrayNode array, List<TopEntry> entries) {
        for (TopEntry entry : entries) {
            ObjectNode node = array.addObject();
            if (entry.id() != null) {
                node.put("id", entry.id());
            }
            node.put("name", entry.name());
            node.put("revenue", money(entry.revenue()));
            node.put("items", entry.items());
        }
    }

    static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String time(@Nullable LocalDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
}
