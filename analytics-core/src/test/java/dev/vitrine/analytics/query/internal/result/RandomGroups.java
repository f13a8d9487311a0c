package dev.vitrine.analytics.query.internal.result;

import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.ValueType;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Groups with random keys and aggregates: few different values, so that rows tie; gaps, zeros and missing values. */
final class RandomGroups {
    static final int SCALE = 2;
    private static final int SURPLUS = 3;

    /** The ordinal or text code in each dimension of each group, null where it is missing. */
    final List<List<Long>> keys = new ArrayList<>();
    /** The exact steps, or the double, of each aggregate of each group, null where it is missing. */
    final Map<Base, List<Number>> numbers = new HashMap<>();

    private final Random random;
    private final boolean huge;

    RandomGroups(Plan plan, long seed, boolean huge) {
        this.random = new Random(seed);
        this.huge = huge;
        List<Dimension<?>> dimensions = plan.query().dimensions();
        TreeSet<List<Long>> distinct = new TreeSet<>(RandomGroups::compare);
        int wanted = dimensions.isEmpty() ? 1 : random.nextInt(60);
        for (int i = 0; i < wanted; i++) {
            List<Long> key = new ArrayList<>();
            dimensions.forEach(dimension -> key.add(random.nextInt(12) == 0 ? null : ordinal(dimension)));
            distinct.add(key);
        }
        keys.addAll(distinct);
        plan.passes().forEach(pass -> pass.aggregates().forEach(base -> numbers.put(base, values(base))));
        numbers.keySet().stream()
                .filter(base -> base instanceof Base.RowCount && base.where() == null)
                .forEach(this::countNothingWhereNothingIs);
    }

    /** Where there are no rows of a grain all counts of them are zero. */
    private void countNothingWhereNothingIs(Base rows) {
        numbers.forEach((base, values) -> {
            if (base.grain() == rows.grain() && (base instanceof Base.RowCount || base instanceof Base.DistinctCount)) {
                for (int group = 0; group < values.size(); group++) {
                    if (numbers.get(rows).get(group).equals(BigInteger.ZERO)) {
                        values.set(group, BigInteger.ZERO);
                    }
                }
            }
        });
    }

    private long ordinal(Dimension<?> dimension) {
        return dimension.type().equals(ValueType.TEXT) || dimension.type().equals(ValueType.INTEGER)
                ? random.nextInt(4)
                : 24_200 + random.nextInt(16);
    }

    private static int compare(List<Long> left, List<Long> right) {
        for (int i = 0; i < left.size(); i++) {
            Long a = left.get(i);
            Long b = right.get(i);
            int comparison = a == null || b == null ? Boolean.compare(a == null, b == null) : a.compareTo(b);
            if (comparison != 0) {
                return comparison;
            }
        }
        return 0;
    }

    private List<Number> values(Base base) {
        List<Number> values = new ArrayList<>();
        boolean big = huge
                && base instanceof Base.ValueSum sum
                && !sum.value().type().equals(ValueType.INTEGER)
                && random.nextBoolean();
        for (int group = 0; group < keys.size(); group++) {
            values.add(value(base, big));
        }
        return values;
    }

    private Number value(Base base, boolean big) {
        if (base instanceof Base.Quantile) {
            return random.nextInt(5) == 0 ? null : (Number) (random.nextInt(40) / 8.0 - 1);
        }
        if (base instanceof Base.Extreme) {
            return random.nextInt(5) == 0 ? null : (Number) BigInteger.valueOf(17_000 + random.nextInt(90));
        }
        if (base instanceof Base.ValueSum sum) {
            if (sum.value().type().equals(ValueType.NUMBER)) {
                return random.nextInt(50) / 4.0;
            }
            BigInteger small = BigInteger.valueOf(random.nextInt(12) * (long) random.nextInt(1000) - 500);
            return big ? small.shiftLeft(random.nextInt(4) * 30) : small;
        }
        return BigInteger.valueOf(random.nextInt(3) == 0 ? 0 : random.nextInt(9));
    }

    /** Returns them as an engine hands them over; its arrays are longer than there are groups. */
    Grouped grouped(Plan plan) {
        int groups = keys.size();
        List<Keys> columns = new ArrayList<>();
        List<Dimension<?>> dimensions = plan.query().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            columns.add(column(dimensions.get(d), d));
        }
        Map<Base, Numbers> given = new HashMap<>();
        numbers.forEach((base, values) -> given.put(base, given(values)));
        return new Grouped(groups, SCALE, columns, given);
    }

    private Keys column(Dimension<?> dimension, int position) {
        if (dimension.type().equals(ValueType.TEXT)) {
            int[] codes = new int[keys.size() + SURPLUS];
            for (int i = 0; i < keys.size(); i++) {
                Long code = keys.get(i).get(position);
                codes[i] = code == null ? Keys.Texts.MISSING : code.intValue();
            }
            return new Keys.Texts(codes, RandomGroups::text);
        }
        long[] ordinals = new long[keys.size() + SURPLUS];
        for (int i = 0; i < keys.size(); i++) {
            Long ordinal = keys.get(i).get(position);
            ordinals[i] = ordinal == null ? Keys.Ordinals.MISSING : ordinal;
        }
        return new Keys.Ordinals(ordinals);
    }

    static String text(long code) {
        return "text " + code;
    }

    private static Numbers given(List<Number> values) {
        if (values.stream().anyMatch(Double.class::isInstance)) {
            double[] doubles = new double[values.size() + SURPLUS];
            for (int i = 0; i < values.size(); i++) {
                doubles[i] = values.get(i) == null ? Double.NaN : values.get(i).doubleValue();
            }
            return new Numbers.Doubles(doubles);
        }
        if (values.stream().anyMatch(value -> value instanceof BigInteger big && big.bitLength() > 63)) {
            return new Numbers.Bigs(values.toArray(new BigInteger[values.size() + SURPLUS]));
        }
        if (values.size() % 2 == 0
                && values.stream()
                        .allMatch(value -> value == null || ((BigInteger) value).bitLength() < Integer.SIZE)) {
            int[] ints = new int[values.size() + SURPLUS];
            for (int i = 0; i < values.size(); i++) {
                ints[i] = values.get(i) == null
                        ? Numbers.Ints.MISSING
                        : values.get(i).intValue();
            }
            return new Numbers.Ints(ints);
        }
        long[] longs = new long[values.size() + SURPLUS];
        for (int i = 0; i < values.size(); i++) {
            longs[i] = values.get(i) == null
                    ? Numbers.Longs.MISSING
                    : values.get(i).longValue();
        }
        return new Numbers.Longs(longs);
    }
}
