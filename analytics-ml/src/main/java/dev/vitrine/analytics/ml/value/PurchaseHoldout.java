package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the purchases that models predict with those that followed a cut-off, always beside the naive forecast: that
 * customers go on at the rate of their repeat purchases so far.
 *
 * <p>The population is everybody with at least one purchase before the cut-off. That models were fitted to no more than what
 * was known then ({@link PurchaseHistories#before}) is the caller's to see to. Immutable and thread-safe.
 */
public final class PurchaseHoldout {
    private static final int HIGHEST_CLASS = 7;
    private static final String NAIVE = "own rate so far";

    private final LocalDate cutOff;
    private final int horizonDays;
    private final List<PurchaseSummary> customers = new ArrayList<>();
    private final int[] actual;

    private PurchaseHoldout(PurchaseHistories data, LocalDate cutOff, int horizonDays) {
        this.cutOff = cutOff;
        this.horizonDays = horizonDays;
        LocalDate end = cutOff.plusDays(horizonDays);
        List<Integer> counts = new ArrayList<>();
        for (PurchaseHistory customer : data.customers()) {
            customer.findBefore(cutOff).ifPresent(known -> {
                customers.add(known.summary(cutOff, TimeScale.DAYS));
                counts.add(customer.purchasesBetween(cutOff, end));
            });
        }
        actual = counts.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Returns the holdout after a cut-off.
     *
     * @param data histories that reach to the end of the horizon at least
     * @param horizonDays the days from the cut-off on
     * @throws IllegalArgumentException if the horizon is less than 1 day or ends after the histories, or if nobody had bought
     *     before the cut-off
     */
    public static PurchaseHoldout of(PurchaseHistories data, LocalDate cutOff, int horizonDays) {
        if (horizonDays < 1 || cutOff.plusDays(horizonDays).isAfter(data.until())) {
            throw new IllegalArgumentException(horizonDays + " days from " + cutOff + " on end before "
                    + cutOff.plusDays(horizonDays) + ", the histories before " + data.until()
                    + "; expected at least one day, and not after them. Maybe take an earlier cut-off.");
        }
        PurchaseHoldout holdout = new PurchaseHoldout(data, cutOff, horizonDays);
        if (holdout.customers.isEmpty()) {
            throw new IllegalArgumentException(
                    "nobody bought before " + cutOff + "; expected some customers. Maybe take a later cut-off.");
        }
        return holdout;
    }

    /**
     * Predicts for everybody and compares with what happened.
     *
     * @throws IllegalArgumentException if two models are of one kind
     */
    public PurchaseEvaluation evaluate(List<PurchaseModel> models) {
        Map<String, double[]> predictions = new TreeMap<>();
        List<String> names = new ArrayList<>();
        names.add(NAIVE);
        predictions.put(NAIVE, customers.stream().mapToDouble(this::ownRate).toArray());
        for (PurchaseModel model : models) {
            String name = model.provenance().kind();
            if (names.contains(name)) {
                throw new IllegalArgumentException("two models are of the kind '" + name
                        + "'; expected one of each, since tables call them by it. Maybe compare them one at a time.");
            }
            names.add(name);
            predictions.put(
                    name,
                    customers.stream()
                            .mapToDouble(customer -> model.expectedPurchases(customer, Horizon.days(horizonDays)))
                            .toArray());
        }
        List<PredictionError> errors = new ArrayList<>();
        List<FrequencyClass> classes = new ArrayList<>();
        for (String name : names) {
            double[] predicted = predictions.getOrDefault(name, new double[0]);
            errors.add(error(name, predicted, predictions.getOrDefault(NAIVE, predicted)));
            classes.addAll(classes(name, predicted));
        }
        return new PurchaseEvaluation(cutOff, horizonDays, customers.size(), errors, classes);
    }

    private double ownRate(PurchaseSummary customer) {
        return customer.observed() == 0 ? 0 : customer.repeats() / customer.observed() * horizonDays;
    }

    private PredictionError error(String model, double[] predicted, double[] naive) {
        double[] distance = new double[predicted.length];
        double[] gain = new double[predicted.length];
        long bought = 0;
        double sum = 0;
        double distances = 0;
        double gains = 0;
        double squares = 0;
        for (int row = 0; row < predicted.length; row++) {
            distance[row] = Math.abs(predicted[row] - actual[row]);
            gain[row] = Math.abs(naive[row] - actual[row]) - distance[row];
            bought += actual[row];
            sum += predicted[row];
            distances += distance[row];
            gains += gain[row];
            squares += distance[row] * distance[row];
        }
        int rows = predicted.length;
        boolean isNaive = model.equals(NAIVE);
        Interval interval = isNaive ? null : Bootstrap.ofDefaults().interval(rows, sample -> mean(gain, sample));
        return new PredictionError(
                model,
                bought,
                sum,
                distances / rows,
                isNaive ? null : gains / rows,
                interval,
                Math.sqrt(squares / rows));
    }

    private static double mean(double[] values, int[] multiplicities) {
        double sum = 0;
        for (int row = 0; row < values.length; row++) {
            sum += multiplicities[row] * values[row];
        }
        return sum / values.length;
    }

    private List<FrequencyClass> classes(String model, double[] predicted) {
        List<FrequencyClass> classes = new ArrayList<>();
        for (int repeats = 0; repeats <= HIGHEST_CLASS; repeats++) {
            int count = 0;
            double bought = 0;
            double sum = 0;
            for (int row = 0; row < predicted.length; row++) {
                if (Math.min(HIGHEST_CLASS, customers.get(row).repeats()) == repeats) {
                    count++;
                    bought += actual[row];
                    sum += predicted[row];
                }
            }
            if (count > 0) {
                classes.add(new FrequencyClass(model, repeats, count, bought / count, sum / count));
            }
        }
        return classes;
    }
}
