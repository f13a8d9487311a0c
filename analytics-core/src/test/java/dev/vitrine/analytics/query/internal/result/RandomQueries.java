package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Seeded queries that make sense. */
public final class RandomQueries {
    private static final Value<Double> TIME = new Value.Elapsed(Field.PURCHASED_AT, Field.DELIVERED_AT);
    private static final Measure WEIGHT = Measure.sum("WAITING", TIME);
    /** The standard measures, and of all else at least one. */
    public static final List<Measure> MEASURES = Stream.concat(
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

    public RandomQueries(long seed) {
        random = new Random(seed);
    }

    /** Returns a query. */
    public Query next() {
        List<Measure> measures = some(MEASURES, 1 + random.nextInt(4));
        List<Dimension<?>> dimensions = some(DIMENSIONS, random.nextInt(4));
        if (random.nextBoolean()) {
            dimensions.remove(Dimensions.DAY);
            dimensions.remove(Dimensions.COHORT_MONTH);
        }
        Query query =
                Query.of(measures).by(dimensions.toArray(new Dimension<?>[0])).asOf(LocalDate.of(2018, 9, 1));
        if (random.nextInt(3) == 0) {
            query = query.having(condition(measures, 0));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            query = withStep(query);
        }
        query = query.orderBy(order(query));
        return limited(query);
    }

    private Having condition(List<Measure> measures, int depth) {
        Measure measure = measures.get(random.nextInt(measures.size()));
        int kind = random.nextInt(depth > 2 ? 3 : 6);
        if (kind == 0 || measure.unit() == Unit.DATE) {
            return measure.isMissing();
        }
        if (kind < 3) {
            List<Operator> operators = List.of(Operator.values());
            Operator operator = operators.get(random.nextInt(operators.size()));
            BigDecimal number = BigDecimal.valueOf(random.nextInt(20) - 4L);
            return new Having.Comparison(
                    measure, operator, random.nextBoolean() ? number : number.movePointLeft(random.nextInt(20)));
        }
        Having left = condition(measures, depth + 1);
        Having right = condition(measures, depth + 1);
        return kind == 3 ? left.negate() : kind == 4 ? left.and(right) : left.or(right);
    }

    /** Adds a step if it makes sense and is not there. */
    private Query withStep(Query query) {
        Measure measure = query.measures().get(random.nextInt(query.measures().size()));
        int periods = 1 + random.nextInt(4);
        Query more;
        try {
            more = query.with(
                    switch (random.nextInt(6)) {
                        case 0 -> new Step.ShareOfTotal(measure, some(query.dimensions(), random.nextInt(3)));
                        case 1 -> new Step.RunningTotal(measure);
                        case 5 -> new Step.ShareOfFirst(measure, some(query.dimensions(), random.nextInt(3)));
                        case 2 -> new Step.Change(measure, periods);
                        case 3 -> new Step.Growth(measure, periods);
                        default -> new Step.MovingAverage(measure, periods);
                    });
            Plan.of(more);
        } catch (IllegalArgumentException e) {
            return query;
        }
        return more;
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
        return new ArrayList<>(shuffled.subList(0, Math.min(most, shuffled.size())));
    }
}
