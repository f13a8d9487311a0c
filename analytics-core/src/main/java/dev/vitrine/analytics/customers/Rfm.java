package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.column.IdColumn;
import dev.vitrine.analytics.internal.aggregate.OrderFlags;
import dev.vitrine.analytics.model.CommerceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recency, frequency and monetary value of every customer, and the segment each falls into.
 *
 * <p>Counted are valid sales only: orders of a known person, placed on a known day that is not after the as-of day,
 * whose status {@linkplain dev.vitrine.analytics.model.OrderStatus#isSale() is a sale}, and of these the lines with a
 * quantity and a unit price above zero. Recency is the whole calendar days from the last such order to the as-of day,
 * frequency the number of such orders, monetary the sum of quantity times unit price plus freight of such lines; freight
 * that is missing adds nothing.
 *
 * <p>A customer is {@link RfmSegment#CHURN_RECOVERY} if recency is at least {@link RfmRule#churnAfterDays()}; else
 * {@link RfmSegment#VIP_LOYALTY} if monetary or frequency is at least the {@link RfmRule#percentile()} of all
 * customers'; else {@link RfmSegment#STANDARD_PROMO}. Percentiles interpolate linearly (definition 7 of Hyndman and Fan,
 * Sample Quantiles in Statistical Packages, 1996; the default of R and NumPy) and are exact. A threshold that no
 * customer falls short of is not applied, and {@link RfmSummary#dropped()} says so. The measures are those of
 * Bult and Wansbeek, Optimal Selection for Direct Mail, Marketing Science 14 (1995).
 *
 * <p>Customers stand in the order of {@link CommerceData#persons()}. Takes one pass over the order lines and one over
 * the orders, and time to sort the customers. Immutable and thread-safe.
 */
public final class Rfm {
    private final IdColumn ids;
    private final int[] persons;
    private final int[] recency;
    private final int[] frequency;
    private final long[] monetary;
    private final int scale;
    private final Segmentation segmentation;
    private final RfmSummary summary;

    private Rfm(CommerceData data, @Nullable LocalDate asOf, RfmRule rule) {
        LocalDate today = asOf == null ? LocalDate.MIN : asOf;
        Purchases purchases = Purchases.of(data, today);
        ids = data.persons();
        scale = data.moneyScale();
        persons = purchases.persons();
        recency = new int[persons.length];
        frequency = new int[persons.length];
        monetary = new long[persons.length];
        for (int i = 0; i < persons.length; i++) {
            recency[i] = Math.toIntExact(today.toEpochDay() - purchases.lastDay(persons[i]));
            frequency[i] = purchases.frequency(persons[i]);
            monetary[i] = purchases.monetary(persons[i]);
        }
        segmentation = Segmentation.of(rule, scale, recency, frequency, monetary);
        summary = segmentation.summarize(asOf, frequency, monetary);
    }

    /**
     * Segments by {@link RfmRule#ofDefaults()} as of the day after the last order of any status.
     *
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    public static Rfm of(CommerceData data) {
        return new Rfm(data, OrderFlags.dayAfterTheLast(data.orders()), RfmRule.ofDefaults());
    }

    /**
     * Segments by {@link RfmRule#ofDefaults()}.
     *
     * @param asOf the day from which recency is counted; orders after it are ignored
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    public static Rfm of(CommerceData data, LocalDate asOf) {
        return of(data, asOf, RfmRule.ofDefaults());
    }

    /**
     * Segments by a rule.
     *
     * @param asOf the day from which recency is counted; orders after it are ignored
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    public static Rfm of(CommerceData data, LocalDate asOf, RfmRule rule) {
        return new Rfm(data, asOf, rule);
    }

    /** Returns the counts, sums and thresholds. */
    public RfmSummary summary() {
        return summary;
    }

    /** Returns the number of customers. */
    public int size() {
        return persons.length;
    }

    /**
     * Returns one customer.
     *
     * @param index position among the customers, from 0
     * @throws IndexOutOfBoundsException if there is no such customer
     */
    public RfmCustomer customer(int index) {
        return new RfmCustomer(
                ids.value(persons[index]),
                recency[index],
                frequency[index],
                BigDecimal.valueOf(monetary[index], scale),
                segmentation.segment(index));
    }

    /** Returns all customers, in order; made as the stream is read. */
    public Stream<RfmCustomer> customers() {
        return IntStream.range(0, size()).mapToObj(this::customer);
    }

    /** Returns the customer with this identifier, or nothing if there is none or the person has no valid sale. */
    public Optional<RfmCustomer> find(String person) {
        return ids.find(person).stream()
                .map(row -> Arrays.binarySearch(persons, row))
                .filter(index -> index >= 0)
                .mapToObj(this::customer)
                .findFirst();
    }

    /**
     * Returns a percentile of a measure over all customers, exactly; null if there are no customers.
     *
     * @param share between 0 and 1; 0.5 is the median
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public @Nullable BigDecimal percentile(RfmMeasure measure, BigDecimal share) {
        RfmRule.requireShare(share);
        return segmentation.percentile(measure, share);
    }
}
