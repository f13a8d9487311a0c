package dev.vitrine.analytics.query.contract;

import dev.vitrine.analytics.query.Formula;
import dev.vitrine.analytics.query.internal.plan.Base;
import dev.vitrine.analytics.query.internal.result.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Aggregates the rows of groups. */
final class NaiveAggregate {
    private static final double MICROS_PER_DAY = 86_400e6;

    private final NaiveRows rows;
    private final int scale;
    private final Base base;

    NaiveAggregate(NaiveRows rows, int scale, Base base) {
        this.rows = rows;
        this.scale = scale;
        this.base = base;
    }

    /** Returns the aggregate of each group of rows. */
    Numbers of(List<List<Integer>> groups) {
        return numbers(groups.stream().map(this::one).toList(), isMeasured());
    }

    private boolean isMeasured() {
        return base instanceof Base.Quantile
                || ((base instanceof Base.ValueSum || base instanceof Base.Extreme)
                        && NaiveRows.isMeasurement(base.value()));
    }

    private static Numbers numbers(List<Object> found, boolean measured) {
        if (measured) {
            return new Numbers.Doubles(
                    found.stream().mapToDouble(one -> (Double) one).toArray());
        }
        if (found.stream().anyMatch(one -> one instanceof BigInteger big && big.bitLength() > 63)) {
            return new Numbers.Bigs(found.toArray(BigInteger[]::new));
        }
        return new Numbers.Longs(found.stream()
                .mapToLong(one -> one.equals(Double.NaN) ? Numbers.Longs.MISSING : ((BigInteger) one).longValueExact())
                .toArray());
    }

    /** Returns a whole number of the smallest units, or a double; not a number if it is missing. */
    private Object one(List<Integer> group) {
        if (base instanceof Base.RowCount) {
            return BigInteger.valueOf(group.size());
        }
        List<Object> values = group.stream()
                .map(row -> rows.value(base.value(), base.grain(), row))
                .filter(Objects::nonNull)
                .toList();
        if (base instanceof Base.ValueCount) {
            return BigInteger.valueOf(values.size());
        }
        if (base instanceof Base.DistinctCount distinct) {
            Map<Object, Integer> times = new TreeMap<>(NaiveRows::compare);
            values.forEach(value -> times.merge(value, 1, Integer::sum));
            return BigInteger.valueOf(times.values().stream()
                    .filter(count -> count >= distinct.atLeast())
                    .count());
        }
        if (base instanceof Base.Quantile quantile) {
            return quantile(values, quantile.p());
        }
        if (base instanceof Base.Extreme extreme) {
            return values.stream()
                    .reduce((a, b) -> (NaiveRows.compare(a, b) <= 0) == (extreme.end() == Formula.End.FIRST) ? a : b)
                    .map(this::number)
                    .orElse(Double.NaN);
        }
        if (NaiveRows.isMeasurement(base.value())) {
            return values.stream().mapToDouble(value -> (Double) value).sum();
        }
        BigInteger sum = BigInteger.ZERO;
        for (Object value : values) {
            sum = sum.add((BigInteger) number(value));
        }
        return sum;
    }

    private Object number(Object value) {
        if (value instanceof Integer number) {
            return BigInteger.valueOf(number);
        }
        if (value instanceof BigDecimal money) {
            return money.movePointRight(scale).toBigIntegerExact();
        }
        if (value instanceof Duration time) {
            return BigInteger.valueOf(micros(time));
        }
        return value instanceof LocalDate day
                ? (Object) BigInteger.valueOf(ChronoUnit.DAYS.between(LocalDate.EPOCH, day))
                : value;
    }

    private static long micros(Duration time) {
        return time.getSeconds() * 1_000_000 + time.getNano() / 1_000;
    }

    private static double quantile(List<Object> values, double p) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>();
        values.forEach(value -> sorted.add(
                value instanceof Duration time ? micros(time) / MICROS_PER_DAY : ((Number) value).doubleValue()));
        sorted.sort(null);
        double place = (sorted.size() - 1) * p;
        double low = sorted.get((int) Math.floor(place));
        double high = sorted.get((int) Math.ceil(place));
        return low + (place - Math.floor(place)) * (high - low);
    }
}
