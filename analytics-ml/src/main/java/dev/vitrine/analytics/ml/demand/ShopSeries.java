package dev.vitrine.analytics.ml.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers units into the series of a shop. Not thread-safe. */
final class ShopSeries {
    static final String TOTAL = "total";

    private static final String UNNAMED = "(none)";
    private static final String OTHERS = "other items";

    private final Cadence cadence;
    private final LocalDate first;
    private final int periods;
    private final Map<String, Map<String, double[]>> units = new TreeMap<>();

    ShopSeries(Cadence cadence, LocalDate first, int periods) {
        this.cadence = cadence;
        this.first = first;
        this.periods = periods;
    }

    void add(ShopDemand.UnitsRow row) {
        LocalDate day = row.day();
        Long sold = row.units();
        if (day == null || sold == null || day.isBefore(first)) {
            return;
        }
        long period = ChronoUnit.DAYS.between(first, day) / cadence.days();
        if (period < periods) {
            String category = row.productCategory() == null ? UNNAMED : row.productCategory();
            String product = row.product() == null ? UNNAMED : row.product();
            units.computeIfAbsent(category, unknown -> new TreeMap<>())
                    .computeIfAbsent(product, unknown -> new double[periods])[(int) period] += sold;
        }
    }

    /** Returns the total, then each category with its items; a single category is left out for its items. */
    List<DemandSeries> build(int items) {
        List<DemandSeries> series = new ArrayList<>();
        double least = leastOfTheBest(items);
        double[] total = new double[periods];
        for (Map.Entry<String, Map<String, double[]>> category : units.entrySet()) {
            double[] sum = new double[periods];
            category.getValue().values().forEach(one -> add(sum, one));
            add(total, sum);
            boolean isAlone = units.size() == 1;
            String name = isAlone ? TOTAL : "category " + category.getKey();
            if (!isAlone) {
                series.add(DemandSeries.of(name, fromFirstUnit(sum)).partOf(TOTAL));
            }
            series.addAll(items(name, category.getValue(), least));
        }
        series.add(0, DemandSeries.of(TOTAL, total));
        return series;
    }

    private List<DemandSeries> items(String whole, Map<String, double[]> products, double least) {
        List<DemandSeries> series = new ArrayList<>();
        double[] others = new double[periods];
        int left = 0;
        for (Map.Entry<String, double[]> product : products.entrySet()) {
            if (sum(product.getValue()) >= least) {
                series.add(DemandSeries.of("item " + product.getKey(), fromFirstUnit(product.getValue()))
                        .partOf(whole));
            } else {
                add(others, product.getValue());
                left++;
            }
        }
        if (left > 0 && !series.isEmpty()) {
            series.add(DemandSeries.of(whole + ", " + OTHERS, fromFirstUnit(others))
                    .partOf(whole));
        }
        return series;
    }

    /** Returns the units of the last of the best items; ties are all of them. */
    private double leastOfTheBest(int items) {
        List<Double> sums = units.values().stream()
                .flatMap(products -> products.values().stream())
                .map(ShopSeries::sum)
                .sorted(Comparator.reverseOrder())
                .toList();
        return items == 0 || sums.isEmpty() ? Double.POSITIVE_INFINITY : sums.get(Math.min(items, sums.size()) - 1);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static void add(double[] sum, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private static double[] fromFirstUnit(double[] values) {
        double[] known = values.clone();
        for (int i = 0; i < known.length && known[i] == 0; i++) {
            known[i] = Double.NaN;
        }
        return known;
    }
}
