package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Seeded queries that make sense. */
final class RandomQueries {
    private static final Value<Double> TIME = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);
    private static final Measure WEIGHT = Measure.sum("WAITING", TIME);
    /** The standard measures, and of all else at least one. */
    static final List<Measure> MEASURES = Stream.concat(
                    Measures.standard().stream(),
                    Stream.of(
                            WEIGHT,
                            Measure.average("AVERAGE_PAYMENT", Field.PAYMENT_VALUE),
                            Measure.last("DEAREST", Field.UNIT_PRICE),
                            Measure.first("FASTEST", TIME),
                            Measure.last("MOST_INSTALMENTS", Field.INSTALMENTS),
                            Measure.median("MEDIAN_PRICE", Field.UNIT_PRICE),
                            WEIGHT.plus("WAITING_AND_RECENCY", Measures.DAYS_SINCE_LAST_ORDER),
                            Measures.GROSS_REVENUE.minus("LESS_AVERAGE", Measures.AVERAGE_ORDER_VALUE),
                            Measure.ratio("WAITING_SHARE", WEIGHT, Measures.ORDERS),
                            Measure.ratio("REVENUE_PER_NET", Measures.GROSS_REVENUE, Measures.NET_REVENUE),
                            Measure.ratio("RATE_OF_RATES", Measures.LATE_SHARE, Measures.REPEAT_RATE)))
            .toList();

    private static final List<Dimension<?>> DIMENSIONS = List.of(
            Dimensions.MONTH,
            Dimensions.CUSTOMER_STATE,
            Dimensions.CUSTOMER_AGE,
            Dimensions.ORDER_STATUS,
            Dimensions.COHORT_MONTH,
            Dimensions.DAY);

    private final Random random;

    RandomQueries(long seed) {
        random = new Random(seed);
    }

    Query next() {
        List<Measure> measures = some(MEASURES, 1 + random.nextInt(4));
        List<Dimension<?>> dimensions = some(DIMENSIONS, random.nextInt(4));
        Query query =
                Query.of(measures).by(dimensions.toArray(new Dimension<?>[0])).asOf(LocalDate.of(2018, 9, 1));
        query = query.orderBy(order(query));
        return limited(query);
    }

    private SortKey[] order(Query query) {
        List<SortKey> keys = new ArrayList<>();
        List<SortKey> all = new ArrayList<>();
        query.measures().forEach(measure -> all.add(random.nextBoolean() ? measure.ascending() : measure.descending()));
        query.dimensions()
                .forEach(dimension -> all.add(random.nextBoolean() ? dimension.ascending() : dimension.descending()));
        query.steps()
                .forEach(step -> all.add(new SortKey(
                        step.name(),
                        random.nextBoolean() ? SortKey.Direction.ASCENDING : SortKey.Direction.DESCENDING)));
        keys.addAll(some(all, random.nextInt(3)));
        return keys.toArray(new SortKey[0]);
    }

    private Query limited(Query query) {
        return switch (random.nextInt(4)) {
            case 0 -> query.limit(1 + random.nextInt(3));
            case 1 -> query.limit(1 + random.nextInt(60));
            case 2 ->
                query.limit(
                        1 + random.nextInt(3),
                        some(query.dimensions(), random.nextInt(3)).toArray(new Dimension<?>[0]));
            default -> query;
        };
    }

    private <E> List<E> some(List<? extends E> all, int most) {
        List<E> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }
}
