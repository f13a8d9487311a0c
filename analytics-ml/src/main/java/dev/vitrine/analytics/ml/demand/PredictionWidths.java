package dev.vitrine.analytics.ml.demand;

import dev.vitrine.analytics.ml.demand.internal.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Half the widths of prediction intervals, learnt from series of the same pattern, relative to each series' size. */
final class PredictionWidths {
    static final double LIKELY = 0.8;
    static final double NEARLY_CERTAIN = 0.95;

    private final double[][] likely;
    private final double[][] nearlyCertain;
    private final List<IntervalCoverage> coverage = new ArrayList<>();

    PredictionWidths(List<DemandChoice> choices, int season, int horizon) {
        this.likely = new double[choices.size()][];
        this.nearlyCertain = new double[choices.size()][];
        long[] likelyCounts = new long[2];
        long[] certainCounts = new long[2];
        for (DemandPattern pattern : DemandPattern.values()) {
            List<Integer> group = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).pattern() == pattern) {
                    group.add(i);
                }
            }
            Calibration calibration =
                    calibration(group.stream().map(choices::get).toList(), season, horizon);
            put(calibration.halfWidths(LIKELY), group, likely);
            put(calibration.halfWidths(NEARLY_CERTAIN), group, nearlyCertain);
            add(calibration.coverage(LIKELY), likelyCounts);
            add(calibration.coverage(NEARLY_CERTAIN), certainCounts);
        }
        if (likelyCounts[0] > 0) {
            coverage.add(new IntervalCoverage(LIKELY, (double) likelyCounts[1] / likelyCounts[0]));
            coverage.add(new IntervalCoverage(NEARLY_CERTAIN, (double) certainCounts[1] / certainCounts[0]));
        }
    }

    private static Calibration calibration(List<DemandChoice> choices, int season, int horizon) {
        double[][][] past = new double[choices.size()][][];
        for (int i = 0; i < past.length; i++) {
            DemandChoice choice = choices.get(i);
            past[i] = new double[choice.backtest().origins()][];
            Arrays.setAll(past[i], choice::forecast);
        }
        return new Calibration(choices.stream().map(DemandChoice::backtest).toList(), past, season, horizon);
    }

    private static void put(double[][] widths, List<Integer> group, double[][] all) {
        for (int i = 0; i < widths.length; i++) {
            all[group.get(i)] = widths[i];
        }
    }

    private static void add(long[] counts, long[] sums) {
        sums[0] += counts[0];
        sums[1] += counts[1];
    }

    double[][] likely() {
        return likely;
    }

    double[][] nearlyCertain() {
        return nearlyCertain;
    }

    /** Returns how often intervals held what came; empty if there was nothing to test. */
    List<IntervalCoverage> coverage() {
        return coverage;
    }
}
