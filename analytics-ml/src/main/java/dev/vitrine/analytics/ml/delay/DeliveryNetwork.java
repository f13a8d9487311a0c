package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.delay.Shipment.Stage;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What is known at a moment about how orders move: who takes how long, which routes are slow these days, what is on its
 * way and past its promise. Tell it each event as it happens; ask it about an order at its approval by {@link #view}.
 *
 * <p>Time does not go back: an event told later than it happened counts from when it is told. An event of an order that
 * is not on its way is not looked at. An order that is 45 days past its promise is taken for lost. An event takes
 * constant time, each midnight time in proportion to the orders on their way. Not thread-safe: one thread tells, or the
 * caller locks; models keep a copy of their own.
 */
public final class DeliveryNetwork {
    private static final int LOST_AFTER_DAYS = 45;

    private static final Rate[] APPROVALS = {Rate.APPROVED, Rate.APPROVED_LONG, Rate.APPROVED_TO_STATE};

    private static final Rate[] LATENESS = {
        Rate.LATE,
        Rate.LATE_LONG,
        Rate.LATE_TO_STATE,
        Rate.LATE_TO_STATE_LONG,
        Rate.LATE_ON_ROUTE,
        Rate.LATE_TO_REGION,
        Rate.LATE_TO_DISTRICT,
        Rate.LATE_TO_DISTRICT_LONG,
        Rate.LATE_TO_CITY,
        Rate.LATE_OF_SELLER
    };

    private static final Rate[] HANDLING_PACES = {
        Rate.HANDLING_PACE, Rate.HANDLING_PACE_OF_STATE, Rate.HANDLING_PACE_OF_REGION, Rate.HANDLING_PACE_OF_SELLER
    };

    private static final Rate[] TRANSIT_PACES = {
        Rate.TRANSIT_PACE,
        Rate.TRANSIT_PACE_TO_STATE,
        Rate.TRANSIT_PACE_ON_ROUTE,
        Rate.TRANSIT_PACE_TO_REGION,
        Rate.TRANSIT_PACE_TO_DISTRICT
    };

    private final WorkingDays workingDays;
    private final Counters counters;
    private final UsualTimes usualTimes;
    private final Hazard handling;
    private final Hazard transit;
    private final Map<String, Shipment> moving = new HashMap<>();
    private final PriorityQueue<Shipment> promises =
            new PriorityQueue<>(Comparator.comparing(Shipment::promisedAt).thenComparing(Shipment::id));
    private Congestion congestion = Congestion.NONE;
    private LocalDateTime now;

    DeliveryNetwork(WorkingDays workingDays, LocalDateTime now, Counters counters, Hazard handling, Hazard transit) {
        this.workingDays = workingDays;
        this.now = now;
        this.counters = counters;
        this.usualTimes = new UsualTimes(counters);
        this.handling = handling;
        this.transit = transit;
    }

    /**
     * Returns a network that has seen nothing yet.
     *
     * @param begin when it begins to be told; not after the first event
     */
    public static DeliveryNetwork startingAt(LocalDateTime begin, WorkingDays workingDays) {
        return new DeliveryNetwork(workingDays, begin, new Counters(), new Hazard(), new Hazard());
    }

    /** Returns until when it has been told. */
    public LocalDateTime now() {
        return now;
    }

    /** Returns how it counts working days. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** Returns how many orders are on their way. */
    public int moving() {
        return moving.size();
    }

    /**
     * Returns an order as it is known at its approval, with the network as it is then. Nothing is changed; times between
     * now and the approval are passed without events.
     */
    public OrderView view(ApprovedOrder order) {
        return new OrderView(order, this);
    }

    /** Tells that an order was approved, at the time it says. */
    public void approved(ApprovedOrder order) {
        advanceTo(order.approvedAt());
        Places places = Places.of(order);
        double time = time();
        // A promise that is past already is due now.
        LocalDateTime promised = order.promisedAt().isBefore(now) ? now : order.promisedAt();
        Shipment shipment = new Shipment(
                order.id(),
                places,
                promised,
                Stage.WITH_SELLER,
                time,
                Math.exp(usualTimes.handling(places, time)),
                time);
        add(shipment, true);
        for (Rate rate : APPROVALS) {
            counters.add(rate, places, time, 1, 0);
        }
    }

    /** Tells that an order was handed to the carrier. */
    public void handedOver(String orderId, LocalDateTime at) {
        advanceTo(at);
        Shipment shipment = moving.get(orderId);
        if (shipment == null || shipment.stage() != Stage.WITH_SELLER) {
            return;
        }
        double time = time();
        waitWithSeller(shipment, time, 1);
        handling.happened(shipment.age(time));
        usualTimes.handled(shipment.places(), time, time - shipment.began());
        shipment.enter(Stage.WITH_CARRIER, time, Math.exp(usualTimes.transit(shipment.places(), time)));
    }

    /** Tells that an order was delivered; if nobody told of its hand-over, that was now. */
    public void delivered(String orderId, LocalDateTime at) {
        handedOver(orderId, at);
        Shipment shipment = moving.remove(orderId);
        if (shipment == null) {
            return;
        }
        double time = time();
        Places places = shipment.places();
        waitWithCarrier(shipment, time, 1);
        transit.happened(shipment.age(time));
        usualTimes.carried(places, time, time - shipment.began());
        counters.add(Rate.DELIVERED, places, time, 1, 0);
        counters.add(Rate.DELIVERED_TO_STATE, places, time, 1, 0);
        shipment.enter(Stage.DELIVERED, time, shipment.usual());
    }

    /** Tells that time has passed: promises come due, and at each midnight all that still waits is counted. */
    public void advanceTo(LocalDateTime time) {
        while (now.isBefore(time)) {
            LocalDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay();
            boolean dayEnds = !midnight.isAfter(time);
            now = dayEnds ? midnight : time;
            settlePromises();
            if (dayEnds) {
                countWaiting();
            }
        }
    }

    private void settlePromises() {
        Shipment next = promises.peek();
        while (next != null && !next.promisedAt().isAfter(now)) {
            promises.remove();
            double late = next.stage() == Stage.DELIVERED ? 0 : 1;
            double time = workingDays.at(next.promisedAt());
            for (Rate rate : LATENESS) {
                counters.add(rate, next.places(), time, 1, late);
            }
            next = promises.peek();
        }
    }

    private void countWaiting() {
        double time = time();
        handling.fade(time);
        transit.fade(time);
        LocalDateTime lost = now.minusDays(LOST_AFTER_DAYS);
        moving.values().removeIf(shipment -> shipment.promisedAt().isBefore(lost));
        // In an order of their own: sums of doubles depend on it.
        moving.values().stream().sorted(Comparator.comparing(Shipment::id)).forEach(shipment -> {
            if (shipment.stage() == Stage.WITH_SELLER) {
                waitWithSeller(shipment, time, 0);
            } else {
                waitWithCarrier(shipment, time, 0);
            }
        });
        congestion = Congestion.of(moving.values(), now);
    }

    private void waitWithSeller(Shipment shipment, double time, int steps) {
        double expected = shipment.wait(handling, time);
        for (Rate rate : HANDLING_PACES) {
            counters.add(rate, shipment.places(), time, expected, steps);
        }
    }

    private void waitWithCarrier(Shipment shipment, double time, int steps) {
        double expected = shipment.wait(transit, time);
        for (Rate rate : TRANSIT_PACES) {
            counters.add(rate, shipment.places(), time, expected, steps);
        }
    }

    private double time() {
        return workingDays.at(now);
    }

    /** Returns a network that knows the same and goes its own way from here. */
    public DeliveryNetwork copy() {
        return NetworkBody.copy(this);
    }

    /**
     * Adds an order on its way or delivered.
     *
     * @param isOpen whether its promise is yet to be counted; if it is due now, its time does not tell
     */
    void add(Shipment shipment, boolean isOpen) {
        if (shipment.stage() != Stage.DELIVERED) {
            moving.put(shipment.id(), shipment);
        }
        if (isOpen) {
            promises.add(shipment);
        }
    }

    void restore(Congestion known) {
        congestion = known;
    }

    Counters counters() {
        return counters;
    }

    UsualTimes usualTimes() {
        return usualTimes;
    }

    Hazard handlingHazard() {
        return handling;
    }

    Hazard transitHazard() {
        return transit;
    }

    Congestion congestion() {
        return congestion;
    }

    Collection<Shipment> onTheirWay() {
        return Collections.unmodifiableCollection(moving.values());
    }

    Collection<Shipment> promised() {
        return Collections.unmodifiableCollection(promises);
    }
}
