package dev.vitrine.analytics.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded filters over any dimension, constants included. */
public final class RandomFilters {
    private static final String[] WORDS = {"SP", "", "credit_card", "São Paulo", "a\"b\\c", "|", "délivré\n", "10"};

    private final Random random;

    public RandomFilters(long seed) {
        random = new Random(seed);
    }

    /** Returns a filter of a few levels. */
    public Filter next(int depth) {
        int kind = random.nextInt(depth <= 0 ? 5 : 9);
        if (kind >= 5) {
            Filter left = next(depth - 1);
            return kind == 5
                    ? left.negate()
                    : kind == 6
                            ? new Filter.And(List.of(left))
                            : kind == 7 ? left.and(next(depth - 1)) : left.or(next(depth - 1));
        }
        List<Dimension<?>> all = Dimensions.standard();
        return about(all.get(random.nextInt(all.size())), kind);
    }

    private <T extends Comparable<? super T>> Filter about(Dimension<T> dimension, int kind) {
        T one = constant(dimension);
        T other = constant(dimension);
        return switch (kind) {
            case 0 -> dimension.isMissing();
            case 1 -> new Filter.In<>(dimension, new ArrayList<>(List.of(one, other, constant(dimension))));
            case 2 -> one.compareTo(other) <= 0 ? dimension.between(one, other) : dimension.between(other, one);
            default -> new Filter.Comparison<>(dimension, pick(Operator.values()), one);
        };
    }

    private Operator pick(Operator[] operators) {
        return operators[random.nextInt(operators.length)];
    }

    private <T extends Comparable<? super T>> T constant(Dimension<T> dimension) {
        ValueType<T> type = dimension.type();
        if (type.equals(ValueType.TEXT)) {
            return type.javaType().cast(WORDS[random.nextInt(WORDS.length)]);
        }
        long from = 1;
        if (type.equals(ValueType.DAY)) {
            from = 17_000;
        } else if (type.equals(ValueType.MONTH)) {
            from = 24_000;
        } else if (type.equals(ValueType.QUARTER)) {
            from = 8_000;
        } else if (type.equals(ValueType.ISO_WEEK)) {
            from = 2_400;
        } else if (type.equals(ValueType.DAY_KIND) || type.equals(ValueType.PUNCTUALITY)) {
            return type.ofOrdinal(random.nextInt(2));
        } else if (type.equals(ValueType.INTEGER)) {
            from = random.nextBoolean() ? -3 : Integer.MAX_VALUE - 4L;
        }
        return type.ofOrdinal(from + random.nextInt(5));
    }
}
