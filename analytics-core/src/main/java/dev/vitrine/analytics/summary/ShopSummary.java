package dev.vitrine.analytics.summary;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.column.DateTimeColumn;
import dev.vitrine.analytics.internal.aggregate.OrderFlags;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Provenance;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.rfm.RfmSummary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shop on one page, as of a day.
 *
 * <p>Orders placed after the as-of day are left out with all that belongs to them; orders without a day of purchase stay
 * in the totals. Statuses are as the source has them now. Money is exact; what is undefined is null, never 0. {@link
 * #notes()} says in words what a reader must know to read the numbers right.
 *
 * <p>Takes a few passes over each table; equal data give an equal summary, byte for byte in {@link #toJson()}. Immutable
 * and thread-safe.
 *
 * @param asOf the day looked at; null if none was given and no order has a day
 * @param currency ISO 4217 code of all amounts, {@code XXX} where the source has none
 * @param moneyScale decimals of all amounts
 * @param provenance where the data come from
 * @param libraryVersion version of Vitrine that computed it
 * @param counts how many there are of what
 * @param sales what was sold, sent back, charged and paid
 * @param delivery how many deliveries kept their promise
 * @param reviews what customers thought
 * @param statuses orders by status, in ascending order of the status
 * @param months orders by month of purchase, ascending; without gaps, unless they span more than a hundred years, as
 *     with a wrong date: then only months with orders
 * @param partialMonths the months at either end that the data may not cover whole: that of the first order unless it was
 *     placed on the first day, that of the last unless on the last day, and those that have less than a tenth of the
 *     orders of the median month
 * @param top what brought the most
 * @param rfm the customers by segment
 * @param firstOrder when the first order was placed; null if no order has a time
 * @param lastOrder when the last order was placed; null if no order has a time
 * @param notes what a reader must know to read the numbers right
 */
public record ShopSummary(
        @Nullable LocalDate asOf,
        String currency,
        int moneyScale,
        Provenance provenance,
        String libraryVersion,
        ShopCounts counts,
        SalesTotals sales,
        DeliveryPunctuality delivery,
        ReviewScores reviews,
        List<StatusTotal> statuses,
        List<MonthTotal> months,
        List<YearMonth> partialMonths,
        TopLists top,
        RfmSummary rfm,
        @Nullable LocalDateTime firstOrder,
        @Nullable LocalDateTime lastOrder,
        List<SummaryNote> notes) {

    /** Keeps the lists from being changed. */
    public ShopSummary {
        statuses = List.copyOf(statuses);
        months = List.copyOf(months);
        partialMonths = List.copyOf(partialMonths);
        notes = List.copyOf(notes);
    }

    /**
     * Summarizes a shop as of the day after its last order.
     *
     * @throws ArithmeticException if one order line, or what one person spent, exceeds 2^63 units of the money scale
     */
    public static ShopSummary of(CommerceData data) {
        return compute(data, OrderFlags.dayAfterTheLast(data.orders()), Rfm.of(data));
    }

    /**
     * Summarizes a shop as of a day.
     *
     * @throws ArithmeticException if one order line, or what one person spent, exceeds 2^63 units of the money scale
     */
    public static ShopSummary of(CommerceData data, LocalDate asOf) {
        return compute(data, asOf, Rfm.of(data, asOf));
    }

    private static ShopSummary compute(CommerceData data, @Nullable LocalDate asOf, Rfm rfm) {
        ShopFacts facts = new ShopFacts(data, asOf);
        ShopCounts counts = ShopCounts.of(facts);
        DeliveryOutcomes outcomes = new DeliveryOutcomes(facts);
        DeliveryPunctuality delivery = outcomes.punctuality();
        OrderSpan span = OrderSpan.of(facts);
        List<MonthTotal> months = MonthlyTrend.of(facts);
        List<YearMonth> partial = PartialMonths.of(months, span.first(), span.last());
        return new ShopSummary(
                asOf,
                data.currency(),
                data.moneyScale(),
                data.provenance(),
                VitrineVersion.current(),
                counts,
                SalesTotals.of(facts, counts),
                delivery,
                ReviewScores.of(facts, outcomes),
                StatusTotals.of(facts),
                months,
                partial,
                TopLists.of(facts),
                rfm.summary(),
                span.first(),
                span.last(),
                SummaryNotes.of(facts, months, partial, delivery, rfm.summary()));
    }

    /**
     * Returns the summary as indented JSON, lines ending with a line feed, keys always in the same order.
     *
     * <p>Money is a string of a plain decimal number with {@link #moneyScale()} decimals, averages of money with two
     * more, RFM thresholds of money with as many as they need. Shares, means and growth are numbers of at most 6
     * decimals, rounded half to even, without trailing zeros. Days are {@code 2018-09-01}, times {@code
     * 2018-09-01T10:00:00}, months {@code 2018-09}. What is undefined is null.
     */
    public String toJson() {
        return SummaryJson.write(this);
    }

    /** The times of the first and the last order that count. */
    private record OrderSpan(
            @Nullable LocalDateTime first, @Nullable LocalDateTime last) {

        static OrderSpan of(ShopFacts facts) {
            DateTimeColumn purchasedAt = facts.orders().purchasedAt();
            int first = -1;
            int last = -1;
            for (int row = 0; row < purchasedAt.size(); row++) {
                if (purchasedAt.isMissing(row) || !facts.isPlaced(row)) {
                    continue;
                }
                first = first < 0 || purchasedAt.micros(row) < purchasedAt.micros(first) ? row : first;
                last = last < 0 || purchasedAt.micros(row) > purchasedAt.micros(last) ? row : last;
            }
            return first < 0
                    ? new OrderSpan(null, null)
                    : new OrderSpan(purchasedAt.value(first), purchasedAt.value(last));
        }
    }
}
