package dev.vitrine.analytics.delivery;

import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.analysis.Sample;
import dev.vitrine.analytics.query.Punctuality;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Scores of late orders against those of orders on time, group by group. Not thread-safe. */
final class Contrast {
    private final Map<Object, Sample> lateByGroup = new LinkedHashMap<>();
    private final Map<Object, Sample> onTimeByGroup = new LinkedHashMap<>();

    void add(Object group, Punctuality punctuality, Sample sample) {
        Map<Object, Sample> samples = punctuality == Punctuality.LATE ? lateByGroup : onTimeByGroup;
        samples.merge(group, sample, Sample::with);
    }

    /** Compares all with all. */
    ScoreEffect ungrouped(double level) {
        Sample late = lateByGroup.values().stream().reduce(Sample.EMPTY, Sample::with);
        Sample onTime = onTimeByGroup.values().stream().reduce(Sample.EMPTY, Sample::with);
        boolean comparable = late.count() > 0 && onTime.count() > 0;
        return new ScoreEffect(
                Comparison.ALL,
                comparable ? 1 : 0,
                late.count(),
                onTime.count(),
                comparable ? late.mean() - onTime.mean() : null,
                comparable ? Interval.ofDifference(late, onTime, level) : null);
    }

    /** Compares within each group, groups weighted as in a regression with a constant for each. */
    ScoreEffect within(Comparison comparison, double level) {
        double weights = 0;
        double differences = 0;
        double lateError = 0;
        double onTimeError = 0;
        long groups = 0;
        Pooled late = new Pooled();
        Pooled onTime = new Pooled();
        for (Map.Entry<Object, Sample> entry : lateByGroup.entrySet()) {
            Sample a = entry.getValue();
            Sample b = onTimeByGroup.getOrDefault(entry.getKey(), Sample.EMPTY);
            if (b.count() > 0) {
                double weight = (double) a.count() * b.count() / (a.count() + b.count());
                weights += weight;
                differences += weight * (a.mean() - b.mean());
                lateError += weight * weight / a.count();
                onTimeError += weight * weight / b.count();
                groups++;
                late.add(a);
                onTime.add(b);
            }
        }
        Double difference = groups == 0 ? null : differences / weights;
        Interval interval = null;
        if (difference != null && late.freedom > 0 && onTime.freedom > 0) {
            double error = Math.sqrt(late.variance() * lateError + onTime.variance() * onTimeError) / weights;
            interval = around(difference, error, level);
        }
        return new ScoreEffect(comparison, groups, late.count, onTime.count, difference, interval);
    }

    private static Interval around(double middle, double error, double level) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        return new Interval(middle - z * error, middle + z * error, level);
    }

    /** The variance within groups. */
    private static final class Pooled {
        private long count;
        private long freedom;
        private double squares;

        void add(Sample sample) {
            count += sample.count();
            freedom += sample.count() - 1;
            squares += sample.variance() * (sample.count() - 1);
        }

        double variance() {
            return squares / freedom;
        }
    }
}
