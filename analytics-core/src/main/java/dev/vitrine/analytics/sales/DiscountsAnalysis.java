package dev.vitrine.analytics.sales;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.internal.answer.Cells;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what was sold at its price and at its list price.
 *
 * <p>Defaults: by category of the product, orders that stand ({@link SalesScope#STANDING}) of all days. Immutable and
 * thread-safe; each method that takes an option returns another analysis.
 */
public final class DiscountsAnalysis implements DatedAnalysis<Discounts> {
    private static final Dimension<Band> LISTED = Dimensions.bands("LISTED", Field.LIST_PRICE, BigDecimal.ZERO);
    private static final Dimension<Band> PRICED = Dimensions.bands("PRICED", Field.UNIT_PRICE, BigDecimal.ZERO);
    private static final Filter SOLD = Dimensions.QUANTITY.greaterThan(0).and(PRICED.isPresent());
    private static final Filter COMPARED = SOLD.and(LISTED.isPresent());
    private static final Measure UNITS =
            Measure.sum("UNITS_COMPARED", Field.QUANTITY).where(COMPARED);
    private static final Measure LIST_VALUE = Measure.sum(
                    "LIST_VALUE", new Value.Amount(Field.QUANTITY, Field.LIST_PRICE))
            .where(COMPARED);
    private static final Measure REVENUE = Measure.sum(
                    "REVENUE_COMPARED", new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE))
            .where(COMPARED);
    private static final Measure DISCOUNT = LIST_VALUE.minus("DISCOUNT", REVENUE);
    private static final Measure LINES =
            Measure.count("LINES_COMPARED", Grain.ITEM).where(COMPARED);
    private static final Measure ALL_LINES =
            Measure.count("LINES_SOLD", Grain.ITEM).where(SOLD);

    private final Selection selection;
    private final Dimension<String> dimension;

    DiscountsAnalysis(Selection selection, Dimension<String> dimension) {
        this.selection = selection;
        this.dimension = dimension;
    }

    /** Returns this analysis of other orders. */
    public DiscountsAnalysis counting(SalesScope scope) {
        return new DiscountsAnalysis(selection.counting(scope), dimension);
    }

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public DiscountsAnalysis from(LocalDate day) {
        return new DiscountsAnalysis(selection.from(day), dimension);
    }

    /**
     * Returns this analysis of orders up to a day; later ones are ignored.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public DiscountsAnalysis asOf(LocalDate day) {
        return new DiscountsAnalysis(selection.asOf(day), dimension);
    }

    /**
     * Returns this analysis by another group of lines.
     *
     * @throws IllegalArgumentException if a line has several, as it has payments
     */
    public DiscountsAnalysis by(Dimension<String> group) {
        return new DiscountsAnalysis(selection, LineGroups.require("discounts", group));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("discounts", "Discounts")
                .means("How far below list prices goods sold, by " + dimension + ".")
                .counts(selection.sentence("Lines with a positive quantity, a price and a product with a list price,"))
                .computes("Discount = list price x quantity - unit price x quantity; discount share = discount / the"
                        + " former.")
                .beware("The list price is today's, not the one of the day of purchase.")
                .beware("What sold above list price offsets discounts.");
    }

    @Override
    public List<Query> queries() {
        Query query = selection.of(Query.of(LINES, UNITS, LIST_VALUE, REVENUE, DISCOUNT, ALL_LINES));
        return List.of(query, query.by(dimension).having(LINES.greaterThan(0)).orderBy(DISCOUNT.descending()));
    }

    @Override
    public Discounts finish(List<ResultTable> answers) {
        ResultTable total = answers.get(0);
        long lines = total.column(LINES).asLong(0);
        if (lines == 0) {
            return new Discounts(List.of(), List.of(), List.of("The data have no lines with list prices."));
        }
        List<Discount> groups = new ArrayList<>();
        ResultColumn<String> names = answers.get(1).column(dimension);
        for (int row = 0; row < answers.get(1).size(); row++) {
            groups.add(discount(Cells.value(names, row), answers.get(1), row));
        }
        List<String> notes = new ArrayList<>();
        long all = total.column(ALL_LINES).asLong(0);
        if (lines < all) {
            notes.add("Lines without a list price, left out: " + (all - lines) + " of " + all + ".");
        }
        return new Discounts(List.of(discount(null, total, 0)), groups, notes);
    }

    private static Discount discount(@Nullable String group, ResultTable answer, int row) {
        BigDecimal list = amount(answer.column(LIST_VALUE), row);
        BigDecimal discount = amount(answer.column(DISCOUNT), row);
        return new Discount(
                group,
                answer.column(UNITS).asLong(row),
                list,
                amount(answer.column(REVENUE), row),
                discount,
                SalesFigures.share(discount, list));
    }

    private static BigDecimal amount(ResultColumn<?> column, int row) {
        return column.as(BigDecimal.class).value(row);
    }
}
