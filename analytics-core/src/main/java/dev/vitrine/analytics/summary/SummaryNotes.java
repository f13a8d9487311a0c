package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.customers.DroppedCriterion;
import dev.vitrine.analytics.customers.RfmSummary;
import dev.vitrine.analytics.summary.SummaryNote.Topic;
import java.util.ArrayList;
import java.util.List;

/** Puts into words what a reader must know to read the numbers right. */
final class SummaryNotes {
    private final List<SummaryNote> notes = new ArrayList<>();

    private SummaryNotes() {}

    static List<SummaryNote> of(ShopFacts facts, ShopCounts counts, DeliveryPunctuality delivery, RfmSummary rfm) {
        SummaryNotes notes = new SummaryNotes();
        notes.addPromises(delivery);
        notes.addUncomparable(delivery);
        for (DroppedCriterion criterion : rfm.dropped()) {
            notes.add(Topic.CUSTOMERS, "RFM: " + criterion.reason() + " The criterion was dropped.");
        }
        notes.addLeftOut(facts, counts);
        return List.copyOf(notes.notes);
    }

    private void addPromises(DeliveryPunctuality delivery) {
        if (delivery.promises() == PromiseTimes.ALL_AT_MIDNIGHT) {
            String of = " of " + delivery.comparableOrders() + ", a share of ";
            add(
                    Topic.DELIVERY,
                    "Every promised delivery time is 00:00:00, the start of the promised day. Comparing timestamps"
                            + " therefore counts an order that arrives on its promised day as late ("
                            + delivery.lateOrders()
                            + of + delivery.lateShare() + "); comparing calendar days does not ("
                            + delivery.lateOrdersByDay()
                            + of + delivery.lateShareByDay() + ").");
        }
    }

    private void addUncomparable(DeliveryPunctuality delivery) {
        long unknown = delivery.deliveredOrders() - delivery.comparableOrders();
        if (unknown > 0) {
            add(
                    Topic.DELIVERY,
                    count(unknown, "delivered order") + " without the time of delivery or of the promise:"
                            + " neither late nor on time.");
        }
    }

    private void addLeftOut(ShopFacts facts, ShopCounts counts) {
        long later = facts.orders().size() - counts.orders();
        if (later > 0) {
            add(
                    Topic.SCOPE,
                    count(later, "order") + " placed after the as-of day: left out, with all that belongs to them.");
        }
        int undated = facts.orders().purchasedAt().missingCount();
        if (undated > 0) {
            add(
                    Topic.SCOPE,
                    count(undated, "order") + " without a day of purchase: in the totals, in no month, not in RFM.");
        }
        int unknown = facts.lines().unknown();
        if (unknown > 0) {
            add(
                    Topic.SCOPE,
                    count(unknown, "order line") + " without quantity or price: counted as items, not in the revenue.");
        }
    }

    private void add(Topic topic, String text) {
        notes.add(new SummaryNote(topic, text));
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
