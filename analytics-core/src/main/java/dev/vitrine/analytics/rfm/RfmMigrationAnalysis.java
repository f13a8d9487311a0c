package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for the valid sales of each person up to two days, and scores and segments the persons on each of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class RfmMigrationAnalysis implements Analysis<RfmMigration> {
    private static final AnalysisCard CARD = AnalysisCard.of("rfm-migration", "Migration between RFM segments")
            .means("Which segment the customers of each segment are in some time later, and what they spent meanwhile.")
            .counts("Persons with a valid sale up to the second day, as in the analysis rfm.")
            .computes(
                    "Customers are scored and segmented on each day by all customers of that day. Share = customers who"
                            + " moved / customers of the segment on the first day. Spent = monetary on the second day less"
                            + " monetary on the first.")
            .from("See the analysis rfm.")
            .beware("Statuses are as they are now, on both days.")
            .beware("Scores are relative: a customer can move because others did.");

    private final LocalDate from;
    private final LocalDate to;
    private final RfmAnalysis rfm;

    private RfmMigrationAnalysis(LocalDate from, LocalDate to, RfmAnalysis rfm) {
        this.from = from;
        this.to = to;
        this.rfm = rfm;
    }

    static RfmMigrationAnalysis of(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "the first day is " + from + " and the second " + to + "; expected a later one. Maybe swap them.");
        }
        return new RfmMigrationAnalysis(from, to, Rfm.analysis());
    }

    /** Returns this analysis with the rule, the cuts and the map of another, whose as-of day does not count. */
    public RfmMigrationAnalysis withOptionsOf(RfmAnalysis options) {
        return new RfmMigrationAnalysis(from, to, options);
    }

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        return List.of(RfmSales.byPerson(RfmSales.Measures.upTo(from), to));
    }

    /**
     * {@inheritDoc}
     *
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    @Override
    public RfmMigration finish(List<ResultTable> answers) {
        ResultTable answer = answers.get(0);
        int scale = RfmPeople.scaleOf(answer);
        RfmPeople early = RfmPeople.of(answer, RfmSales.Measures.upTo(from), from, scale);
        RfmPeople late = RfmPeople.of(answer, RfmSales.Measures.ALL, to, scale);
        RfmAssignment first = new RfmAssignment(early, from, rfm);
        RfmAssignment second = new RfmAssignment(late, to, rfm);
        RfmMoves segments =
                new RfmMoves(rfm.map().segments().stream().map(Segment::name).toList(), scale);
        RfmMoves campaigns = new RfmMoves(RfmSegment.labels(), scale);
        int next = 0;
        for (int i = 0; i < late.size(); i++) {
            long spent = late.values(RfmMeasure.MONETARY)[i];
            if (next < early.size() && early.row(next) == late.row(i)) {
                spent -= early.values(RfmMeasure.MONETARY)[next];
                segments.add(first.segment(next), second.segment(i), spent);
                campaigns.add(first.campaign(next), second.campaign(i), spent);
                next++;
            } else {
                segments.addNew(second.segment(i), spent);
                campaigns.addNew(second.campaign(i), spent);
            }
        }
        return new RfmMigration(from, to, segments.list(), campaigns.list(), notes(first, second));
    }

    private List<String> notes(RfmAssignment first, RfmAssignment second) {
        List<String> notes = new ArrayList<>();
        RfmNotes.of(first, rfm.minimumCustomers(), 0).forEach(note -> notes.add("On " + from + ": " + note));
        RfmNotes.of(second, rfm.minimumCustomers(), 0).forEach(note -> notes.add("On " + to + ": " + note));
        return notes;
    }
}
