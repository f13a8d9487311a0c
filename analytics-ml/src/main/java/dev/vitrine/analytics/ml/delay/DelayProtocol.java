package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.classification.Examples;
import dev.vitrine.analytics.ml.delay.Contender.Scale;
import dev.vitrine.analytics.ml.delay.DelayComparison.ModelRow;
import dev.vitrine.analytics.ml.evaluation.Bootstrap;
import dev.vitrine.analytics.ml.evaluation.CalibrationCurve;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares trainers of delay by rolling monthly origins: before each month of purchase begins each trainer learns from
 * the orders settled until then, and is asked about the month's orders at their approval, with the network as it is at
 * that moment. Only delivered orders are measured.
 *
 * <p>Beside them stand the usual time over the promised time, which needs no training, and the share late of the 90 days
 * before. Deterministic but for {@link DelayComparison#trainingTimes}. Immutable and thread-safe.
 */
public final class DelayProtocol {
    /** What needs no training: the usual time of seller and route over the time promised. */
    public static final String UNTRAINED = "usual time over promise";
    /** The share late in the 90 days before the month, for every order. */
    public static final String BASE_RATE = "base rate";

    private static final int PARTS = 3;
    private static final int ROUNDS = 200;
    private static final long SEED = 1;
    static final int GROUPS = 10;

    private final YearMonth first;
    private final YearMonth last;
    private final Bootstrap bootstrap;
    private final int parts;

    private DelayProtocol(YearMonth first, YearMonth last, Bootstrap bootstrap, int parts) {
        this.first = first;
        this.last = last;
        this.bootstrap = bootstrap;
        this.parts = parts;
    }

    /**
     * Returns the protocol over some months of purchase, with 200 bootstrap samples and a random split into 3 parts.
     *
     * @param first the first month
     * @param last the last month, included
     * @throws IllegalArgumentException if the last month is before the first
     */
    public static DelayProtocol months(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the last month " + last + " is before the first, " + first + ". Maybe they are swapped.");
        }
        return new DelayProtocol(first, last, Bootstrap.ofDefaults().withRounds(ROUNDS), PARTS);
    }

    /** Returns this with another bootstrap. */
    public DelayProtocol withBootstrap(Bootstrap other) {
        return new DelayProtocol(first, last, other, parts);
    }

    /**
     * Returns this with another number of parts of the random split that ignores time.
     *
     * @throws IllegalArgumentException if it is less than 2
     */
    public DelayProtocol withRandomParts(int number) {
        if (number < 2) {
            throw new IllegalArgumentException("the number of parts is " + number + "; expected 2 or more. Maybe 3.");
        }
        return new DelayProtocol(first, last, bootstrap, number);
    }

    /**
     * Returns the delivered orders of a history with what models look at, decided at their approval; for a {@link
     * dev.vitrine.analytics.ml.classification.LeakageAudit}. Each order is seen with the network as it was then.
     */
    public static Examples examples(OrderHistory history, WorkingDays workingDays) {
        DelayTable table = Replay.of(history, workingDays);
        return table.examples(table.rows(table::wasDelivered));
    }

    /**
     * Compares trainers.
     *
     * @param trainers by name, in the order of the tables; all count working days alike
     * @throws UntrainableDataException if there is no trainer, or no month with late and timely orders after enough others
     */
    public DelayComparison compare(OrderHistory history, Map<String, DelayTrainer> trainers) {
        if (trainers.isEmpty()) {
            throw new IllegalArgumentException("there is no trainer to compare. Maybe DelayTrainer.ofDefaults().");
        }
        DelayTable table =
                Replay.of(history, trainers.values().iterator().next().workingDays());
        List<YearMonth> tested = testedMonths(table);
        Map<String, Duration> times = new TreeMap<>();
        List<Contender> contenders = new ArrayList<>();
        DurationScores durations = new DurationScores(table);
        for (Map.Entry<String, DelayTrainer> entry : trainers.entrySet()) {
            boolean isFirst = contenders.isEmpty();
            List<MonthScores> months = new ArrayList<>();
            Duration time = Duration.ZERO;
            for (YearMonth month : tested) {
                LocalDateTime begin = month.atDay(1).atStartOfDay();
                int[] settled = table.settledBefore(begin);
                long started = System.nanoTime();
                DelayFit fit = entry.getValue().fit(table, settled, begin);
                time = time.plusNanos(System.nanoTime() - started);
                months.add(MonthScores.of(table, month, row -> fit.lateProbability(table.values(row))));
                if (isFirst) {
                    durations.add(fit.durations(), settled, MonthScores.rows(table, month), begin);
                }
            }
            times.put(entry.getKey(), time);
            contenders.add(new Contender(entry.getKey(), Scale.PROBABILITY, months));
        }
        contenders.add(new Contender(
                UNTRAINED,
                Scale.RANK_ONLY,
                tested.stream()
                        .map(month -> MonthScores.of(table, month, row -> -table.values(row)[0]))
                        .toList()));
        contenders.add(new Contender(
                BASE_RATE,
                Scale.PROBABILITY,
                tested.stream()
                        .map(month -> {
                            double rate =
                                    MonthScores.recent(table, month, row -> 0).baseRate();
                            return MonthScores.of(table, month, row -> rate);
                        })
                        .toList()));
        return comparison(table, trainers, contenders, durations, times);
    }

    private DelayComparison comparison(
            DelayTable table,
            Map<String, DelayTrainer> trainers,
            List<Contender> contenders,
            DurationScores durations,
            Map<String, Duration> times) {
        Map<String, Double> randomAucs = new LinkedHashMap<>();
        for (Map.Entry<String, DelayTrainer> entry : trainers.entrySet()) {
            Double auc = randomSplitAuc(table, entry.getValue());
            if (auc != null) {
                randomAucs.put(entry.getKey(), auc);
            }
        }
        Contender untrained = contenders.get(contenders.size() - 2);
        List<ModelRow> rows = contenders.stream()
                .map(contender -> contender.row(bootstrap, untrained, randomAucs.get(contender.name())))
                .toList();
        String best = rows.stream()
                .filter(row -> trainers.containsKey(row.model()))
                .max(Comparator.comparing(ModelRow::meanMonthlyAuc).thenComparing(ModelRow::prAuc))
                .orElseThrow()
                .model();
        Contender winner = contenders.stream()
                .filter(contender -> contender.name().equals(best))
                .findFirst()
                .orElseThrow();
        return new DelayComparison(
                protocol(table),
                rows,
                contenders.stream().flatMap(Contender::monthRows).toList(),
                CalibrationCurve.of(winner.pooled(), GROUPS).bins().stream()
                        .map(bin -> new DelayComparison.CalibrationRow(
                                bin.rows(), bin.predicted(), bin.observed(), bin.observedAt95()))
                        .toList(),
                durations.rows(),
                best,
                times);
    }

    private String protocol(DelayTable table) {
        return "Rolling monthly origins by month of purchase, " + first + " to " + last
                + ": trained on orders whose promise was due before the month began, asked at each order's approval with the"
                + " network as it was at that moment; of " + table.size()
                + " approved orders those are measured that were bought in these months and delivered. Thresholds of F1 come"
                + " from the 90 days before the month.";
    }

    private List<YearMonth> testedMonths(DelayTable table) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            int[] settled = table.settledBefore(month.atDay(1).atStartOfDay());
            if (hasBoth(table, settled)
                    && hasBoth(table, MonthScores.rows(table, month))
                    && MonthScores.recent(table, month, row -> 0).positives() > 0) {
                months.add(month);
            }
        }
        if (months.isEmpty()) {
            throw new UntrainableDataException("none of the months " + first + " to " + last
                    + " has late and timely orders, and such orders settled before it; the history has " + table.size()
                    + " orders. Maybe take other months.");
        }
        return months;
    }

    private static boolean hasBoth(DelayTable table, int[] rows) {
        long late = Arrays.stream(rows).filter(table::missedPromise).count();
        return late > 0 && late < rows.length;
    }

    /** Returns null if no part has both outcomes. */
    private @Nullable Double randomSplitAuc(DelayTable table, DelayTrainer trainer) {
        int[] rows = table.rows(row -> table.wasDelivered(row)
                && !table.purchaseMonth(row).isBefore(first)
                && !table.purchaseMonth(row).isAfter(last));
        SplittableRandom random = new SplittableRandom(SEED);
        int[] part = Arrays.stream(rows).map(row -> random.nextInt(parts)).toArray();
        double sum = 0;
        int measured = 0;
        for (int tested = 0; tested < parts; tested++) {
            int held = tested;
            int[] training = pick(rows, part, other -> other != held);
            int[] test = pick(rows, part, other -> other == held);
            if (hasBoth(table, training) && hasBoth(table, test)) {
                DelayFit fit = trainer.fit(table, training, table.history().knownUntil());
                sum += MonthScores.outcomes(table, test, row -> fit.lateProbability(table.values(row)))
                        .rocAuc();
                measured++;
            }
        }
        return measured == 0 ? null : (Double) (sum / measured);
    }

    private static int[] pick(int[] rows, int[] part, IntPredicate wanted) {
        return IntStream.range(0, rows.length)
                .filter(i -> wanted.test(part[i]))
                .map(i -> rows[i])
                .toArray();
    }
}
