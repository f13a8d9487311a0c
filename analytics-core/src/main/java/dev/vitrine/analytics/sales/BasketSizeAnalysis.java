package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks for lines, units and revenue of every order.
 *
 * <p>Defaults: orders that stand ({@link SalesScope#STANDING}) of all days. Brings back a row for every order, because how
 * units spread over orders can't be had from sums. Immutable and thread-safe; each method that takes an option returns
 * another analysis.
 */
public final class BasketSizeAnalysis implements DatedAnalysis<BasketSize> {
    private static final Measure LINES_SOLD =
            Measure.count("LINES_SOLD", Grain.ITEM).where(Dimensions.QUANTITY.greaterThan(0));

    private final Selection selection;

    BasketSizeAnalysis(Selection selection) {
        this.selection = selection;
    }

    /** Returns this analysis of other orders. */
    public BasketSizeAnalysis counting(SalesScope scope) {
        return new BasketSizeAnalysis(selection.counting(scope));
    }

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public BasketSizeAnalysis from(LocalDate day) {
        return new BasketSizeAnalysis(selection.from(day));
    }

    /**
     * Returns this analysis of orders up to a day; later ones are ignored.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public BasketSizeAnalysis asOf(LocalDate day) {
        return new BasketSizeAnalysis(selection.asOf(day));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("basket-size", "Basket size")
                .means("How many lines and units orders have, and what orders of each size are worth.")
                .counts(selection.sentence("Orders with a number and at least one line with a positive quantity,"))
                .computes("Lines and units of an order = those of its lines with a positive quantity. Quantiles are"
                        + " interpolated linearly.")
                .from("Quantiles: type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, The American"
                        + " Statistician 50, 1996.")
                .beware("A shop that writes two of the same as two lines has as many lines as units.");
    }

    @Override
    public List<Query> queries() {
        return List.of(selection.of(Query.of(LINES_SOLD, SalesFigures.UNITS_SOLD, GROSS_REVENUE)
                .by(Dimensions.ORDER_ID)
                .where(Dimensions.ORDER_ID.isPresent())
                .having(LINES_SOLD.greaterThan(0))));
    }

    @Override
    public BasketSize finish(List<ResultTable> answers) {
        ResultTable answer = answers.get(0);
        ResultColumn<?> lines = answer.column(LINES_SOLD);
        ResultColumn<?> units = answer.column(SalesFigures.UNITS_SOLD);
        ResultColumn<?> revenue = answer.column(GROSS_REVENUE);
        BigDecimal zero = SalesFigures.zero(revenue);
        BasketDistribution byLines = new BasketDistribution(zero);
        BasketDistribution byUnits = new BasketDistribution(zero);
        for (int row = 0; row < answer.size(); row++) {
            BigDecimal value = SalesFigures.money(revenue, row, zero);
            byLines.add(lines.asLong(row), value);
            byUnits.add(units.asLong(row), value);
        }
        if (byLines.isEmpty()) {
            return new BasketSize(
                    List.of(), List.of(), List.of(), List.of("The data have no orders with lines on these days."));
        }
        return new BasketSize(
                List.of(byLines.summary("lines"), byUnits.summary("units")),
                byLines.bands(),
                byUnits.bands(),
                List.of());
    }
}
