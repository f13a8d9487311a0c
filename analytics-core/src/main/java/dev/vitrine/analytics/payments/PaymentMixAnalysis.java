package dev.vitrine.analytics.payments;

import static dev.vitrine.analytics.query.Measures.AVERAGE_INSTALMENTS;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.PAYMENTS;
import static dev.vitrine.analytics.query.Measures.PAYMENT_VALUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for payments by type and by instalments. */
final class PaymentMixAnalysis implements DatedAnalysis<PaymentMix> {
    private static final AnalysisCard CARD = AnalysisCard.of("payment-mix", "Payment mix")
            .means("Which means of payment customers use, for how much, and in how many instalments.")
            .counts("Payments of orders of any status; an order paid in two ways is an order of both.")
            .computes(
                    "Share = value of the payments of a kind / value of all payments; average = value / payments of known"
                            + " value.")
            .beware("What is paid includes freight and vouchers, so it differs from revenue.")
            .beware(LastDay.RULE);

    private static final Measure AVERAGE_PAYMENT_VALUE = Measure.average("AVERAGE_PAYMENT_VALUE", Field.PAYMENT_VALUE);

    /** What the queries ask for; components are the columns. */
    private record TypeRow(
            @Nullable String paymentType,
            long payments,
            long orders,
            @Nullable BigDecimal paymentValue,
            @Nullable Double paymentValueShare,
            @Nullable Double averageInstalments,
            @Nullable BigDecimal averagePaymentValue) {}

    private record InstalmentRow(
            @Nullable Integer instalments,
            long payments,
            @Nullable BigDecimal paymentValue,
            @Nullable Double paymentValueShare,
            @Nullable BigDecimal averagePaymentValue) {}

    private final LastDay last;

    PaymentMixAnalysis(LastDay last) {
        this.last = last;
    }

    @Override
    public DatedAnalysis<PaymentMix> asOf(LocalDate day) {
        return new PaymentMixAnalysis(new LastDay(day));
    }

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        Step share = new Step.ShareOfTotal(PAYMENT_VALUE, List.of());
        return last.of(
                Query.of(PAYMENTS, ORDERS, PAYMENT_VALUE, AVERAGE_INSTALMENTS, AVERAGE_PAYMENT_VALUE)
                        .by(Dimensions.PAYMENT_TYPE)
                        .having(PAYMENTS.greaterThan(0))
                        .with(share)
                        .orderBy(PAYMENT_VALUE.descending()),
                Query.of(PAYMENTS, PAYMENT_VALUE, AVERAGE_PAYMENT_VALUE)
                        .by(Dimensions.INSTALMENTS)
                        .with(share));
    }

    @Override
    public PaymentMix finish(List<ResultTable> answers) {
        List<PaymentTypeShare> types = answers.get(0).toRecords(TypeRow.class).stream()
                .map(row -> new PaymentTypeShare(
                        row.paymentType(),
                        row.payments(),
                        row.orders(),
                        row.paymentValue(),
                        row.paymentValueShare(),
                        row.averageInstalments(),
                        row.averagePaymentValue()))
                .toList();
        List<InstalmentShare> instalments = answers.get(1).toRecords(InstalmentRow.class).stream()
                .map(row -> new InstalmentShare(
                        row.instalments(),
                        row.payments(),
                        row.paymentValue(),
                        row.paymentValueShare(),
                        row.averagePaymentValue()))
                .toList();
        List<String> notes = types.isEmpty() ? List.of("The data have no payments.") : List.of();
        return new PaymentMix(types, instalments, notes);
    }
}
