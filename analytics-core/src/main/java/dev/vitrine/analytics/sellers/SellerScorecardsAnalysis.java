package dev.vitrine.analytics.sellers;

import static dev.vitrine.analytics.query.Measures.CANCELED_ORDERS;
import static dev.vitrine.analytics.query.Measures.ITEMS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks how each seller does. Immutable and thread-safe; start with {@link SellerScorecards#analysis}. */
public final class SellerScorecardsAnalysis implements DatedAnalysis<SellerScorecards> {
    static final int USUAL_LEADERS = 10;
    static final double USUAL_LEVEL = Interval.USUAL_LEVEL;

    private static final AnalysisCard CARD = AnalysisCard.of("seller-scorecards", "Seller scorecards")
            .means(
                    "How each seller does in revenue, late deliveries, late handovers, cancellations, handling time and review"
                            + " scores, small sellers drawn towards the mean so that chance does not rank them.")
            .counts(
                    "Sellers of at least one line. Orders, and reviews of orders, of any status with a line of the seller; an"
                            + " order of several sellers counts for each. Late deliveries: of delivered orders with a promise. Late"
                            + " handovers: of lines with a limit and a time of handover.")
            .computes(
                    "Shares: beta-binomial, (hits + weight * mean) / (trials + weight), the weight from the variance of the"
                            + " sellers' shares beyond chance, at least 1. Days and scores: normal-normal, mean + trust * (observed -"
                            + " mean), trust = between / (between + within / sample), variances of a one-way analysis of variance."
                            + " Intervals hold the true value with the probability chosen, 95 % unless said, given all sellers. Rank 1"
                            + " is the best estimate.")
            .from(
                    "B. Efron, C. Morris, JASA 70 (1975); G. Casella, The American Statistician 39 (1985); J. C. Kleinman,"
                            + " JASA 68 (1973)")
            .beware(
                    "Estimates compare a seller with all others, whatever it sells and wherever its customers live; a late"
                            + " delivery can be the carrier's fault, a late handover is the seller's.")
            .beware("The review of an order of several sellers tells nothing of which of them it is about.")
            .beware("A canceled order without lines belongs to no seller, so cancellations are understated.")
            .beware(
                    "Where the carrier was recorded before the approval, nothing is known of the handling time. How much"
                            + " handling times vary within a seller is taken from whole days up to 90; their means are exact."
                            + " A few very long times move a small seller far: see its sample.")
            .beware(LastDay.RULE);

    private final int leaders;
    private final double level;
    private final LastDay last;

    SellerScorecardsAnalysis(int leaders, double level, LastDay last) {
        this.leaders = leaders;
        this.level = level;
        this.last = last;
    }

    /**
     * Returns this analysis with another number of leaders in place of 10.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public SellerScorecardsAnalysis withLeaders(int number) {
        int checked = OptionChecks.atLeast(0, "the number of leaders", number, USUAL_LEADERS);
        return new SellerScorecardsAnalysis(checked, level, last);
    }

    /**
     * Returns this analysis with intervals of another level in place of 0.95.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public SellerScorecardsAnalysis withLevel(double probability) {
        return new SellerScorecardsAnalysis(leaders, OptionChecks.level(probability), last);
    }

    /** Returns this analysis as of a day. Later orders are left out, and so are orders without a time of purchase. */
    @Override
    public SellerScorecardsAnalysis asOf(LocalDate day) {
        return new SellerScorecardsAnalysis(leaders, level, new LastDay(day));
    }

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        return last.of(
                SellerFigures.query(),
                HandlingTimes.query(),
                Query.of(
                        ITEMS, CANCELED_ORDERS, SellerMeasures.CANCELED_WITHOUT_LINES, SellerMeasures.BACKWARD_ORDERS));
    }

    @Override
    public SellerScorecards finish(List<ResultTable> answers) {
        List<SellerFigures> figures = SellerFigures.read(answers.get(0));
        Map<SellerCriterion, Judgement> judgements = judge(figures, answers.get(1));
        List<SellerScorecard> cards = cards(figures, judgements);
        return new SellerScorecards(
                cards.stream()
                        .filter(card -> card.revenue() != null)
                        .limit(leaders)
                        .toList(),
                judgements.values().stream()
                        .map(Judgement::prior)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                cards,
                judgements.values().stream()
                        .flatMap(judgement -> judgement.estimates().stream())
                        .toList(),
                notes(answers.get(2), cards, judgements));
    }

    private Map<SellerCriterion, Judgement> judge(List<SellerFigures> figures, ResultTable handling) {
        Map<SellerCriterion, Judgement> judgements = new EnumMap<>(SellerCriterion.class);
        judgements.put(
                SellerCriterion.LATE_DELIVERY,
                Judgement.ofShares(
                        SellerCriterion.LATE_DELIVERY, figures, SellerFigures::late, SellerFigures::promised, level));
        judgements.put(
                SellerCriterion.LATE_HANDOVER,
                Judgement.ofShares(
                        SellerCriterion.LATE_HANDOVER,
                        figures,
                        SellerFigures::lateItems,
                        SellerFigures::limitedItems,
                        level));
        judgements.put(
                SellerCriterion.CANCELLATION,
                Judgement.ofShares(
                        SellerCriterion.CANCELLATION, figures, SellerFigures::canceled, SellerFigures::orders, level));
        judgements.put(
                SellerCriterion.HANDLING_DAYS,
                Judgement.ofMeans(
                        SellerCriterion.HANDLING_DAYS, figures, HandlingTimes.read(handling, figures), level));
        judgements.put(
                SellerCriterion.REVIEW_SCORE,
                Judgement.ofMeans(
                        SellerCriterion.REVIEW_SCORE,
                        figures,
                        figures.stream().map(SellerFigures::scores).toList(),
                        level));
        return judgements;
    }

    private static List<SellerScorecard> cards(
            List<SellerFigures> figures, Map<SellerCriterion, Judgement> judgements) {
        BigDecimal all = figures.stream()
                .map(SellerFigures::revenue)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<SellerScorecard> cards = new ArrayList<>();
        BigDecimal above = null;
        int rank = 0;
        for (SellerFigures seller : figures) {
            BigDecimal revenue = seller.revenue();
            if (revenue != null && (above == null || revenue.compareTo(above) != 0)) {
                rank = cards.size() + 1;
            }
            above = revenue;
            Double share = revenue == null || all.signum() == 0 ? null : revenue.doubleValue() / all.doubleValue();
            cards.add(card(seller, share, revenue == null ? null : rank, judgements));
        }
        return cards;
    }

    private static SellerScorecard card(
            SellerFigures seller,
            @Nullable Double share,
            @Nullable Integer rank,
            Map<SellerCriterion, Judgement> judgements) {
        SellerEstimate late = find(judgements, SellerCriterion.LATE_DELIVERY, seller);
        SellerEstimate handover = find(judgements, SellerCriterion.LATE_HANDOVER, seller);
        SellerEstimate cancel = find(judgements, SellerCriterion.CANCELLATION, seller);
        SellerEstimate handling = find(judgements, SellerCriterion.HANDLING_DAYS, seller);
        SellerEstimate score = find(judgements, SellerCriterion.REVIEW_SCORE, seller);
        return new SellerScorecard(
                seller.seller(),
                seller.state(),
                seller.orders(),
                seller.items(),
                seller.revenue(),
                share,
                rank,
                estimate(late),
                rank(late),
                estimate(handover),
                rank(handover),
                estimate(cancel),
                rank(cancel),
                estimate(handling),
                rank(handling),
                estimate(score),
                rank(score));
    }

    private static @Nullable SellerEstimate find(
            Map<SellerCriterion, Judgement> judgements, SellerCriterion criterion, SellerFigures seller) {
        Judgement judgement = judgements.get(criterion);
        return judgement == null ? null : judgement.bySeller().get(seller.seller());
    }

    private static @Nullable Double estimate(@Nullable SellerEstimate estimate) {
        return estimate == null ? null : estimate.estimate();
    }

    private static @Nullable Integer rank(@Nullable SellerEstimate estimate) {
        return estimate == null ? null : estimate.rank();
    }

    private static List<String> notes(
            ResultTable all, List<SellerScorecard> cards, Map<SellerCriterion, Judgement> judgements) {
        if (cards.isEmpty()) {
            return List.of("The data have no lines that name a seller.");
        }
        List<String> notes = new ArrayList<>();
        judgements.forEach((criterion, judgement) -> {
            SellerPrior prior = judgement.prior();
            if (prior == null) {
                notes.add("The data tell nothing of the criterion '" + criterion.label() + "'.");
            } else if (prior.weight() == null) {
                notes.add("By '" + criterion.label() + "' sellers do not differ beyond chance: all get the mean.");
            }
        });
        long items = all.column(ITEMS).asLong(0);
        long named = cards.stream().mapToLong(SellerScorecard::items).sum();
        if (named < items) {
            notes.add((items - named) + " of " + items + " lines name no seller and are left out.");
        }
        long backward = all.column(SellerMeasures.BACKWARD_ORDERS).asLong(0);
        if (backward > 0) {
            notes.add(backward
                    + " orders were handed over before they were approved, by their times; they tell no handling"
                    + " time.");
        }
        long lineless = all.column(SellerMeasures.CANCELED_WITHOUT_LINES).asLong(0);
        if (lineless > 0) {
            notes.add(lineless + " of " + all.column(CANCELED_ORDERS).asLong(0)
                    + " canceled orders have no lines and are counted for no seller.");
        }
        return notes;
    }
}
