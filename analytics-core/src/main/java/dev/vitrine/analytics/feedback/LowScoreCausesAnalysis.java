package dev.vitrine.analytics.feedback;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for low scores by what happened to orders, and by what they are of. */
final class LowScoreCausesAnalysis implements DatedAnalysis<LowScoreCauses> {
    private static final Measure SCORES =
            Measure.count("SCORES", Grain.REVIEW).where(Dimensions.REVIEW_SCORE.isPresent());
    private static final Measure LOW =
            Measure.count("LOW", Grain.REVIEW).where(Dimensions.REVIEW_SCORE.atMost(Scores.LOW));
    private static final Measure SELLERS = Measure.countDistinct("SELLERS", Grain.ITEM, Field.SELLER_ID);
    private static final Dimension<Band> LINES =
            Dimensions.bands("LINES", Field.ORDER_LINES, BigDecimal.ONE, BigDecimal.valueOf(2));
    private static final AnalysisCard CARD = AnalysisCard.of("low-score-causes", "Causes of low scores")
            .means("Which orders get scores of 1 or 2, and how many low scores go with late deliveries, several lines,"
                    + " several sellers, or a category.")
            .counts(
                    "Reviews with a score, of orders of any status; a category counts each order that has a product of it.")
            .computes(
                    "Share = scores of 1 or 2 / scores, with Wilson's interval. Excess = share - share of the reference"
                            + " (on time; one line; one seller), with Newcombe's interval. Attributable = low - scores x share of"
                            + " the reference. Categories are compared with all reviews.")
            .from(
                    "E. B. Wilson, JASA 22 (1927); R. G. Newcombe, Statistics in Medicine 17 (1998); attributable number: K."
                            + " J. Rothman et al., Modern Epidemiology, 3rd ed. (2008), chapter 4.")
            .beware(
                    "Going along with low scores is not causing them: what is late may also be far away, heavy or from a"
                            + " careless seller.")
            .beware("Causes overlap, so what is attributable to them does not add up.")
            .beware(LastDay.RULE);

    private final LastDay last;

    LowScoreCausesAnalysis(LastDay last) {
        this.last = last;
    }

