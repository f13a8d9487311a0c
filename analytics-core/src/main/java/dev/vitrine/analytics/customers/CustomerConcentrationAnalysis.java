package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Dimensions.CUSTOMER;
import static dev.vitrine.analytics.query.Measures.CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ranks customers by what they spent.
 *
 * <p>Defaults: {@link SalesScope#STANDING}, as of the day after the last order. Immutable; each method returns a new
 * analysis.
 */
public final class CustomerConcentrationAnalysis implements DatedAnalysis<CustomerConcentration> {
    static final CustomerConcentrationAnalysis USUAL = new CustomerConcentrationAnalysis(OrderScope.USUAL);
    private static final List<BigDecimal> PARTS =
            Stream.of("0.01", "0.05", "0.1", "0.2").map(BigDecimal::new).toList();

    private final OrderScope scope;

    private CustomerConcentrationAnalysis(OrderScope scope) {
        this.scope = scope;
    }

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public CustomerConcentrationAnalysis asOf(LocalDate day) {
        return new CustomerConcentrationAnalysis(scope.asOf(day));
    }

    /** Returns this analysis of other orders. */
    public CustomerConcentrationAnalysis counting(SalesScope orders) {
        return new CustomerConcentrationAnalysis(scope.counting(orders));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("customer-concentration", "Concentration of customers")
                .means("How much of the revenue hangs on few customers.")
                .counts(scope.grain("Gross revenue of orders") + " Persons without revenue are left out.")
                .computes("Gini = sum of (2 i - n - 1) x_i / (n * sum of x_i), where x_i are the n persons' revenues,"
                        + " ascending, i from 1; not corrected for small samples. Best p % = the first p % of the"
                        + " persons by revenue, rounded up.")
                .from("C. Gini, Variabilità e mutabilità (1912), in the form of A. Sen, On Economic Inequality (1973);"
                        + " M. O. Lorenz, Methods of measuring the concentration of wealth, Publications of the American"
                        + " Statistical Association 9 (1905).")
                .beware("Revenue is before credit notes.")
                .beware(OrderScope.AS_OF_RULE)
                .beware("Customers of a year ago have had a year to spend, those of yesterday a day: a growing shop"
                        + " looks less equal than it is.");
    }

    @Override
    public List<Query> queries() {
        return List.of(
                scope.overview(),
                scope.of(CUSTOMERS),
                scope.of(GROSS_REVENUE)
                        .by(CUSTOMER)
                        .having(GROSS_REVENUE.greaterThan(0))
                        .orderBy(GROSS_REVENUE.descending()));
    }

    @Override
    public CustomerConcentration finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        Lorenz lorenz = new Lorenz();
        ResultColumn<BigDecimal> revenue = answers.get(2).column(GROSS_REVENUE).as(BigDecimal.class);
        for (int row = 0; row < revenue.size(); row++) {
            lorenz.add(revenue.value(row));
        }
        List<String> notes = overview.notes();
        long all = answers.get(1).column(CUSTOMERS).asLong(0);
        if (all > lorenz.size()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%,d of %,d customers are left out because they have no revenue.",
                    all - lorenz.size(),
                    all));
        }
        return new CustomerConcentration(overview.asOf(), total(lorenz), best(lorenz), deciles(lorenz), notes);
    }

    private static ConcentrationTotal total(Lorenz lorenz) {
        int few = lorenz.countOf80Percent();
        return new ConcentrationTotal(lorenz.size(), lorenz.total(), lorenz.gini(), few, Shares.of(few, lorenz.size()));
    }

    private static List<CustomerGroupShare> best(Lorenz lorenz) {
        List<CustomerGroupShare> best = new ArrayList<>();
        for (BigDecimal part : PARTS) {
            int customers = lorenz.count(part);
            BigDecimal revenue = lorenz.between(0, customers);
            best.add(
                    new CustomerGroupShare(part.doubleValue(), customers, revenue, Shares.of(revenue, lorenz.total())));
        }
        return best;
    }

    private static List<CustomerDecile> deciles(Lorenz lorenz) {
        List<CustomerDecile> deciles = new ArrayList<>();
        int above = 0;
        for (int decile = 1; decile <= 10; decile++) {
            int upTo = lorenz.count(BigDecimal.valueOf(decile, 1));
            BigDecimal revenue = lorenz.between(above, upTo);
            deciles.add(new CustomerDecile(
                    decile,
                    upTo - above,
                    revenue,
                    Shares.of(revenue, lorenz.total()),
                    Shares.of(lorenz.between(0, upTo), lorenz.total())));
            above = upTo;
        }
        return deciles;
    }
}
