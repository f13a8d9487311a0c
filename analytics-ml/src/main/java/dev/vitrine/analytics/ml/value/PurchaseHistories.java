package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.ml.DataDigest;
import dev.vitrine.analytics.ml.DataFingerprint;
import dev.vitrine.analytics.ml.Dataset;
import dev.vitrine.analytics.query.Engine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the customers of a shop bought, day by day, up to a day: everybody who bought at least once before it.
 *
 * <p>Customers are in ascending order of their identifiers. Immutable and thread-safe.
 */
public final class PurchaseHistories implements Dataset {
    private final String description;
    private final LocalDate until;
    private final List<PurchaseHistory> customers;

    private PurchaseHistories(String description, LocalDate until, List<PurchaseHistory> customers) {
        this.description = description;
        this.until = until;
        this.customers = customers;
    }

    /**
     * Returns the histories of a shop's persons from the orders that stand ({@link SalesScope#STANDING}); see {@link
     * #of(Engine, SalesScope)}.
     */
    public static PurchaseHistories of(Engine engine) {
        return of(engine, SalesScope.STANDING);
    }

    /**
     * Returns the histories of a shop's persons.
     *
     * <p>A purchase is a day on which the orders that count came to more than zero, by quantity times unit price of the
     * lines with a positive quantity; a return is a day of which the goods that came back are worth more than zero. Persons
     * and days that are missing are left out. They reach up to the last day with an order of any status, that day included.
     *
     * @param engine answers queries over the shop
     * @param counted which orders count by their status
     * @throws dev.vitrine.analytics.ml.UntrainableDataException if nobody bought anything
     */
    public static PurchaseHistories of(Engine engine, SalesScope counted) {
        return ShopHistories.read(engine, counted);
    }

    /**
     * Returns the histories of customers.
     *
     * @param description what the data are, such as {@code "buyers of CDNOW's first quarter of 1997"}
     * @param until the first day that was not watched any more
     * @param customers the histories; what they hold of that day and later is left out, and so is who has nothing before
     * @throws IllegalArgumentException if two have the same customer
     */
    public static PurchaseHistories of(String description, LocalDate until, Collection<PurchaseHistory> customers) {
        Set<String> names = new HashSet<>();
        for (PurchaseHistory customer : customers) {
            if (!names.add(customer.customer())) {
                throw new IllegalArgumentException("customer " + customer.customer()
                        + " has two histories; expected one. Maybe put the purchases of both together.");
            }
        }
        List<PurchaseHistory> sorted = customers.stream()
                .sorted(Comparator.comparing(PurchaseHistory::customer))
                .toList();
        return new PurchaseHistories(description, until, known(sorted, until));
    }

    private static List<PurchaseHistory> known(List<PurchaseHistory> customers, LocalDate day) {
        return customers.stream()
                .flatMap(customer -> customer.findBefore(day).stream())
                .toList();
    }

    /** Returns the first day that was not watched any more. */
    public LocalDate until() {
        return until;
    }

    /** Returns the customers, in ascending order of their identifiers. */
    public List<PurchaseHistory> customers() {
        return customers;
    }

    /** Returns the history of a customer, or nothing if there is none. */
    public Optional<PurchaseHistory> find(String customer) {
        int low = 0;
        int high = customers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = customers.get(middle).customer().compareTo(customer);
            if (order == 0) {
                return Optional.of(customers.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /**
     * Returns what was known before a day: no later purchase, and nobody who came later.
     *
     * @throws IllegalArgumentException if the day is later than these histories reach
     */
    public PurchaseHistories before(LocalDate day) {
        if (day.isAfter(until)) {
            throw new IllegalArgumentException("the histories reach up to " + until + ", the day is " + day
                    + "; expected one not after that. Maybe " + until + ".");
        }
        return day.equals(until) ? this : new PurchaseHistories(description, day, known(customers, day));
    }

    /** Returns the histories summarised: repeat purchases, and times up to the last day watched. */
    public PurchaseSummaries summaries(TimeScale scale) {
        return PurchaseSummaries.of(
                description + " before " + until,
                customers.stream()
                        .map(customer -> customer.summary(until, scale))
                        .toList());
    }

    @Override
    public int size() {
        return customers.size();
    }

    @Override
    public DataFingerprint fingerprint() {
        DataDigest digest = DataFingerprint.digest(description + " before " + until);
        digest.add(until.toEpochDay());
        for (PurchaseHistory customer : customers) {
            digest.add(customer.customer());
            add(digest, customer.purchases());
            add(digest, customer.returns());
        }
        return digest.fingerprint(customers.size());
    }

    private static void add(DataDigest digest, List<Purchase> purchases) {
        digest.add(purchases.size());
        for (Purchase purchase : purchases) {
            digest.add(purchase.day().toEpochDay())
                    .add(purchase.orders())
                    .add(purchase.lines())
                    .add(purchase.units())
                    .add(purchase.amount());
        }
    }
}
