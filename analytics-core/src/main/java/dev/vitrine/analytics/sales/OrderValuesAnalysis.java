package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.AVERAGE_ORDER_VALUE;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.ITEMS_PER_ORDER;
import static dev.vitrine.analytics.query.Measures.ORDERS_WITH_ITEMS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for order values by group.
 *
 * <p>Defaults: by state of the customer, orders that stand ({@link SalesScope#STANDING}) of all days; groups of fewer than
 * 30 orders are told of. Immutable and thread-safe; each method that takes an option returns another analysis.
 */
public final class OrderValuesAnalysis implements DatedAnalysis<OrderValues> {
    static final int USUAL_MINIMUM = 30;

    private final Selection selection;
    private final Dimension<String> dimension;
    private final int minimum;

    OrderValuesAnalysis(Selection selection, Dimension<String> dimension, int minimum) {
        this.selection = selection;
        this.dimension = dimension;
        this.minimum = minimum;
    }

    /** Returns this analysis of other orders. */
    public OrderValuesAnalysis counting(SalesScope scope) {
        return new OrderValuesAnalysis(selection.counting(scope), dimension, minimum);
    }

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public OrderValuesAnalysis from(LocalDate day) {
        return new OrderValuesAnalysis(selection.from(day), dimension, minimum);
    }

    /**
     * Returns this analysis of orders up to a day; later ones are ignored.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public OrderValuesAnalysis asOf(LocalDate day) {
        return new OrderValuesAnalysis(selection.asOf(day), dimension, minimum);
    }

    /**
     * Returns this analysis by another group of orders, such as a region, a country or a channel.
     *
     * @throws IllegalArgumentException if an order can be in several groups, as it is by product
     */
    public OrderValuesAnalysis by(Dimension<String> group) {
        if (!Grain.ORDER.reaches(group.grain())) {
            throw new IllegalArgumentException(
                    "order values can't be split by " + group + ": an order can have several;"
                            + " expected what an order or its customer has one of. Maybe CUSTOMER_STATE.");
        }
        return new OrderValuesAnalysis(selection, group, minimum);
    }

    /**
     * Returns this analysis with notes on groups of fewer orders than this.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public OrderValuesAnalysis withMinimumOrders(int orders) {
        if (orders < 0) {
            throw new IllegalArgumentException(
                    "no group has fewer than " + orders + " orders: expected 0 or more. Maybe " + USUAL_MINIMUM + ".");
        }
        return new OrderValuesAnalysis(selection, dimension, orders);
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("order-values", "Average order value")
                .means("What an order is worth on average, by " + dimension + ".")
                .counts(selection.sentence("Orders with at least one line, and their lines with a positive quantity,"))
                .computes("Average order value = revenue / orders that have lines.")
                .beware("Revenue is without freight, before returns by credit note.")
                .beware("Orders count if they have a line: one whose lines are all returns or free lowers the average.")
                .beware("Few large orders move the average of a small group: see the orders beside it.");
    }

    @Override
    public List<Query> queries() {
        return List.of(
                selection.of(Query.of(ORDERS_WITH_ITEMS, GROSS_REVENUE, AVERAGE_ORDER_VALUE, ITEMS_PER_ORDER)
                        .by(dimension)
                        .having(ORDERS_WITH_ITEMS.greaterThan(0))
                        .with(new Step.ShareOfTotal(GROSS_REVENUE, List.of()))
                        .orderBy(AVERAGE_ORDER_VALUE.descending())),
                selection.of(Query.of(AVERAGE_ORDER_VALUE)));
    }

    @Override
    public OrderValues finish(List<ResultTable> answers) {
        ResultTable answer = answers.get(0);
        BigDecimal average = Cells.amount(answers.get(1).column(AVERAGE_ORDER_VALUE), 0);
        List<OrderValue> groups = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            BigDecimal own = Cells.amount(answer.column(AVERAGE_ORDER_VALUE), row);
            ResultColumn<String> group = answer.column(dimension);
            groups.add(new OrderValue(
                    Cells.value(group, row),
                    answer.column(ORDERS_WITH_ITEMS).asLong(row),
                    Cells.amount(answer.column(GROSS_REVENUE), row),
                    own,
                    own == null || average == null ? null : SalesFigures.share(own, average),
                    Cells.number(answer.column(new Step.ShareOfTotal(GROSS_REVENUE, List.of())), row),
                    Cells.number(answer.column(ITEMS_PER_ORDER), row)));
        }
        return new OrderValues(groups, average, notes(groups));
    }

    private List<String> notes(List<OrderValue> groups) {
        if (groups.isEmpty()) {
            return List.of("The data have no orders with lines to average.");
        }
        List<String> notes = new ArrayList<>();
        long small = groups.stream().filter(group -> group.orders() < minimum).count();
        if (small > 0) {
            notes.add("Groups of fewer than " + minimum + " orders, whose averages are unsteady: " + small + " of "
                    + groups.size() + ".");
        }
        return notes;
    }
}
