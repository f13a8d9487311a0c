package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the valid sales of each person, scores the persons and puts them into segments.
 *
 * <p>Defaults: as of the day after the last order of any status; {@link RfmRule#ofDefaults()}; scores cut at 0.2, 0.4,
 * 0.6 and 0.8; {@link SegmentMap#ten()}; a note if there are fewer than 30 customers. Immutable and thread-safe; each
 * {@code with} returns a new analysis.
 */
public final class RfmAnalysis implements DatedAnalysis<Rfm> {
    private static final int FEW_CUSTOMERS = 30;
    private static final List<BigDecimal> FIFTHS =
            Stream.of("0.2", "0.4", "0.6", "0.8").map(BigDecimal::new).toList();

    private static final AnalysisCard CARD = AnalysisCard.of("rfm", "Recency, frequency and monetary value")
            .means("How lately, how often and for how much each customer bought, and the segment that makes of it.")
            .counts(
                    "Persons with a valid sale: an order that was delivered or completed, placed on a known day not after"
                            + " the as-of day, by a known person, with a line of a quantity and a unit price above zero.")
            .computes("Recency = calendar days from the last such order to the as-of day; frequency = such orders;"
                    + " monetary = quantity × unit price + freight of such lines. A score is one more than the number of"
                    + " cuts that the customer beats, cuts being quantiles over all customers, interpolated linearly;"
                    + " equal values have equal scores.")
            .from("J. R. Bult, T. Wansbeek, Optimal selection for direct mail, Marketing Science 14 (1995); quantiles:"
                    + " R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50"
                    + " (1996), definition 7; segments: A. Hebbali, R package rfm 0.3.0, rfm_segment, mended.")
            .beware("Statuses are as they are now, not as they were on the as-of day.")
            .beware("Scores are relative to this shop's customers on this day: the same purchases can score otherwise"
                    + " elsewhere or later.")
            .beware("Where most customers ordered once, frequency tells few of them apart.");

    private final @Nullable LocalDate asOf;
    private final RfmRule rule;
    private final List<BigDecimal> cuts;
    private final SegmentMap map;
    private final int minimumCustomers;

    private RfmAnalysis(
            @Nullable LocalDate asOf, RfmRule rule, List<BigDecimal> cuts, SegmentMap map, int minimumCustomers) {
        this.asOf = asOf;
        this.rule = rule;
        this.cuts = cuts;
        this.map = map;
        this.minimumCustomers = minimumCustomers;
    }

    static RfmAnalysis ofDefaults() {
        return new RfmAnalysis(null, RfmRule.ofDefaults(), FIFTHS, SegmentMap.ten(), FEW_CUSTOMERS);
    }

    /** Returns this analysis as of a day; orders after it are ignored. */
    @Override
    public RfmAnalysis asOf(LocalDate day) {
        return new RfmAnalysis(day, rule, cuts, map, minimumCustomers);
    }

    /** Returns this analysis with another rule for campaigns. */
    public RfmAnalysis withRule(RfmRule newRule) {
        return new RfmAnalysis(asOf, newRule, cuts, map, minimumCustomers);
    }

    /**
     * Returns this analysis with other cuts between the scores.
     *
     * @param shares four shares, ascending, from worst to best: with 0.5, 0.7, 0.8 and 0.9 the worse half has score 1 and
     *     the best tenth score 5
     * @throws IllegalArgumentException if there are not four, if they do not ascend, or if one is not between 0 and 1
     */
    public RfmAnalysis withCuts(BigDecimal... shares) {
        List<BigDecimal> newCuts = List.of(shares);
        if (newCuts.size() != FIFTHS.size()) {
            throw new IllegalArgumentException(
                    "there are " + newCuts.size() + " cuts; expected 4, for scores 1 to 5. Maybe 0.2, 0.4, 0.6, 0.8.");
        }
        for (int i = 0; i < newCuts.size(); i++) {
            RfmRule.requireShare(newCuts.get(i));
            if (i > 0 && newCuts.get(i - 1).compareTo(newCuts.get(i)) >= 0) {
                throw new IllegalArgumentException("the cuts must ascend, but " + newCuts.get(i) + " comes after "
                        + newCuts.get(i - 1) + ". Maybe 0.2, 0.4, 0.6, 0.8.");
            }
        }
        return new RfmAnalysis(asOf, rule, newCuts, map, minimumCustomers);
    }

    /**
     * Returns this analysis with another map from scores to segments.
     *
     * @throws IllegalArgumentException if the map leaves a cell out or has it twice, naming such cells
     */
    public RfmAnalysis withMap(SegmentMap newMap) {
        return new RfmAnalysis(asOf, rule, cuts, newMap.requirePartition(), minimumCustomers);
    }

    /**
     * Returns this analysis with another number of customers below which a note says that scores mean little.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public RfmAnalysis withMinimumCustomers(int customers) {
        if (customers < 0) {
            throw new IllegalArgumentException(
                    "minimumCustomers is " + customers + "; expected 0 or more. Maybe 0, for no note.");
        }
        return new RfmAnalysis(asOf, rule, cuts, map, customers);
    }

    RfmRule rule() {
        return rule;
    }

    List<BigDecimal> cuts() {
        return cuts;
    }

    SegmentMap map() {
        return map;
    }

    int minimumCustomers() {
        return minimumCustomers;
    }

    @Override
    public AnalysisCard card() {
        return CARD.computes(CARD.formula() + " Cuts at " + shares() + ". Segments by the map '" + map.name()
                + "'. Churn Recovery from " + rule.churnAfterDays() + " days on, else VIP Loyalty from the quantile "
                + rule.percentile().toPlainString() + " of monetary or frequency on, else Standard Promo.");
    }

    private String shares() {
        return cuts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }

    @Override
    public List<Query> queries() {
        return List.of(RfmSales.byPerson(asOf), RfmSales.ofShop(asOf));
    }

    /**
     * {@inheritDoc}
     *
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    @Override
    public Rfm finish(List<ResultTable> answers) {
        return finish(answers, RfmPeople.scaleOf(answers.get(0)));
    }

    /** Finishes where the money scale is known, also of a shop without customers. */
    Rfm finish(List<ResultTable> answers, int scale) {
        LocalDate day = new LastDay(asOf).orDayAfterLast(answers.get(1));
        RfmPeople people = RfmPeople.of(answers.get(0), RfmSales.Measures.ALL, day, scale);
        return new Rfm(
                new RfmAssignment(people, day, this),
                this,
                answers.get(1).column(RfmSales.NAMELESS).asLong(0));
    }
}
