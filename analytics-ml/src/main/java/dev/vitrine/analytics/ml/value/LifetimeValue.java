package dev.vitrine.analytics.ml.value;

import java.util.ArrayList;
import java.util.List;

/**
 * What customers are still worth: margin times the amount expected of a purchase times the purchases expected within a
 * horizon, each discounted to now. What they bought before is not in it, nor what they cost to keep.
 *
 * <p>Immutable and thread-safe.
 */
public final class LifetimeValue {
    private static final double MARGIN = 1;
    private static final Horizon HORIZON = Horizon.years(3);
    private static final Discount DISCOUNT = Discount.ofYear(0.1);

    private final PurchaseModel purchases;
    private final GammaGamma spend;
    private final double margin;
    private final Horizon horizon;
    private final Discount discount;

    private LifetimeValue(
            PurchaseModel purchases, GammaGamma spend, double margin, Horizon horizon, Discount discount) {
        this.purchases = purchases;
        this.spend = spend;
        this.margin = margin;
        this.horizon = horizon;
        this.discount = discount;
    }

    /** Returns the value over 3 years, discounted by 10 % a year, of a margin of 100 %: discounted revenue. */
    public static LifetimeValue of(PurchaseModel purchases, GammaGamma spend) {
        return new LifetimeValue(purchases, spend, MARGIN, HORIZON, DISCOUNT);
    }

    /**
     * Returns this with another share of revenue that is earned.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public LifetimeValue withMargin(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the margin is " + share + "; expected above 0 and at most 1. Maybe 0.3 for 30 %.");
        }
        return new LifetimeValue(purchases, spend, share, horizon, discount);
    }

    /** Returns this with another horizon. */
    public LifetimeValue withHorizon(Horizon time) {
        return new LifetimeValue(purchases, spend, margin, time, discount);
    }

    /** Returns this with another discount. */
    public LifetimeValue withDiscount(Discount rate) {
        return new LifetimeValue(purchases, spend, margin, horizon, rate);
    }

    /** Returns the value of a customer. */
    public CustomerValue valueOf(PurchaseSummary customer) {
        double amount = spend.expectedSpend(customer);
        return new CustomerValue(
                customer.customer(),
                purchases.expectedPurchases(customer, horizon),
                purchases.probabilityOfNoPurchase(customer, horizon),
                amount,
                margin * amount * purchases.discountedPurchases(customer, horizon, discount));
    }

    /** Returns the value of every customer, in the order of the summaries. */
    public List<CustomerValue> valuesOf(PurchaseSummaries customers) {
        return customers.customers().stream().map(this::valueOf).toList();
    }

    /** Returns what to beware of, each a sentence; empty if there is nothing. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (purchases.fit().convergence() != Convergence.CONVERGED) {
            notes.add("The model of purchases: " + purchases.fit().convergence().label() + ".");
        }
        for (SpendWarning warning : spend.check().warnings()) {
            notes.add("The model of spend: " + warning.label() + ".");
        }
        return notes;
    }
}