    @Override
    public DatedAnalysis<LowScoreCauses> asOf(LocalDate day) {
        return new LowScoreCausesAnalysis(new LastDay(day));
    }

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        Query scores = Query.of(SCORES, LOW);
        return last.of(
                scores,
                scores.by(Dimensions.STATUS_MEANING, Dimensions.PUNCTUALITY),
                scores.by(LINES),
                scores.where(Dimensions.SELLER.isPresent()),
                Query.of(SELLERS, SCORES, LOW)
                        .by(Dimensions.ORDER_ID)
                        .where(Dimensions.ORDER_ID.isPresent())
                        .having(SELLERS.atLeast(2)),
                scores.by(Dimensions.PRODUCT_CATEGORY, Dimensions.PRODUCT_CATEGORY_TRANSLATED)
                        .having(SCORES.atLeast(1)));
    }

    @Override
    public LowScoreCauses finish(List<ResultTable> answers) {
        LowScores all = sum(answers.get(0));
        List<CauseShare> causes = new ArrayList<>();
        causes.addAll(rows(Cause.DELIVERY, all, deliveries(answers.get(1))));
        causes.addAll(rows(Cause.ITEMS, all, lines(answers.get(2))));
        causes.addAll(rows(Cause.SELLERS, all, sellers(answers.get(3), answers.get(4))));
        List<CategoryScores> categories = categories(all, answers.get(5));
        return new LowScoreCauses(causes, categories, notes(all, causes, categories));
    }

    private static LowScores sum(ResultTable answer) {
        ResultColumn<?> scores = answer.column(SCORES);
        ResultColumn<?> low = answer.column(LOW);
        LowScores sum = LowScores.NONE;
        for (int row = 0; row < answer.size(); row++) {
            sum = sum.plus(new LowScores(scores.asLong(row), low.asLong(row)));
        }
        return sum;
    }

    /** What the queries ask for; components are the columns. */
    private record DeliveryRow(
            @Nullable OrderStatus statusMeaning, @Nullable Punctuality punctuality, long scores, long low) {}

    private record LinesRow(@Nullable Band lines, long scores, long low) {}

    private record CategoryRow(
            @Nullable String productCategory, @Nullable String productCategoryTranslated, long scores, long low) {}

    private static Map<String, LowScores> deliveries(ResultTable answer) {
        EnumMap<DeliveryOutcome, LowScores> byOutcome = new EnumMap<>(DeliveryOutcome.class);
        byOutcome.put(DeliveryOutcome.ON_TIME, LowScores.NONE);
        for (DeliveryRow row : answer.toRecords(DeliveryRow.class)) {
            byOutcome.merge(
                    DeliveryOutcome.of(row.statusMeaning(), row.punctuality()),
                    new LowScores(row.scores(), row.low()),
                    LowScores::plus);
        }
        Map<String, LowScores> levels = new LinkedHashMap<>();
        byOutcome.forEach((outcome, scores) -> levels.put(outcome.label(), scores));
        return levels;
    }

    private static Map<String, LowScores> lines(ResultTable answer) {
        LowScores one = LowScores.NONE;
        LowScores several = LowScores.NONE;
        LowScores none = LowScores.NONE;
        for (LinesRow row : answer.toRecords(LinesRow.class)) {
            LowScores scores = new LowScores(row.scores(), row.low());
            Band band = row.lines();
            if (band == null || band.from() == null) {
                none = none.plus(scores);
            } else if (band.to() == null) {
                several = several.plus(scores);
            } else {
                one = one.plus(scores);
            }
        }
        Map<String, LowScores> levels = new LinkedHashMap<>();
        levels.put("one line", one);
        levels.put("several lines", several);
        levels.put("no line", none);
        return levels;
    }

    private static Map<String, LowScores> sellers(ResultTable any, ResultTable several) {
        LowScores ofSeveral = sum(several);
        Map<String, LowScores> levels = new LinkedHashMap<>();
        levels.put("one seller", sum(any).minus(ofSeveral));
        levels.put("several sellers", ofSeveral);
        return levels;
    }

    /** Returns the levels that have scores, compared with the first. */
    private static List<CauseShare> rows(Cause cause, LowScores all, Map<String, LowScores> levels) {
        LowScores reference = levels.values().iterator().next();
        List<CauseShare> rows = new ArrayList<>();
        levels.forEach((level, scores) -> {
            Double share = scores.share();
            if (share == null) {
                return;
            }
            Double usual = level.equals(levels.keySet().iterator().next()) ? null : reference.share();
            Double attributable = scores.beyond(usual);
            rows.add(new CauseShare(
                    cause,
                    level,
                    scores.scores(),
                    scores.low(),
                    share,
                    scores.range(),
                    usual == null ? null : share - usual,
                    usual == null ? null : scores.rangeBeyond(reference),
                    attributable,
                    attributable == null || all.low() == 0 ? null : attributable / all.low()));
        });
        return rows;
    }

    private static List<CategoryScores> categories(LowScores all, ResultTable answer) {
        double usual = all.scores() == 0 ? 0 : (double) all.low() / all.scores();
        List<CategoryScores> categories = new ArrayList<>();
        for (CategoryRow row : answer.toRecords(CategoryRow.class)) {
            LowScores scores = new LowScores(row.scores(), row.low());
            double share = (double) row.low() / row.scores();
            categories.add(new CategoryScores(
                    row.productCategory(),
                    row.productCategoryTranslated(),
                    row.scores(),
                    row.low(),
                    share,
                    scores.range(),
                    share - usual,
                    row.low() - row.scores() * usual));
        }
        categories.sort(Comparator.comparingDouble(CategoryScores::excessLow).reversed());
        return categories;
    }

    private static List<String> notes(LowScores all, List<CauseShare> causes, List<CategoryScores> categories) {
        if (all.scores() == 0) {
            return List.of("The data have no scores of reviews.");
        }
        List<String> notes = new ArrayList<>();
        if (causes.stream().noneMatch(row -> row.level().equals(DeliveryOutcome.ON_TIME.label()))) {
            notes.add("No reviewed order is known to have come on time, so deliveries can't be compared.");
        }
        if (causes.stream().noneMatch(row -> row.cause() == Cause.SELLERS)) {
            notes.add("No reviewed order has a seller.");
        }
        if (categories.stream().allMatch(row -> row.category() == null && row.translated() == null)) {
            notes.add("No reviewed product has a category.");
        }
        return notes;
    }
}
