package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.query.Measures.CUSTOMERS;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ORDERS;
import static dev.vitrine.analytics.query.Measures.REPEAT_CUSTOMERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Splits customers by what the data say about them.
 *
 * <p>Defaults: ages in bands from 20, 30, 40, 50, 60 and 70 on; channels; the attributes of H&amp;M's customers {@code
 * club_member_status}, {@code fashion_news_frequency}, {@code FN} and {@code Active}; {@link SalesScope#STANDING}, as of the
 * day after the last order; intervals at 0.95. Immutable; each method returns a new analysis.
 */
public final class CustomerProfileAnalysis implements DatedAnalysis<CustomerProfile> {
    static final CustomerProfileAnalysis USUAL = new CustomerProfileAnalysis(
            OrderScope.USUAL,
            List.of("club_member_status", "fashion_news_frequency", "FN", "Active"),
            Interval.USUAL_LEVEL);
    private static final Measure REVENUE_PER_CUSTOMER = Measure.ratio("REVENUE_PER_CUSTOMER", GROSS_REVENUE, CUSTOMERS);
    private static final BigDecimal[] AGES =
            Stream.of(20, 30, 40, 50, 60, 70).map(BigDecimal::valueOf).toArray(BigDecimal[]::new);

    private final OrderScope scope;
    private final List<String> attributes;
    private final double level;

    private CustomerProfileAnalysis(OrderScope scope, List<String> attributes, double level) {
        this.scope = scope;
        this.attributes = attributes;
        this.level = level;
    }

    /** What customers are split by. */
    private record Split(String name, Dimension<?> dimension) {}

    /** Returns this analysis as of a day; later orders are ignored. */
    @Override
    public CustomerProfileAnalysis asOf(LocalDate day) {
        return new CustomerProfileAnalysis(scope.asOf(day), attributes, level);
    }

    /** Returns this analysis of other orders. */
    public CustomerProfileAnalysis counting(SalesScope orders) {
        return new CustomerProfileAnalysis(scope.counting(orders), attributes, level);
    }

    /** Returns this analysis by other attributes of customers, by their names in the source, besides age and channel. */
    public CustomerProfileAnalysis withAttributes(String... names) {
        return new CustomerProfileAnalysis(scope, List.of(names), level);
    }

    /**
     * Returns this analysis with another level of intervals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CustomerProfileAnalysis withLevel(double newLevel) {
        return new CustomerProfileAnalysis(scope, attributes, OptionChecks.level(newLevel));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("customer-profile", "Customer profile")
                .means("Who the customers are: by age, channel, membership and other attributes of the source.")
                .counts(scope.grain("Persons, orders and gross revenue"))
                .computes("Share = persons of the group / all persons; repeat rate = persons with two or more orders in"
                        + " the group / persons of the group.")
                .from("Intervals of Wilson (1927).")
                .beware(OrderScope.AS_OF_RULE)
                .beware(
                        "A person who buys through two channels, or has two records that differ, is in both groups, so"
                                + " shares can add up to more than 1, and an order counts for the repeat rate of its group only.")
                .beware("Only persons who ordered are counted, not all who are registered.");
    }

    private List<Split> splits() {
        List<Split> splits = new ArrayList<>();
        splits.add(new Split("age", Dimensions.bands("AGE_BAND", Field.CUSTOMER_AGE, AGES)));
        splits.add(new Split("channel", Dimensions.CHANNEL));
        attributes.forEach(name -> splits.add(new Split(name, Dimensions.customerAttribute(name))));
        return splits;
    }

    @Override
    public List<Query> queries() {
        List<Query> queries = new ArrayList<>(List.of(scope.overview(), scope.of(CUSTOMERS)));
        for (Split split : splits()) {
            queries.add(scope.of(CUSTOMERS, REPEAT_CUSTOMERS, ORDERS, GROSS_REVENUE, REVENUE_PER_CUSTOMER)
                    .by(split.dimension()));
        }
        return queries;
    }

    @Override
    public CustomerProfile finish(List<ResultTable> answers) {
        Overview overview = scope.read(answers.get(0));
        long all = answers.get(1).column(CUSTOMERS).asLong(0);
        List<String> notes = overview.notes();
        List<ProfileGroup> groups = new ArrayList<>();
        List<Split> splits = splits();
        for (int i = 0; i < splits.size(); i++) {
            ResultTable answer = answers.get(i + 2);
            ResultColumn<?> values = answer.columns().get(0);
            if (answer.size() == 0 || values.isMissing(0)) {
                notes.add("The data have no " + splits.get(i).name() + " of customers who ordered.");
                continue;
            }
            groups.addAll(groups(splits.get(i), answer, all));
        }
        return new CustomerProfile(overview.asOf(), groups, notes);
    }

    private List<ProfileGroup> groups(Split split, ResultTable answer, long all) {
        ResultColumn<?> values = answer.column(split.dimension());
        ResultColumn<BigDecimal> revenue = answer.column(GROSS_REVENUE).as(BigDecimal.class);
        ResultColumn<BigDecimal> each = answer.column(REVENUE_PER_CUSTOMER).as(BigDecimal.class);
        @Nullable BigDecimal total = null;
        for (int row = 0; row < answer.size(); row++) {
            total = Shares.sum(total, Cells.amount(revenue, row));
        }
        List<ProfileGroup> groups = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            long customers = answer.column(CUSTOMERS).asLong(row);
            long repeated = answer.column(REPEAT_CUSTOMERS).asLong(row);
            groups.add(new ProfileGroup(
                    split.name(),
                    values.isMissing(row) ? null : values.label(row),
                    customers,
                    Shares.of(customers, all),
                    repeated,
                    Shares.of(repeated, customers),
                    Interval.ofShare(repeated, customers, level),
                    answer.column(ORDERS).asLong(row),
                    Cells.amount(revenue, row),
                    Cells.amount(each, row),
                    Shares.of(Cells.amount(revenue, row), total)));
        }
        return groups;
    }
}
