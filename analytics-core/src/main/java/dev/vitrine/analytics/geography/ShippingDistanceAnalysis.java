package dev.vitrine.analytics.geography;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Line;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for lines, freight and days by pairs of postal codes, and measures how far apart these are.
 *
 * <p>By default bands end at 50, 100, 250, 500, 1000 and 2000 kilometres. Takes time in proportion to the pairs. Immutable
 * and thread-safe.
 */
public final class ShippingDistanceAnalysis implements DatedAnalysis<ShippingDistance> {
    private static final List<Integer> USUAL_BOUNDS = List.of(50, 100, 250, 500, 1000, 2000);
    private static final double KM_OF_SLOPE = 100;
    private static final AnalysisCard CARD = AnalysisCard.of("shipping-distance", "Shipping distance")
            .means("How far orders travel from seller to customer, and how days and freight grow with it.")
            .counts("Lines of orders of any status; days of delivered orders, an order counting once for each pair of"
                    + " postal codes between which it has lines.")
            .computes(
                    "Distance = great circle between the points of the two postal codes (haversine, radius 6371.0088 km)."
                            + " Growth per 100 km = slope of the least-squares line through the means of pairs of postal codes, each"
                            + " weighing as many as its deliveries or lines, with Student's interval.")
            .from(
                    "R. W. Sinnott, Virtues of the haversine, Sky and Telescope 68 (1984); N. R. Draper, H. Smith, Applied"
                            + " Regression Analysis (1998).")
            .beware(
                    "A postal code prefix is one point: what stays within it travels 0 km, and roads are longer than great"
                            + " circles.")
            .beware(
                    "The correlation is of means, which scatter less than single deliveries: it is stronger than theirs.")
            .beware("Freight depends on weight and size too, which the line knows nothing of, and days on the seller.")
            .beware(LastDay.RULE);

    private final Coordinates coordinates;
    private final List<Integer> bounds;
    private final LastDay last;

    private ShippingDistanceAnalysis(Coordinates coordinates, List<Integer> bounds, LastDay last) {
        this.coordinates = coordinates;
        this.bounds = List.copyOf(bounds);
        this.last = last;
    }

    static ShippingDistanceAnalysis ofDefaults(Coordinates coordinates) {
        return new ShippingDistanceAnalysis(coordinates, USUAL_BOUNDS, LastDay.NONE);
    }

    /**
     * Returns this analysis with other bands.
     *
     * @param kilometres where one band ends and the next begins, positive and ascending
     * @throws IllegalArgumentException if there are none, or if they are not positive and ascending
     */
    public ShippingDistanceAnalysis withBands(int... kilometres) {
        int previous = 0;
        for (int bound : kilometres) {
            if (bound <= previous) {
                throw bad(kilometres);
            }
            previous = bound;
        }
        if (kilometres.length == 0) {
            throw bad(kilometres);
        }
        return new ShippingDistanceAnalysis(
                coordinates, Arrays.stream(kilometres).boxed().toList(), last);
    }

    private static IllegalArgumentException bad(int... kilometres) {
        return new IllegalArgumentException("the bounds of distances are " + Arrays.toString(kilometres)
                + "; expected at least one, positive and ascending. Maybe " + USUAL_BOUNDS + ".");
    }

    /** Returns this analysis as of a day. Later orders are left out, and so are orders without a time of purchase. */
    @Override
    public ShippingDistanceAnalysis asOf(LocalDate day) {
        return new ShippingDistanceAnalysis(coordinates, bounds, new LastDay(day));
    }

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        return last.of(DistancePairs.QUERY);
    }

    @Override
    public ShippingDistance finish(List<ResultTable> answers) {
        DistancePairs pairs = new DistancePairs(answers.get(0));
        List<DistanceTotal> totals = totals();
        Line days = Line.EMPTY;
        Line freight = Line.EMPTY;
        String lastZip = null;
        GlobePoint customer = null;
        for (int row = 0; row < pairs.size(); row++) {
            String zip = pairs.customerZip(row);
            if (zip == null || !zip.equals(lastZip)) { // Rows of a customer's code follow one another.
                customer = point(zip);
                lastZip = zip;
            }
            GlobePoint seller = point(pairs.sellerZip(row));
            if (customer == null || seller == null) {
                totals.get(totals.size() - 1).add(pairs, row);
                continue;
            }
            double kilometres = customer.kilometresTo(seller);
            totals.get(band(kilometres)).add(pairs, row);
            if (pairs.deliveries(row) > 0) {
                days = days.withMean(kilometres, pairs.averageDays(row), pairs.deliveries(row));
            }
            if (pairs.charged(row) > 0) {
                freight = freight.withMean(kilometres, pairs.averageFreight(row), pairs.charged(row));
            }
        }
        return new ShippingDistance(
                bands(totals),
                List.of(relation(DistanceEffect.DELIVERY_DAYS, days), relation(DistanceEffect.FREIGHT, freight)),
                notes(totals));
    }

    private @Nullable GlobePoint point(@Nullable String zip) {
        return zip == null ? null : coordinates.point(zip);
    }

    /** Returns a total for each band, and one for what has no distance. */
    private List<DistanceTotal> totals() {
        List<DistanceTotal> totals = new ArrayList<>();
        BigDecimal from = null;
        for (int bound : bounds) {
            BigDecimal to = BigDecimal.valueOf(bound);
            totals.add(new DistanceTotal(new Band(from, to)));
            from = to;
        }
        totals.add(new DistanceTotal(new Band(from, null)));
        totals.add(new DistanceTotal(null));
        return totals;
    }

    private int band(double kilometres) {
        int band = 0;
        while (band < bounds.size() && kilometres >= bounds.get(band)) {
            band++;
        }
        return band;
    }

    private static List<DistanceBand> bands(List<DistanceTotal> totals) {
        long all = totals.stream().mapToLong(DistanceTotal::items).sum();
        return totals.stream()
                .filter(total -> total.items() > 0)
                .map(total -> total.of(all))
                .toList();
    }

    private static DistanceRelation relation(DistanceEffect effect, Line line) {
        Double slope = line.slope();
        Interval range = line.slopeInterval(Interval.USUAL_LEVEL);
        boolean isEmpty = line.points() == 0;
        return new DistanceRelation(
                effect,
                line.points(),
                Math.round(line.weight()),
                isEmpty ? null : line.meanX(),
                isEmpty ? null : line.meanY(),
                slope == null ? null : slope * KM_OF_SLOPE,
                range == null
                        ? null
                        : new Interval(range.low() * KM_OF_SLOPE, range.high() * KM_OF_SLOPE, range.level()),
                line.intercept(),
                line.correlation());
    }

    private List<String> notes(List<DistanceTotal> totals) {
        long all = totals.stream().mapToLong(DistanceTotal::items).sum();
        long unknown = totals.get(totals.size() - 1).items();
        if (all == 0) {
            return List.of("The data have no order lines.");
        }
        List<String> notes = new ArrayList<>();
        if (coordinates.size() == 0) {
            notes.add("There are no coordinates of postal codes, so no distance is known.");
        }
        if (unknown > 0) {
            notes.add(unknown + " of " + all + " lines have no distance: the postal code of their customer or seller is"
                    + " missing, or nobody knows where it is.");
        }
        return notes;
    }
}
