package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Catalogue;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Filter;
import dev.vitrine.analytics.query.Having;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Operator;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.SortKey;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up queries that make sense: the same for the same data and seed. Measures and dimensions are the standard ones,
 * those of the data's attributes, and the more unusual ones of {@link Unusual}.
 */
public final class RandomQueries {
    private static final LocalDate AS_OF = LocalDate.of(2019, 1, 1);

    private final Random random;
    private final RandomConstants constants;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Dimension<?>> dimensions = new ArrayList<>();

    private RandomQueries(CommerceData data, long seed) {
        this.random = new Random(seed);
        this.constants = new RandomConstants(data, random);
        measures.addAll(Catalogue.of(data).measures());
        measures.addAll(Unusual.MEASURES);
        dimensions.addAll(Catalogue.of(data).dimensions());
        dimensions.addAll(Unusual.DIMENSIONS);
    }

    /** Returns so many queries. */
    public static List<Query> of(CommerceData data, long seed, int queries) {
        RandomQueries source = new RandomQueries(data, seed);
        List<Query> all = new ArrayList<>();
        while (all.size() < queries) {
            try {
                Query query = source.next();
                Plan.of(query);
                all.add(query);
            } catch (IllegalArgumentException senseless) {
                // Asked for something twice, or for what does not go together: try again.
            }
        }
        return all;
    }

    private Query next() {
        Measure[] some = new Measure[1 + random.nextInt(3)];
        for (int i = 0; i < some.length; i++) {
            some[i] = pick(measures);
        }
        Dimension<?>[] by = new Dimension<?>[random.nextInt(4)];
        for (int i = 0; i < by.length; i++) {
            by[i] = pick(dimensions);
        }
        Query query = Query.of(some).by(by).asOf(AS_OF);
        if (random.nextInt(3) > 0) {
            query = query.where(filter(2));
        }
        if (random.nextInt(4) == 0) {
            query = query.having(having(query, 1));
        }
        if (random.nextInt(4) == 0) {
            query = query.with(step(query));
        }
        return limited(ordered(query));
    }

    private Filter filter(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 7);
        return switch (kind) {
            case 4 -> filter(depth - 1).and(filter(depth - 1));
            case 5 -> filter(depth - 1).or(filter(depth - 1));
            case 6 -> filter(depth - 1).negate();
            default -> simple(pick(dimensions), kind);
        };
    }

    private <T extends Comparable<? super T>> Filter simple(Dimension<T> dimension, int kind) {
        T one = constants.of(dimension);
        T other = constants.of(dimension);
        return switch (kind) {
            case 0 -> new Filter.Comparison<>(dimension, pick(List.of(Operator.values())), one);
            case 1 -> new Filter.In<>(dimension, List.of(one, other, constants.of(dimension)));
            case 2 -> one.compareTo(other) <= 0 ? dimension.between(one, other) : dimension.between(other, one);
            default -> random.nextBoolean() ? dimension.isMissing() : dimension.isNot(one);
        };
    }

    private Having having(Query query, int depth) {
        Measure measure = pick(query.measures());
        int kind = random.nextInt(depth == 0 ? 4 : 7);
        return switch (kind) {
            case 4 -> having(query, depth - 1).and(having(query, depth - 1));
            case 5 -> having(query, depth - 1).or(having(query, depth - 1));
            case 6 -> having(query, depth - 1).negate();
            case 3 -> measure.isMissing();
            default -> new Having.Comparison(measure, pick(List.of(Operator.values())), number(measure.unit()));
        };
    }

    private BigDecimal number(Unit unit) {
        return unit == Unit.SHARE
                ? BigDecimal.valueOf(random.nextInt(11), 1)
                : BigDecimal.valueOf(random.nextInt(unit == Unit.MONEY ? 100_000 : 60), unit == Unit.MONEY ? 2 : 0);
    }

    private Step step(Query query) {
        Measure measure = pick(query.measures());
        int periods = 1 + random.nextInt(3);
        return switch (random.nextInt(6)) {
            case 0 ->
                new Step.ShareOfTotal(
                        measure,
                        query.dimensions().stream().limit(random.nextInt(2)).toList());
            case 1 -> new Step.RunningTotal(measure);
            case 2 -> new Step.Change(measure, periods);
            case 3 -> new Step.Growth(measure, periods);
            case 4 -> new Step.ShareOfFirst(measure, List.of());
            default -> new Step.MovingAverage(measure, periods);
        };
    }

    /** Orders by exact columns only: others may differ in the last digit and with it in order. */
    private Query ordered(Query query) {
        List<SortKey> keys = new ArrayList<>();
        for (Dimension<?> dimension : query.dimensions()) {
            if (random.nextInt(4) == 0) {
                keys.add(random.nextBoolean() ? dimension.ascending() : dimension.descending());
            }
        }
        for (Measure measure : query.measures()) {
            boolean exact = measure.unit() == Unit.COUNT || measure.unit() == Unit.MONEY || measure.unit() == Unit.DATE;
            if (exact && random.nextInt(2) == 0) {
                keys.add(
                        random.nextInt(keys.size() + 1),
                        random.nextBoolean() ? measure.ascending() : measure.descending());
            }
        }
        return query.orderBy(keys.toArray(SortKey[]::new));
    }

    private Query limited(Query query) {
        if (random.nextInt(3) > 0) {
            return query;
        }
        boolean per = !query.dimensions().isEmpty() && random.nextInt(3) == 0;
        return per ? query.limit(1 + random.nextInt(3), pick(query.dimensions())) : query.limit(1 + random.nextInt(20));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
