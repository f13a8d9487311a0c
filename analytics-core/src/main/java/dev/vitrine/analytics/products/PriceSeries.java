package dev.vitrine.analytics.products;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.ResultColumn;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads prices and units by product and period, product by product. Not thread-safe. */
final class PriceSeries {
    private final PriceRule rule;
    private final int fewest;
    private final long first;
    private final long last;
    private final Map<Integer, Double> reaches = new HashMap<>();

    private double[] times = new double[64];
    private double[] logPrices = new double[64];
    private double[] prices = new double[64];
    private double[] logUnits = new double[64];
    private int count;
    private long units;
    private final List<BigDecimal> amounts = new ArrayList<>();

    private long tooFew;
    private long refused;
    private final List<ProductPrice> found = new ArrayList<>();

    PriceSeries(PriceRule rule, int fewest, Extent extent) {
        this.rule = rule;
        this.fewest = fewest;
        this.first = rule.period().firstFrom(extent.first());
        this.last = rule.period().lastTo(extent.last());
    }

    /** Reads rows in ascending order of products and periods. */
    ProductPrices read(ResultTable table, Map<String, ProductLabel> labels) {
        ProductRuns runs = new ProductRuns(table);
        Rows rows = new Rows(table, rule.period());
        while (runs.advance()) {
            ProductLabel label = labels.get(runs.product());
            clear();
            if (label != null && runs.end() - runs.start() >= fewest) {
                for (int row = runs.start(); row < runs.end(); row++) {
                    rows.add(row);
                }
            }
            if (label == null || count < fewest) {
                tooFew++;
            } else {
                found.add(priceOf(label));
            }
        }
        found.sort(Comparator.comparingLong(ProductPrice::units).reversed().thenComparing(ProductPrice::productId));
        return new ProductPrices(found, notes());
    }

    private void clear() {
        count = 0;
        units = 0;
        amounts.clear();
    }

    /** The rows of the answer. */
    private final class Rows {
        private final PricePeriod period;
        private final ResultColumn<?> periods;
        private final ResultColumn<?> sold;
        private final ResultColumn<?> revenues;
        private final ResultColumn<?> averages;

        Rows(ResultTable table, PricePeriod period) {
            this.period = period;
            periods = table.column(period.dimension());
            sold = table.column(ProductMeasures.PRICED_UNITS);
            revenues = table.column(Measures.GROSS_REVENUE);
            averages = table.column(ProductMeasures.AVERAGE_PRICE);
        }

        /** Adds a period unless it is not whole, or nothing was sold at a positive price. */
        void add(int row) {
            if (periods.isMissing(row) || sold.isMissing(row) || revenues.isMissing(row)) {
                return;
            }
            long index = period.index(periods, row);
            long amount = sold.asLong(row);
            double revenue = revenues.asDouble(row);
            if (index >= first && index <= last && amount > 0 && revenue > 0) {
                append(index, amount, revenue / amount);
                amounts.add((BigDecimal) averages.value(row));
            }
        }
    }

    private void append(long index, long amount, double price) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
            logPrices = Arrays.copyOf(logPrices, 2 * count);
            prices = Arrays.copyOf(prices, 2 * count);
            logUnits = Arrays.copyOf(logUnits, 2 * count);
        }
        times[count] = index;
        prices[count] = price;
        logPrices[count] = Math.log(price);
        logUnits[count] = Math.log((double) amount);
        count++;
        units += amount;
    }

    private ProductPrice priceOf(ProductLabel label) {
        Double variation = variation();
        boolean enough = count >= rule.minimumPeriods();
        Line trend = enough ? Line.through(times, logPrices, count) : null;
        boolean varies = variation != null && variation >= rule.minimumVariation();
        Line demand = enough && varies ? Line.through(logPrices, logUnits, count) : null;
        if (enough && !varies) {
            refused++;
        }
        return new ProductPrice(
                label.id(),
                label.name(),
                label.category(),
                count,
                units,
                amounts.get(0),
                amounts.get(count - 1),
                amounts.stream().reduce(BigDecimal::min).orElseThrow(),
                amounts.stream().reduce(BigDecimal::max).orElseThrow(),
                variation,
                trend == null ? null : Math.expm1(trend.slope()),
                trend == null ? null : growth(interval(trend)),
                demand == null ? null : demand.slope(),
                demand == null ? null : interval(demand),
                demand != null
                        ? null
                        : enough ? ElasticityRefusal.PRICE_BARELY_VARIES : ElasticityRefusal.TOO_FEW_PERIODS);
    }

    private @Nullable Double variation() {
        if (count < 2) {
            return null;
        }
        double mean = Line.mean(prices, count);
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (prices[i] - mean) * (prices[i] - mean);
        }
        return Math.sqrt(squares / (count - 1)) / mean;
    }

    private Interval interval(Line line) {
        double reach = reaches.computeIfAbsent(line.freedom(), freedom -> Line.reach(freedom, rule.level()));
        return line.interval(reach, rule.level());
    }

    /** Returns the interval of the growth whose logarithms these are; null if it has no end to speak of. */
    private static @Nullable Interval growth(Interval logs) {
        double high = Math.expm1(logs.high());
        return Double.isFinite(high) ? new Interval(Math.expm1(logs.low()), high, logs.level()) : null;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        String plural = rule.period().plural();
        if (tooFew > 0) {
            notes.add("Products sold in fewer than " + fewest + " whole " + plural + ", and left out: " + tooFew + ".");
        }
        if (refused > 0) {
            notes.add("Products of enough " + plural + " whose price barely varies, so that no elasticity is told: "
                    + refused + ".");
        }
        if (found.isEmpty()) {
            notes.add("No product was sold in enough whole " + plural + " to tell how its price moved.");
        }
        return notes;
    }
}
