package dev.vitrine.analytics.ml.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one customer bought, day by day.
 *
 * @param customer who it is
 * @param purchases the purchases, one for each day with any, ascending; at least one
 * @param returns what was sent back, one for each day with any, ascending
 */
public record PurchaseHistory(String customer, List<Purchase> purchases, List<Purchase> returns) {

    /**
     * Puts the purchases in order and those of one day together.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PurchaseHistory {
        purchases = byDay(purchases);
        returns = byDay(returns);
        if (purchases.isEmpty()) {
            throw new IllegalArgumentException(
                    "customer " + customer + " has no purchases; expected at least one. Maybe leave the customer out.");
        }
    }

    private static List<Purchase> byDay(List<Purchase> purchases) {
        boolean isInOrder = true;
        for (int i = 1; i < purchases.size() && isInOrder; i++) {
            isInOrder = purchases.get(i - 1).day().isBefore(purchases.get(i).day());
        }
        if (isInOrder) {
            return List.copyOf(purchases);
        }
        List<Purchase> sorted = new ArrayList<>(purchases);
        sorted.sort(Comparator.comparing(Purchase::day));
        List<Purchase> days = new ArrayList<>();
        for (Purchase purchase : sorted) {
            int last = days.size() - 1;
            if (last >= 0 && days.get(last).day().equals(purchase.day())) {
                days.set(last, days.get(last).and(purchase));
            } else {
                days.add(purchase);
            }
        }
        return List.copyOf(days);
    }

    /** Returns the day of the first purchase. */
    public LocalDate first() {
        return purchases.get(0).day();
    }

    /** Returns the day of the last purchase. */
    public LocalDate last() {
        return purchases.get(purchases.size() - 1).day();
    }

    /** Returns what was known before a day; nothing if nothing had been bought yet. */
    public Optional<PurchaseHistory> findBefore(LocalDate day) {
        return first().isBefore(day) ? Optional.of(before(day)) : Optional.empty();
    }

    private PurchaseHistory before(LocalDate day) {
        return last().isBefore(day)
                        && (returns.isEmpty()
                                || returns.get(returns.size() - 1).day().isBefore(day))
                ? this
                : new PurchaseHistory(customer, before(day, purchases), before(day, returns));
    }

    private static List<Purchase> before(LocalDate day, List<Purchase> purchases) {
        return purchases.stream()
                .filter(purchase -> purchase.day().isBefore(day))
                .toList();
    }

    /** Returns how many purchases there are from one day on and before another. */
    public int purchasesBetween(LocalDate from, LocalDate to) {
        int count = 0;
        for (Purchase purchase : purchases) {
            count += !purchase.day().isBefore(from) && purchase.day().isBefore(to) ? 1 : 0;
        }
        return count;
    }

    /** Returns the amount of the purchases from one day on and before another. */
    public double amountBetween(LocalDate from, LocalDate to) {
        double sum = 0;
        for (Purchase purchase : purchases) {
            sum += !purchase.day().isBefore(from) && purchase.day().isBefore(to) ? purchase.amount() : 0;
        }
        return sum;
    }

    /**
     * Returns the summary of this history, watched up to the day before another.
     *
     * @param before the first day that was not watched any more, after the last purchase
     * @throws IllegalArgumentException if a purchase is later
     */
    public PurchaseSummary summary(LocalDate before, TimeScale scale) {
        int repeats = purchases.size() - 1;
        double amounts = 0;
        for (int i = 1; i <= repeats; i++) {
            amounts += purchases.get(i).amount();
        }
        return new PurchaseSummary(
                customer,
                repeats,
                scale.convert((double) ChronoUnit.DAYS.between(first(), last()), TimeScale.DAYS),
                scale.convert(ChronoUnit.DAYS.between(first(), before) - 1.0, TimeScale.DAYS),
                scale,
                repeats == 0 ? null : amounts / repeats);
    }
}
