package dev.vitrine.analytics.customers;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts customers by the means of payment they prefer.
 *
 * <p>Defaults: {@link SalesScope#STANDING}, as of the day after the last order. Immutable; each method returns a new
 * analysis.
 */
public final class PreferredPaymentAnalysis implements DatedAnalysis<PreferredPayment> {
    static final PreferredPaymentAnalysis USUAL = new PreferredPaymentAnalysis(OrderScope.USUAL);

    private final OrderScope scope;

    private PreferredPaymentAnalysis(OrderScope scope) {
        this.scope = scope;
    }

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public PreferredPaymentAnalysis asOf(LocalDate day) {
        return new PreferredPaymentAnalysis(scope.asOf(day));
    }

    /** Returns this analysis of other orders. */
    public PreferredPaymentAnalysis counting(SalesScope orders) {
        return new PreferredPaymentAnalysis(scope.counting(orders));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("preferred-payment", "Preferred means of payment")
                .means("How customers prefer to pay.")
                .counts(scope.grain("Payments of orders") + " Payments of no known means are left out.")
                .computes(PaymentHabit.RULE + " Share = persons who prefer it / persons with a known means.")
                .beware(OrderScope.AS_OF_RULE)
                .beware("Most customers of a young shop have paid once: what they prefer is what they did.");
    }

    @Override
    public List<Query> queries() {
        return List.of(scope.overview(), PaymentHabits.query(scope));
    }

    @Override
    public PreferredPayment finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        Map<String, long[]> counts = new TreeMap<>();
        PaymentHabits.read(answers.get(1), person -> true, (person, habits) -> {
            habits.sort(PaymentHabit.PREFERENCE);
            long[] count = counts.computeIfAbsent(habits.get(0).type(), type -> new long[2]);
            count[0]++;
            count[1] += habits.size() == 1 ? 1 : 0;
        });
        long all = counts.values().stream().mapToLong(count -> count[0]).sum();
        List<PreferredPaymentType> types = counts.entrySet().stream()
                .map(entry -> new PreferredPaymentType(
                        entry.getKey(), entry.getValue()[0], Shares.of(entry.getValue()[0], all), entry.getValue()[1]))
                .sorted(Comparator.comparingLong(PreferredPaymentType::customers)
                        .reversed()
                        .thenComparing(PreferredPaymentType::paymentType))
                .toList();
        List<String> notes = overview.notes();
        if (types.isEmpty()) {
            notes.add("The data have no payments of a known means by known persons.");
        }
        return new PreferredPayment(overview.asOf(), types, notes);
    }
}
