package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.rfm.DroppedCriterion;
import dev.vitrine.analytics.rfm.RfmSummary;
import dev.vitrine.analytics.summary.SummaryNote.Topic;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts into words what a reader must know to read the numbers right. */
final class SummaryNotes {
    private final List<SummaryNote> notes = new ArrayList<>();

    private SummaryNotes() {}

    static List<SummaryNote> of(
            ShopFacts facts,
            List<MonthTotal> months,
            List<YearMonth> partial,
            DeliveryPunctuality delivery,
            RfmSummary rfm) {
        SummaryNotes notes = new SummaryNotes();
        notes.addUndone(facts);
        notes.addLeftOut(facts);
        notes.addMonths(months, partial);
        notes.addPromises(delivery);
        notes.addUncomparable(delivery);
        notes.addUnnamed(OrderPart.withoutBuyer(facts));
        for (DroppedCriterion criterion : rfm.dropped()) {
            notes.add(Topic.CUSTOMERS, "RFM: " + criterion.reason() + " The criterion was dropped.");
        }
        return List.copyOf(notes.notes);
    }

    private void addUndone(ShopFacts facts) {
        OrderPart canceled = OrderPart.withStatus(facts, OrderStatus.CANCELED);
        OrderPart returned = OrderPart.withStatus(facts, OrderStatus.RETURNED);
        List<String> parts = new ArrayList<>();
        BigDecimal undone = BigDecimal.ZERO;
        if (canceled.lines() > 0) {
            parts.add(part("canceled", canceled));
            undone = undone.add(canceled.revenue());
        }
        if (returned.lines() > 0) {
            parts.add(part("returned", returned));
            undone = undone.add(returned.revenue());
        }
        if (!parts.isEmpty()) {
            add(
                    Topic.SCOPE,
                    "The revenue covers all orders, whatever their status: " + Words.money(undone)
                            + " of it lies in orders that were " + String.join(" or ", parts) + ".");
        }
    }

    private static String part(String fate, OrderPart part) {
        return fate + " (" + Words.count(part.orders(), "order") + ", " + Words.money(part.revenue()) + ")";
    }

    private void addLeftOut(ShopFacts facts) {
        long later = facts.laterOrders();
        if (later > 0) {
            add(
                    Topic.SCOPE,
                    Words.count(later, "order")
                            + " placed after the as-of day: left out, with all that belongs to them.");
        }
        int undated = facts.orders().purchasedAt().missingCount();
        if (undated > 0) {
            add(
                    Topic.SCOPE,
                    Words.count(undated, "order")
                            + " without a day of purchase: in the totals, in no month, not in RFM.");
        }
        int unknown = facts.lines().unknown();
        if (unknown > 0) {
            add(
                    Topic.SCOPE,
                    Words.count(unknown, "order line")
                            + " without quantity or price: counted as lines, not in the revenue.");
        }
    }

    private void addMonths(List<MonthTotal> months, List<YearMonth> partial) {
        if (!partial.isEmpty()) {
            add(
                    Topic.MONTHS,
                    "The data may not cover these months whole, so a rise or fall there may be none: "
                            + partial.stream().map(YearMonth::toString).collect(Collectors.joining(", ")) + ".");
        }
        if (MonthAxis.isTooLong(months)) {
            add(
                    Topic.MONTHS,
                    "The orders go from " + months.get(0).month() + " to "
                            + months.get(months.size() - 1).month() + ", so months without orders are not listed."
                            + " Maybe a date is wrong.");
        }
    }

    private void addPromises(DeliveryPunctuality delivery) {
        if (delivery.promises() == PromiseTimes.ALL_AT_MIDNIGHT) {
            String of = " of " + Words.number(delivery.comparableOrders()) + ", a share of ";
            add(
                    Topic.DELIVERY,
                    "Every promised delivery time is 00:00:00, the start of the promised day. Comparing timestamps"
                            + " therefore counts an order that arrives on its promised day as late ("
                            + Words.number(delivery.lateOrders())
                            + of + delivery.lateShare() + "); comparing calendar days does not ("
                            + Words.number(delivery.lateOrdersByDay())
                            + of + delivery.lateShareByDay() + ").");
        }
    }

    private void addUncomparable(DeliveryPunctuality delivery) {
        long unknown = delivery.deliveredOrders() - delivery.comparableOrders();
        if (unknown > 0) {
            add(
                    Topic.DELIVERY,
                    Words.count(unknown, "delivered order") + " without the time of delivery or of the promise:"
                            + " neither late nor on time.");
        }
    }

    private void addUnnamed(OrderPart unnamed) {
        if (unnamed.orders() > 0) {
            add(
                    Topic.CUSTOMERS,
                    Words.count(unnamed.orders(), "order") + " without a named buyer ("
                            + Words.count(unnamed.lines(), "line") + ", revenue " + Words.money(unnamed.revenue())
                            + "): in the totals, not among the customers, not in RFM.");
        }
    }

    private void add(Topic topic, String text) {
        notes.add(new SummaryNote(topic, text));
    }
}
