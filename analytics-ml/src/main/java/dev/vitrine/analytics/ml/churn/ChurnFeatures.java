package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.ml.feature.Feature;
import dev.vitrine.analytics.ml.feature.FeatureSet;
import dev.vitrine.analytics.ml.value.Purchase;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the churn model looks at: recency of the last five purchases, frequency, tenure, the rhythm between purchases, how
 * much of each there was lately, baskets, returns, and what Pareto/NBD makes of it. Times and amounts are taken as
 * logarithms, so that ratios count. The calendar is left out but for the weekday of the first purchase: under two years of
 * history a month is a single event.
 */
public final class ChurnFeatures {
    private static final double LEAST = 1e-6;

    private ChurnFeatures() {}

    /** Returns the standard features, all of them known at the cut-off. */
    public static FeatureSet<CustomerView, CustomerMoment> standard() {
        List<Feature<CustomerView, CustomerMoment>> features = new ArrayList<>();
        for (int place = 1; place <= 5; place++) {
            int last = place;
            add(features, "days-since-purchase-" + place, view -> Math.log(view.daysSince(last)));
        }
        add(features, "purchases", view -> Math.log(view.purchases().size()));
        add(features, "bought-once", view -> view.purchases().size() == 1 ? 1 : 0);
        add(features, "tenure", view -> Math.log(view.tenure()));
        add(features, "silence-over-mean-gap", view -> Math.log(view.daysSince(1) / view.meanGap()));
        add(features, "longest-gap", view -> Math.log(view.longestGap()));
        add(features, "gap-variation", CustomerView::gapVariation);
        add(features, "active-months", view -> Math.log(view.activeMonths()));
        add(features, "share-of-months-active", view -> Math.log((double) view.activeMonths() / view.months()));
        for (int days : new int[] {30, 90, 240}) {
            add(
                    features,
                    "spend-lately-" + days,
                    view -> Math.log(0.05 + view.fading(days, ChurnFeatures::rootOfAmount)));
        }
        add(features, "lines-lately-90", view -> Math.log(0.1 + view.fading(90, Purchase::lines)));
        add(features, "units-lately-90", view -> Math.log(0.1 + view.fading(90, ChurnFeatures::units)));
        add(features, "amount-per-purchase", view -> Math.log1p(view.mean(Purchase::amount)));
        add(features, "lines-per-purchase", view -> Math.log1p(view.mean(Purchase::lines)));
        add(features, "units-per-purchase", view -> Math.log1p(view.mean(ChurnFeatures::units)));
        add(features, "last-amount", view -> Math.log1p(last(view).amount()));
        add(features, "last-units", view -> Math.log1p(units(last(view))));
        add(features, "first-amount", view -> Math.log1p(view.purchases().get(0).amount()));
        add(features, "first-units", view -> Math.log1p(units(view.purchases().get(0))));
        add(features, "returns", view -> Math.log1p(view.returns().size()));
        add(features, "share-returned", ChurnFeatures::shareReturned);
        add(features, "first-on-weekend", ChurnFeatures::firstOnWeekend);
        add(features, "pareto-silence", view -> logOdds(view.modelledSilence()));
        add(features, "pareto-activity", view -> Math.log(Math.max(LEAST, view.modelledActivity())));
        add(features, "pareto-rate", view -> Math.log(view.modelledRate()));
        return FeatureSet.at(CustomerMoment.CUT_OFF, features);
    }

    private static void add(
            List<Feature<CustomerView, CustomerMoment>> features, String name, ToDoubleFunction<CustomerView> value) {
        features.add(Feature.of(name, CustomerMoment.CUT_OFF, value));
    }

    /** A large purchase counts more than a small one, but not in proportion. */
    private static double rootOfAmount(Purchase purchase) {
        return Math.sqrt(1 + purchase.amount());
    }

    private static double units(Purchase purchase) {
        return (double) purchase.units();
    }

    private static Purchase last(CustomerView view) {
        return view.purchases().get(view.purchases().size() - 1);
    }

    private static double shareReturned(CustomerView view) {
        double bought = view.purchases().stream().mapToDouble(Purchase::amount).sum();
        double returned = view.returns().stream().mapToDouble(Purchase::amount).sum();
        return Math.min(1, returned / Math.max(1, bought));
    }

    private static double firstOnWeekend(CustomerView view) {
        DayOfWeek day = view.purchases().get(0).day().getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? 1 : 0;
    }

    private static double logOdds(double probability) {
        double inside = Math.min(1 - LEAST, Math.max(LEAST, probability));
        return Math.log(inside / (1 - inside));
    }
}
