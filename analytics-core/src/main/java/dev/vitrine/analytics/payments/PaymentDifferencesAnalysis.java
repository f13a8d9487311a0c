package dev.vitrine.analytics.payments;

import static dev.vitrine.analytics.query.Measures.FREIGHT;
import static dev.vitrine.analytics.query.Measures.ITEMS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.PAYMENTS;
import static dev.vitrine.analytics.query.Measures.PAYMENT_VALUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what was paid for each order against what was due.
 *
 * <p>Default: the twenty largest differences. Immutable; each method returns a new analysis.
 */
public final class PaymentDifferencesAnalysis implements DatedAnalysis<PaymentDifferences> {
    static final PaymentDifferencesAnalysis USUAL = new PaymentDifferencesAnalysis(20, LastDay.NONE);
    private static final Measure NUMBERED_ORDERS =
            Measure.countDistinct("NUMBERED_ORDERS", Grain.ORDER, Field.ORDER_ID);
    private static final Measure PAID_ORDERS = Measure.countDistinct("PAID_ORDERS", Grain.PAYMENT, Field.ORDER_ID);
    private static final Measure UNNUMBERED_ORDERS =
            Measure.count("UNNUMBERED_ORDERS", Grain.ORDER).where(Dimensions.ORDER_ID.isMissing());
    private static final Measure GOODS_VALUE =
            Measure.sum("GOODS_VALUE", new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE));
    private static final Measure PAYMENT_TYPES =
            Measure.countDistinct("PAYMENT_TYPES", Grain.PAYMENT, Field.PAYMENT_TYPE);
    private static final Measure MOST_INSTALMENTS = Measure.last("MOST_INSTALMENTS", Field.INSTALMENTS);
    private static final Measure OVER_GOODS = PAYMENT_VALUE.minus("PAID_OVER_GOODS", GOODS_VALUE);
    private static final Measure OVER_DUE = OVER_GOODS.minus("PAID_OVER_DUE", FREIGHT);

    private final int limit;
    private final LastDay last;

    private PaymentDifferencesAnalysis(int limit, LastDay last) {
        this.limit = limit;
        this.last = last;
    }

    /**
     * Returns this analysis with another number of differences listed.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public PaymentDifferencesAnalysis withLimit(int orders) {
        return new PaymentDifferencesAnalysis(OptionChecks.atLeast(0, "the limit", orders, 20), last);
    }

    /** Returns this analysis as of a day. Later orders are left out, and so are orders without a time of purchase. */
    @Override
    public PaymentDifferencesAnalysis asOf(LocalDate day) {
        return new PaymentDifferencesAnalysis(limit, new LastDay(day));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("payment-differences", "Payment differences")
                .means("Whether orders were paid exactly, by how much they were not, and in how many payments.")
                .counts("Orders with an identifier, of any status, canceled ones included.")
                .computes("Difference = sum of the payments - (sum of quantity * unit price of the lines + sum of their"
                        + " freight). Freight that is missing adds nothing.")
                .beware("Interest on instalments is in the payments, but not in the lines: more paid than due need not"
                        + " be an error.")
                .beware("A line or payment without an amount adds nothing, so its order differs by it.")
                .beware(LastDay.RULE);
    }

    @Override
    public List<Query> queries() {
        return last.of(
                Query.of(NUMBERED_ORDERS, UNNUMBERED_ORDERS, PAID_ORDERS, PAYMENTS),
                Query.of(PAYMENT_VALUE).where(Dimensions.ORDER_ID.isPresent()),
                Query.of(
                                ORDERS,
                                PAYMENTS,
                                PAYMENT_TYPES,
                                ITEMS,
                                PAYMENT_VALUE,
                                GOODS_VALUE,
                                FREIGHT,
                                MOST_INSTALMENTS,
                                OVER_GOODS,
                                OVER_DUE)
                        .by(Dimensions.ORDER_ID)
                        .where(Dimensions.ORDER_ID.isPresent())
                        .having(unusual()));
    }

    /** Orders not paid exactly, orders that can't be compared, and orders paid in several payments. */
    private static Having unusual() {
        Having overGoods = OVER_GOODS.greaterThan(0).or(OVER_GOODS.lessThan(0));
        return OVER_DUE.greaterThan(0)
                .or(OVER_DUE.lessThan(0))
                .or(FREIGHT.isMissing().and(overGoods))
                .or(OVER_GOODS.isMissing())
                .or(PAYMENTS.atLeast(2));
    }

    @Override
    public PaymentDifferences finish(List<ResultTable> answers) {
        ResultTable totals = answers.get(0);
        BigDecimal paid = Cells.amount(answers.get(1).column(PAYMENT_VALUE), 0);
        List<PaidOrder> unusual = answers.get(2).toRecords(PaidOrder.class);
        Differences differences = new Differences(unusual);
        List<String> notes = new ArrayList<>();
        if (totals.column(PAYMENTS).asLong(0) == 0) {
            notes.add("The data have no payments.");
        }
        long unnumbered = totals.column(UNNUMBERED_ORDERS).asLong(0);
        if (unnumbered > 0) {
            notes.add(unnumbered + " orders without an identifier are left out.");
        }
        return new PaymentDifferences(
                differences.total(totals.column(NUMBERED_ORDERS).asLong(0)),
                differences.bands(),
                differences.payments(totals.column(PAID_ORDERS).asLong(0), paid),
                differences.largest(limit),
                notes);
    }
}
