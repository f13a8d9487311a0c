package dev.vitrine.analytics.sales;

import static dev.vitrine.analytics.query.Measures.CANCELED_VALUE;
import static dev.vitrine.analytics.query.Measures.GROSS_REVENUE;
import static dev.vitrine.analytics.query.Measures.NET_REVENUE;
import static dev.vitrine.analytics.query.Measures.RETURNS_VALUE;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for gross revenue, returns and cancellations.
 *
 * <p>Defaults: groups are categories of products; all orders of all days. Immutable and thread-safe; each method that
 * takes an option returns another analysis.
 */
public final class ReturnsAnalysis implements DatedAnalysis<Returns> {
    private final Selection selection;
    private final Dimension<String> dimension;

    ReturnsAnalysis(Selection selection, Dimension<String> dimension) {
        this.selection = selection;
        this.dimension = dimension;
    }

    /**
     * Returns this analysis of orders from a day on.
     *
     * @throws IllegalArgumentException if that is after the as-of day
     */
    public ReturnsAnalysis from(LocalDate day) {
        return new ReturnsAnalysis(selection.from(day), dimension);
    }

    /**
     * Returns this analysis of orders up to a day; later ones are ignored.
     *
     * @throws IllegalArgumentException if that is before the first day
     */
    @Override
    public ReturnsAnalysis asOf(LocalDate day) {
        return new ReturnsAnalysis(selection.asOf(day), dimension);
    }

    /**
     * Returns this analysis by another group of lines.
     *
     * @throws IllegalArgumentException if a line has several, as it has payments
     */
    public ReturnsAnalysis by(Dimension<String> group) {
        return new ReturnsAnalysis(selection, LineGroups.require("returns", group));
    }

    @Override
    public AnalysisCard card() {
        return AnalysisCard.of("returns", "Returns and cancellations")
                .means("How much of gross revenue came back or was called off, by month and by " + dimension + ".")
                .counts(selection.sentence("Lines"))
                .computes(
                        "Returns = lines of returned orders, and lines with a negative quantity; return share = returns"
                                + " / gross revenue; net revenue = gross revenue - returns - canceled.")
                .beware("A credit note counts in the month in which it was written, which can be after the sale.")
                .beware(
                        "Net revenue keeps orders that are unavailable and entries that are adjustments, which the sales trend"
                                + " leaves out.")
                .beware("Recent sales may still come back.");
    }

    @Override
    public List<Query> queries() {
        Query query = selection.of(Query.of(GROSS_REVENUE, RETURNS_VALUE, CANCELED_VALUE, NET_REVENUE));
        return List.of(query, query.by(Dimensions.MONTH), query.by(dimension).orderBy(RETURNS_VALUE.descending()));
    }

    @Override
    public Returns finish(List<ResultTable> answers) {
        List<ReturnShare> total = rows(answers.get(0), null);
        if (total.isEmpty()) {
            return new Returns(List.of(), List.of(), List.of(), List.of("The data have no lines with prices."));
        }
        List<String> notes = new ArrayList<>();
        if (total.get(0).returns().signum() == 0) {
            notes.add("The data have no returns.");
        }
        return new Returns(total, rows(answers.get(1), Dimensions.MONTH), rows(answers.get(2), dimension), notes);
    }

    /** Returns the rows that have amounts. */
    private static List<ReturnShare> rows(ResultTable answer, @Nullable Dimension<?> by) {
        List<ReturnShare> rows = new ArrayList<>();
        for (int row = 0; row < answer.size(); row++) {
            if (!answer.column(NET_REVENUE).isMissing(row)) {
                boolean isNamed = by != null && !answer.column(by.name()).isMissing(row);
                rows.add(share(isNamed && by != null ? answer.column(by.name()).label(row) : null, answer, row));
            }
        }
        return rows;
    }

    private static ReturnShare share(@Nullable String group, ResultTable answer, int row) {
        BigDecimal gross = amount(answer.column(GROSS_REVENUE), row);
        BigDecimal returns = amount(answer.column(RETURNS_VALUE), row);
        BigDecimal canceled = amount(answer.column(CANCELED_VALUE), row);
        return new ReturnShare(
                group,
                gross,
                returns,
                SalesFigures.share(returns, gross),
                canceled,
                SalesFigures.share(canceled, gross),
                amount(answer.column(NET_REVENUE), row));
    }

    private static BigDecimal amount(ResultColumn<?> column, int row) {
        return column.as(BigDecimal.class).value(row);
    }
}
