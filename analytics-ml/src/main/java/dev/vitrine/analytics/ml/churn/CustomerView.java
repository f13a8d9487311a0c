package dev.vitrine.analytics.ml.churn;

import dev.vitrine.analytics.ml.value.Convergence;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.ParetoNbd;
import dev.vitrine.analytics.ml.value.Purchase;
import dev.vitrine.analytics.ml.value.PurchaseHistory;
import dev.vitrine.analytics.ml.value.PurchaseSummary;
import dev.vitrine.analytics.ml.value.TimeScale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer at a cut-off: the history before it, and nothing of what follows. What features read; there is
 * no way from here to later purchases.
 */
public final class CustomerView {
    private static final int DAYS_OF_MONTH = 30;

    private final PurchaseHistory history;
    private final LocalDate cutOff;
    private final PurchaseSummary summary;
    private final Horizon horizon;
    private final @Nullable ParetoNbd model;
    private final Convergence convergence;
    private final double[] daysAgo;

    CustomerView(PurchaseHistory history, LocalDate cutOff, Horizon horizon, @Nullable ParetoNbd model) {
        this(history, cutOff, horizon, model, ChurnModel.convergence(model));
    }

    /** Looks at a model that was read from a file; how its fit ended is no longer in it. */
    CustomerView(
            PurchaseHistory history,
            LocalDate cutOff,
            Horizon horizon,
            @Nullable ParetoNbd model,
            Convergence convergence) {
        this.history = history;
        this.cutOff = cutOff;
        this.horizon = horizon;
        this.model = model;
        this.convergence = convergence;
        this.summary = history.summary(cutOff, TimeScale.WEEKS);
        this.daysAgo = history.purchases().stream()
                .mapToDouble(purchase -> (double) ChronoUnit.DAYS.between(purchase.day(), cutOff))
                .toArray();
    }

    /** Returns the purchases before the cut-off, ascending. */
    public List<Purchase> purchases() {
        return history.purchases();
    }

    /** Returns what was sent back before the cut-off, ascending. */
    public List<Purchase> returns() {
        return history.returns();
    }

    /** Returns the cut-off. */
    public LocalDate cutOff() {
        return cutOff;
    }

    /** Returns the days of the horizon. */
    public double horizonDays() {
        return horizon.in(TimeScale.DAYS);
    }

    /** Returns days from the first purchase to the cut-off, at least 1. */
    public double tenure() {
        return daysAgo[0];
    }

    /**
     * Returns days from one of the last purchases to the cut-off; half as much again as the tenure if there were not so
     * many.
     *
     * @param place 1 for the last purchase, 2 for the one before
     */
    public double daysSince(int place) {
        return place <= daysAgo.length ? daysAgo[daysAgo.length - place] : 1.5 * tenure();
    }

    /** Returns the mean of what purchases have. */
    public double mean(ToDoubleFunction<Purchase> value) {
        return purchases().stream().mapToDouble(value).average().orElse(0);
    }

    /** Returns the sum over purchases of what they have, each worth less the longer ago: by e after so many days. */
    public double fading(double days, ToDoubleFunction<Purchase> value) {
        double sum = 0;
        for (int i = 0; i < daysAgo.length; i++) {
            sum += Math.exp(-daysAgo[i] / days)
                    * value.applyAsDouble(purchases().get(i));
        }
        return sum;
    }

    /** Returns the mean of the days between purchases; the tenure if there was one only. */
    public double meanGap() {
        return daysAgo.length == 1 ? tenure() : (daysAgo[0] - daysAgo[daysAgo.length - 1]) / (daysAgo.length - 1);
    }

    /** Returns the most days between two purchases; the tenure if there was one only. */
    public double longestGap() {
        double longest = daysAgo.length == 1 ? tenure() : 0;
        for (int i = 1; i < daysAgo.length; i++) {
            longest = Math.max(longest, daysAgo[i - 1] - daysAgo[i]);
        }
        return longest;
    }

    /** Returns the standard deviation of the days between purchases over their mean; NaN if there are not two such times. */
    public double gapVariation() {
        int gaps = daysAgo.length - 1;
        if (gaps < 2) {
            return Double.NaN;
        }
        double mean = meanGap();
        double squares = 0;
        for (int i = 1; i <= gaps; i++) {
            double difference = daysAgo[i - 1] - daysAgo[i] - mean;
            squares += difference * difference;
        }
        return Math.sqrt(squares / (gaps - 1)) / mean;
    }

    /** Returns in how many of the times of 30 days before the cut-off there was a purchase. */
    public int activeMonths() {
        Set<Integer> months = new HashSet<>();
        for (double days : daysAgo) {
            months.add((int) days / DAYS_OF_MONTH);
        }
        return months.size();
    }

    /** Returns how many times of 30 days there were since the first purchase, the last one begun included. */
    public int months() {
        return (int) tenure() / DAYS_OF_MONTH + 1;
    }

    /** Returns how likely Pareto/NBD takes it that no purchase follows within the horizon; NaN if it could not be fitted. */
    public double modelledSilence() {
        return model == null ? Double.NaN : model.probabilityOfNoPurchase(summary, horizon);
    }

    /**
     * Returns how likely Pareto/NBD takes the customer to be still active; NaN if its fit did not converge: then the data
     * don't tell how fast customers leave.
     */
    public double modelledActivity() {
        return model == null || convergence == Convergence.AT_BORDER || convergence == Convergence.FLAT
                ? Double.NaN
                : model.probabilityAlive(summary);
    }

    /** Returns the weekly rate of purchases that Pareto/NBD expects while active; NaN if it could not be fitted. */
    public double modelledRate() {
        if (model == null) {
            return Double.NaN;
        }
        double r = model.fit().estimate("r").value();
        double alpha = model.fit().estimate("alpha").value();
        return (r + summary.repeats()) / (alpha + summary.observed());
    }
}
