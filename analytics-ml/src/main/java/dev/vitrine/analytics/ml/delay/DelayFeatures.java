package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.feature.Feature;
import dev.vitrine.analytics.ml.feature.FeatureSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What models of delay look at, defined once for training and serving. The time of the year is not among it. */
public final class DelayFeatures {
    private static final double SHORTEST = 0.05;
    private static final double LONGEST = 60;

    private static final FeatureSet<OrderView, OrderMoment> AT_APPROVAL = FeatureSet.at(
            OrderMoment.APPROVED,
            List.of(
                    approval("promise-over-usual-time", view -> promiseOver(view, view.usualTime())),
                    approval("promise-over-time-at-route-pace", view -> promiseOver(view, view.timeAtRoutePace())),
                    approval(
                            "promise-over-time-at-district-pace", view -> promiseOver(view, view.timeAtDistrictPace())),
                    approval("promised-time", view -> within(view.promisedTime())),
                    approval("hand-over-time", view -> within(view.handOverTime())),
                    approval(
                            "promised-time-after-hand-over", view -> within(view.promisedTime() - view.handOverTime())),
                    approval("approval-hours", view -> Math.log(0.1 + Math.max(0, view.approvalHours()))),
                    purchase("distance", view -> Math.log(5 + view.kilometres())),
                    purchase("same-state", DelayFeatures::sameState),
                    purchase("weight", view -> log(50, view.order().goods().grams())),
                    purchase("volume", view -> log(500, view.order().goods().cubicCentimetres())),
                    purchase("price", view -> Math.log(5 + view.order().goods().price())),
                    purchase(
                            "freight", view -> Math.log(2 + view.order().goods().freight())),
                    purchase("items", view -> Math.min(10, view.order().goods().items())),
                    approval("late-share", OrderView::lateShare),
                    approval("late-share-long", OrderView::lateShareLong),
                    approval("late-share-to-state", OrderView::lateShareToState),
                    approval("late-share-on-route", OrderView::lateShareOnRoute),
                    approval("late-share-to-district", OrderView::lateShareToDistrict),
                    approval("late-share-to-district-long", OrderView::lateShareToDistrictLong),
                    approval("late-share-to-city", OrderView::lateShareToCity),
                    approval("late-share-of-seller", OrderView::lateShareOfSeller),
                    approval("surge", view -> Math.min(4, view.surge())),
                    approval("approved-per-delivery", view -> Math.min(5, view.approvedPerDelivery())),
                    approval("approved-per-delivery-to-state", view -> Math.min(5, view.approvedPerDeliveryToState())),
                    approval("moving-per-delivery-to-state", view -> Math.log(view.movingPerDeliveryToState())),
                    approval("overdue-share", OrderView::overdueShare),
                    approval("overdue-share-to-state", OrderView::overdueShareToState)));

    private DelayFeatures() {}

    /** Returns what is known at the approval. */
    public static FeatureSet<OrderView, OrderMoment> atApproval() {
        return AT_APPROVAL;
    }

    private static Feature<OrderView, OrderMoment> approval(String name, ToDoubleFunction<OrderView> value) {
        return Feature.of(name, OrderMoment.APPROVED, value);
    }

    private static Feature<OrderView, OrderMoment> purchase(String name, ToDoubleFunction<OrderView> value) {
        return Feature.of(name, OrderMoment.PURCHASED, value);
    }

    private static double promiseOver(OrderView view, double time) {
        return Math.log(Math.max(SHORTEST, view.promisedTime()) / time);
    }

    /** NaN stays NaN. */
    private static double within(double workingDays) {
        return Math.max(-LONGEST, Math.min(LONGEST, workingDays));
    }

    private static double log(double base, @Nullable Double value) {
        return value == null ? Double.NaN : Math.log(base + value);
    }

    private static double sameState(OrderView view) {
        String from = view.order().route().from().state();
        return from != null && from.equals(view.order().route().to().state()) ? 1 : 0;
    }
}
