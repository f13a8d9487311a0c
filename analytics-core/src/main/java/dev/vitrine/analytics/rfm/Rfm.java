package dev.vitrine.analytics.rfm;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recency, frequency and monetary value of every customer, the scores of each, and the segments they fall into.
 *
 * <p>Counted are valid sales only: orders of a known person, placed on a known day that is not after the as-of day,
 * whose status {@linkplain dev.vitrine.analytics.model.OrderStatus#isSale() is a sale}, and of these the lines with a
 * quantity and a unit price above zero. Recency is the whole calendar days from the last such order to the as-of day,
 * frequency the number of such orders, monetary the sum of quantity times unit price plus freight of such lines; freight
 * that is missing adds nothing.
 *
 * <p>A customer is {@link RfmSegment#CHURN_RECOVERY} if recency is at least {@link RfmRule#churnAfterDays()}; else
 * {@link RfmSegment#VIP_LOYALTY} if monetary or frequency is at least the {@link RfmRule#percentile()} of all
 * customers'; else {@link RfmSegment#STANDARD_PROMO}. Percentiles interpolate linearly (definition 7 of Hyndman and Fan,
 * Sample Quantiles in Statistical Packages, 1996; the default of R and NumPy) and are exact. A threshold that no
 * customer falls short of is not applied, and {@link RfmSummary#dropped()} says so. The measures are those of
 * Bult and Wansbeek, Optimal Selection for Direct Mail, Marketing Science 14 (1995).
 *
 * <p>Besides, each measure has a score of 1 to 5: one more than the number of {@link #cuts()} that the customer beats,
 * with fewer days, more orders or more money. A value on a cut does not beat it, and equal values have equal scores; if
 * all customers are alike, all score 1. A {@link SegmentMap} makes a segment of the three scores.
 *
 * <p>Customers stand in the order of their identifiers, as of {@link String#compareTo}. Takes time to sort the customers;
 * records are made when they are asked for. Immutable and thread-safe.
 */
public final class Rfm implements Findings {
    private final RfmAssignment assignment;
    private final RfmPeople people;
    private final List<String> names;
    private final List<RfmSegmentFigures> segmentFigures;
    private final List<RfmSegmentFigures> campaignFigures;
    private final RfmSummary summary;
    private final List<String> notes;

    Rfm(RfmAssignment assignment, RfmAnalysis options, long nameless) {
        this.assignment = assignment;
        people = assignment.people();
        names = options.map().segments().stream().map(Segment::name).toList();
        segmentFigures = List.copyOf(assignment.segmentFigures(names));
        campaignFigures = List.copyOf(assignment.campaignFigures());
        summary = summary(assignment.asOf(), options.rule());
        notes = List.copyOf(RfmNotes.of(assignment, options.minimumCustomers(), nameless));
    }

    private RfmSummary summary(@Nullable LocalDate asOf, RfmRule rule) {
        RfmSegment[] campaigns = RfmSegment.values();
        List<RfmSegmentTotal> totals = IntStream.range(0, campaigns.length)
                .mapToObj(i -> new RfmSegmentTotal(
                        campaigns[i],
                        campaignFigures.get(i).customers(),
                        campaignFigures.get(i).monetary()))
                .toList();
        return new RfmSummary(
                asOf,
                rule,
                people.size(),
                campaignFigures.stream().mapToLong(RfmSegmentFigures::orders).sum(),
                totals.stream()
                        .map(RfmSegmentTotal::monetary)
                        .reduce(BigDecimal.ZERO.setScale(people.scale()), BigDecimal::add),
                assignment.segmentation().thresholds(),
                assignment.segmentation().dropped(),
                totals);
    }

    /** Returns the analysis that finds it, with its defaults. */
    public static RfmAnalysis analysis() {
        return RfmAnalysis.ofDefaults();
    }

    /**
     * Segments by {@link RfmRule#ofDefaults()} as of the day after the last order of any status, in memory.
     *
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    public static Rfm of(CommerceData data) {
        return of(data, analysis());
    }

    /**
     * Segments by {@link RfmRule#ofDefaults()}, in memory.
     *
     * @param asOf the day from which recency is counted; orders after it are ignored
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    public static Rfm of(CommerceData data, LocalDate asOf) {
        return of(data, analysis().asOf(asOf));
    }

    /**
     * Segments by a rule, in memory.
     *
     * @param asOf the day from which recency is counted; orders after it are ignored
     * @throws ArithmeticException if what one person spent exceeds 2^63 units of the money scale
     */
    public static Rfm of(CommerceData data, LocalDate asOf, RfmRule rule) {
        return of(data, analysis().asOf(asOf).withRule(rule));
    }

    private static Rfm of(CommerceData data, RfmAnalysis analysis) {
        return analysis.finish(MemoryEngine.of(data).run(analysis.queries()), data.moneyScale());
    }

    /** Returns the counts, sums and thresholds by campaign. */
    public RfmSummary summary() {
        return summary;
    }

    /** Returns the segments of the map, in its order. */
    public List<RfmSegmentFigures> segments() {
        return segmentFigures;
    }

    /** Returns the segments that campaigns address, in the order of {@link RfmSegment}. */
    public List<RfmSegmentFigures> campaigns() {
        return campaignFigures;
    }

    /** Returns where the scores begin, by measure and ascending score; none if there are no customers. */
    public List<RfmCut> cuts() {
        return assignment.scores().cuts();
    }

    /** Returns the number of customers. */
    public int size() {
        return people.size();
    }

    /**
     * Returns one customer.
     *
     * @param index position among the customers, from 0
     * @throws IndexOutOfBoundsException if there is no such customer
     */
    public RfmCustomer customer(int index) {
        RfmScores scores = assignment.scores();
        return new RfmCustomer(
                people.id(index),
                Math.toIntExact(people.values(RfmMeasure.RECENCY)[index]),
                Math.toIntExact(people.values(RfmMeasure.FREQUENCY)[index]),
                BigDecimal.valueOf(people.values(RfmMeasure.MONETARY)[index], people.scale()),
                scores.score(RfmMeasure.RECENCY, index),
                scores.score(RfmMeasure.FREQUENCY, index),
                scores.score(RfmMeasure.MONETARY, index),
                names.get(assignment.segment(index)),
                assignment.segmentation().segment(index));
    }

    /** Returns all customers, in order; made as the stream is read. */
    public Stream<RfmCustomer> customers() {
        return IntStream.range(0, size()).mapToObj(this::customer);
    }

    /** Returns the customer with this identifier, or nothing if there is none or the person has no valid sale. */
    public Optional<RfmCustomer> find(String person) {
        int index = people.find(person);
        return index < 0 ? Optional.empty() : Optional.of(customer(index));
    }

    /**
     * Returns a percentile of a measure over all customers, exactly; null if there are no customers.
     *
     * @param share between 0 and 1; 0.5 is the median
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public @Nullable BigDecimal percentile(RfmMeasure measure, BigDecimal share) {
        RfmRule.requireShare(share);
        return assignment.distributions().percentile(measure, share);
    }

    /** Returns the tables {@code segments}, {@code campaigns}, {@code cuts}, and in detail {@code customers}. */
    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(
                FindingsTable.of("segments", RfmSegmentFigures.class, segmentFigures),
                FindingsTable.of("campaigns", RfmSegmentFigures.class, campaignFigures),
                FindingsTable.of("cuts", RfmCut.class, assignment.scores().cuts()),
                FindingsTable.detail("customers", RfmCustomer.class, customers().toList()));
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
