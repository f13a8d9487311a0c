package dev.vitrine.analytics.ml.delay;

import java.time.Duration;

/**
 * An order as it is known at its approval, with the network around it as it is then. Times are in working days unless
 * said otherwise. A pace of 1 is as expected, 0.5 half as fast. Immutable; reads the network when made.
 */
public final class OrderView {
    private static final double SLOWEST = 0.3;
    private static final double USUALLY_LATE = 0.07;

    private final ApprovedOrder order;
    private final Counters counters;
    private final Congestion congestion;
    private final Places places;
    private final double time;
    private final double promised;
    private final double limit;
    private final double usualHandling;
    private final double usualTransit;
    private final double handlingPace;
    private final double routePace;
    private final double districtPace;
    private final double late;
    private final double lateLong;

    OrderView(ApprovedOrder order, DeliveryNetwork network) {
        this.order = order;
        this.counters = network.counters();
        this.congestion = network.congestion();
        this.places = Places.of(order);
        WorkingDays days = network.workingDays();
        this.time = days.at(order.approvedAt());
        this.promised = days.at(order.promisedAt()) - time;
        this.limit = order.handOverBy() == null ? Double.NaN : days.at(order.handOverBy()) - time;
        this.usualHandling = Math.exp(network.usualTimes().handling(places, time));
        this.usualTransit = Math.exp(network.usualTimes().transit(places, time));
        double ofAll = mean(Rate.HANDLING_PACE, 1, 5);
        double ofState = mean(Rate.HANDLING_PACE_OF_STATE, ofAll, 8);
        double ofRegion = mean(Rate.HANDLING_PACE_OF_REGION, ofState, 6);
        this.handlingPace = mean(Rate.HANDLING_PACE_OF_SELLER, ofRegion, 3);
        double all = mean(Rate.TRANSIT_PACE, 1, 5);
        double toState = mean(Rate.TRANSIT_PACE_TO_STATE, all, 8);
        this.routePace = mean(Rate.TRANSIT_PACE_ON_ROUTE, toState, 8);
        double toRegion = mean(Rate.TRANSIT_PACE_TO_REGION, toState, 8);
        this.districtPace = mean(Rate.TRANSIT_PACE_TO_DISTRICT, toRegion, 8);
        this.late = mean(Rate.LATE, USUALLY_LATE, 5);
        this.lateLong = mean(Rate.LATE_LONG, USUALLY_LATE, 5);
    }

    /** Returns the order. */
    public ApprovedOrder order() {
        return order;
    }

    /** Returns the time from approval to the promise; negative if that was before. */
    public double promisedTime() {
        return promised;
    }

    /** Returns the time the seller has to hand over; NaN if unknown. */
    public double handOverTime() {
        return limit;
    }

    /** Returns the hours from order to approval. */
    public double approvalHours() {
        return Duration.between(order.purchasedAt(), order.approvedAt()).toSeconds() / 3600.0;
    }

    /** Returns the distance; where it is unknown, a typical one within the state or beyond. */
    public double kilometres() {
        return Places.kilometres(order.route());
    }

    /** Returns how long seller and carrier usually take. */
    public double usualTime() {
        return usualHandling + usualTransit;
    }

    /** Returns how long they take at the pace of these days: the seller's, and that of the route. */
    public double timeAtRoutePace() {
        return usualHandling / Math.max(SLOWEST, handlingPace) + usualTransit / Math.max(SLOWEST, routePace);
    }

    /** Returns how long they take at the pace of these days: the seller's, and that of the customer's district. */
    public double timeAtDistrictPace() {
        return usualHandling / Math.max(SLOWEST, handlingPace) + usualTransit / Math.max(SLOWEST, districtPace);
    }

    /** Returns the share of orders late among those lately due. */
    public double lateShare() {
        return late;
    }

    /** Returns the same over a longer time. */
    public double lateShareLong() {
        return lateLong;
    }

    /** Returns the share to the customer's state. */
    public double lateShareToState() {
        return mean(Rate.LATE_TO_STATE, lateLong, 15);
    }

    /** Returns the share from the seller's state to the customer's. */
    public double lateShareOnRoute() {
        return mean(Rate.LATE_ON_ROUTE, lateShareToState(), 20);
    }

    /** Returns the share to the customer's district. */
    public double lateShareToDistrict() {
        return mean(Rate.LATE_TO_DISTRICT, mean(Rate.LATE_TO_REGION, lateShareToState(), 15), 15);
    }

    /** Returns the same over a longer time. */
    public double lateShareToDistrictLong() {
        return mean(Rate.LATE_TO_DISTRICT_LONG, lateShareToStateLong(), 15);
    }

    /** Returns the share to the customer's city. */
    public double lateShareToCity() {
        return mean(Rate.LATE_TO_CITY, lateShareToStateLong(), 15);
    }

    /** Returns the seller's share. */
    public double lateShareOfSeller() {
        return mean(Rate.LATE_OF_SELLER, lateLong, 15);
    }

    /** Returns how many orders are approved these days, against a longer time. */
    public double surge() {
        return weight(Rate.APPROVED) / (weight(Rate.APPROVED_LONG) / 10 + 1);
    }

    /** Returns how many orders are approved these days for each one delivered. */
    public double approvedPerDelivery() {
        return weight(Rate.APPROVED) / (weight(Rate.DELIVERED) + 1);
    }

    /** Returns the same for the customer's state. */
    public double approvedPerDeliveryToState() {
        return (weight(Rate.APPROVED_TO_STATE) + 2) / (weight(Rate.DELIVERED_TO_STATE) + 2);
    }

    /** Returns how many orders are on their way to the customer's state for each one delivered these days. */
    public double movingPerDeliveryToState() {
        return (congestion.load(places).moving() + 1) / (weight(Rate.DELIVERED_TO_STATE) + 1);
    }

    /** Returns the share past the promise of the orders on their way. */
    public double overdueShare() {
        return congestion.overdueShare();
    }

    /** Returns the same to the customer's state. */
    public double overdueShareToState() {
        return congestion.overdueShare(places);
    }

    private double lateShareToStateLong() {
        return mean(Rate.LATE_TO_STATE_LONG, lateLong, 15);
    }

    private double mean(Rate rate, double prior, double priorWeight) {
        return counters.mean(rate, places, time, prior, priorWeight);
    }

    private double weight(Rate rate) {
        return counters.weight(rate, places, time);
    }
}
