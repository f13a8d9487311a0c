package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.delay.DelayComparison.DurationRow;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well quantiles of the days to delivery are foretold, beside those of past orders on the route. Not thread-safe.
 *
 * <p>Source: R. Koenker and G. Bassett, Regression quantiles, Econometrica 46 (1978): pinball loss.
 */
final class DurationScores {
    private static final int FEWEST_ON_ROUTE = 30;
    private static final double SECONDS = 86_400;

    private final DelayTable table;
    private final double[] levels = DurationQuantiles.levels();
    private final double[] losses = new double[levels.length];
    private final double[] baselineLosses = new double[levels.length];
    private final int[] covered = new int[levels.length];
    private final int[] baselineCovered = new int[levels.length];
    private int orders;

    DurationScores(DelayTable table) {
        this.table = table;
    }

    /** Measures delivered orders; the baseline looks at the settled ones that had come when the forecast was made. */
    void add(DurationQuantiles quantiles, int[] settled, int[] delivered, LocalDateTime moment) {
        Map<String, double[]> past = past(settled, moment);
        for (int row : delivered) {
            double taken = table.days(row);
            double[] workingDays = quantiles.workingDays(table.expected(row));
            double[] onRoute = past.getOrDefault(route(row), past.getOrDefault("", new double[] {taken}));
            LocalDateTime approved = table.past(row).order().approvedAt();
            for (int i = 0; i < levels.length; i++) {
                LocalDateTime end = table.network().workingDays().after(approved, workingDays[i]);
                double foretold = Duration.between(approved, end).toSeconds() / SECONDS;
                double usual = onRoute[(int) (levels[i] * (onRoute.length - 1))];
                losses[i] += pinball(levels[i], taken, foretold);
                baselineLosses[i] += pinball(levels[i], taken, usual);
                covered[i] += taken <= foretold ? 1 : 0;
                baselineCovered[i] += taken <= usual ? 1 : 0;
            }
            orders++;
        }
    }

    List<DurationRow> rows() {
        List<DurationRow> rows = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            rows.add(new DurationRow(
                    levels[i],
                    losses[i] / orders,
                    baselineLosses[i] / orders,
                    (double) covered[i] / orders,
                    (double) baselineCovered[i] / orders));
        }
        return rows;
    }

    /** Returns the sorted days of past orders by route, and of all under the empty name. */
    private Map<String, double[]> past(int[] settled, LocalDateTime moment) {
        Map<String, List<Double>> days = new HashMap<>();
        for (int row : settled) {
            if (table.wasDelivered(row, moment)) {
                days.computeIfAbsent(route(row), route -> new ArrayList<>()).add(table.days(row));
                days.computeIfAbsent("", all -> new ArrayList<>()).add(table.days(row));
            }
        }
        Map<String, double[]> sorted = new HashMap<>();
        days.forEach((route, values) -> {
            if (route.isEmpty() || values.size() >= FEWEST_ON_ROUTE) {
                double[] array =
                        values.stream().mapToDouble(Double::doubleValue).toArray();
                Arrays.sort(array);
                sorted.put(route, array);
            }
        });
        return sorted;
    }

    private String route(int row) {
        return Places.of(table.past(row).order()).route();
    }

    private static double pinball(double level, double taken, double foretold) {
        return taken >= foretold ? level * (taken - foretold) : (1 - level) * (foretold - taken);
    }
}
