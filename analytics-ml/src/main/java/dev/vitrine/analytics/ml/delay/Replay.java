package dev.vitrine.analytics.ml.delay;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells a network a history, event by event, and looks at each order at its approval. */
final class Replay {

    /** What happens at one time happens in this order, so that an approval sees all that came with it. */
    private enum Kind {
        HANDED_OVER,
        DELIVERED,
        APPROVED
    }

    private record Event(LocalDateTime at, Kind kind, int order) {}

    private Replay() {}

    /** Returns all orders as they were seen at their approval, and the network as it is at the end. */
    static DelayTable of(OrderHistory history, WorkingDays workingDays) {
        List<PastOrder> orders = history.orders();
        List<Event> events = events(orders);
        LocalDateTime begin =
                events.isEmpty() ? history.knownUntil() : events.get(0).at();
        DeliveryNetwork network = DeliveryNetwork.startingAt(begin, workingDays);
        double[][] values = new double[orders.size()][];
        double[] expected = new double[orders.size()];
        for (Event event : events) {
            ApprovedOrder order = orders.get(event.order()).order();
            switch (event.kind()) {
                case HANDED_OVER -> network.handedOver(order.id(), event.at());
                case DELIVERED -> network.delivered(order.id(), event.at());
                case APPROVED -> {
                    network.advanceTo(event.at());
                    OrderView view = network.view(order);
                    values[event.order()] = DelayFeatures.atApproval().valuesOf(view);
                    expected[event.order()] = view.timeAtRoutePace();
                    network.approved(order);
                }
            }
        }
        network.advanceTo(history.knownUntil());
        return new DelayTable(history, values, expected, network);
    }

    private static List<Event> events(List<PastOrder> orders) {
        List<Event> events = new ArrayList<>();
        for (int row = 0; row < orders.size(); row++) {
            PastOrder past = orders.get(row);
            events.add(new Event(past.order().approvedAt(), Kind.APPROVED, row));
            if (past.handedOverAt() != null) {
                events.add(new Event(past.handedOverAt(), Kind.HANDED_OVER, row));
            }
            if (past.deliveredAt() != null) {
                events.add(new Event(past.deliveredAt(), Kind.DELIVERED, row));
            }
        }
        events.sort(Comparator.comparing(Event::at).thenComparing(Event::kind).thenComparing(Event::order));
        return events;
    }
}
