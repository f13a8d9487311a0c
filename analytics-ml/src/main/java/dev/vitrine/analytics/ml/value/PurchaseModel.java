package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.Model;

/**
 * A model of customers who buy at their own pace until, unseen, they stop for good.
 *
 * <p>The churn score it offers is {@link #probabilityOfNoPurchase}, how likely a customer stays away for a stated time,
 * which can be compared with what happens. Whether somebody is still "alive" can't be, and is not offered here: BG/NBD, for
 * one, takes it as certain of everybody who bought once.
 *
 * <p>Summaries in another scale than the model's are converted. Immutable and thread-safe.
 */
public sealed interface PurchaseModel extends Model<PurchaseQuestion, PurchaseForecast>
        permits BgNbd, MbgNbd, ParetoNbd {

    /** Returns what the model's parameters count time in. */
    TimeScale scale();

    /** Returns how the model was fitted. */
    FitReport fit();

    /** Returns the logarithm of the likelihood of a history. */
    double logLikelihood(PurchaseSummary customer);

    /**
     * Returns how likely a customer buys nothing within the horizon.
     *
     * <p>It is the likelihood of the history watched in vain for that much longer, over the likelihood of the history.
     */
    double probabilityOfNoPurchase(PurchaseSummary customer, Horizon horizon);

    /**
     * Returns how many purchases a customer is expected to make within the horizon, each worth less the later it comes: the
     * discounted expected transactions. With {@link Discount#none} it is the expected number.
     */
    double discountedPurchases(PurchaseSummary customer, Horizon horizon, Discount discount);

    /** Returns how many purchases a customer is expected to make within the horizon. */
    default double expectedPurchases(PurchaseSummary customer, Horizon horizon) {
        return discountedPurchases(customer, horizon, Discount.none());
    }

    /** Returns how many repeat purchases a customer is expected to make within a horizon from the first purchase on. */
    default double expectedRepeats(Horizon horizon) {
        return expectedPurchases(PurchaseSummary.of("", 0, 0, 0, scale()), horizon);
    }

    @Override
    default PurchaseForecast predict(PurchaseQuestion question) {
        return new PurchaseForecast(
                question.customer().customer(),
                expectedPurchases(question.customer(), question.horizon()),
                probabilityOfNoPurchase(question.customer(), question.horizon()));
    }
}
