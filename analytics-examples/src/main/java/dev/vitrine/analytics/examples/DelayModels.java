package dev.vitrine.analytics.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ModelFiles;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.story.ModelStory;
import dev.vitrine.analytics.ml.ModelCard;
import dev.vitrine.analytics.ml.UntrainableDataException;
import dev.vitrine.analytics.ml.classification.Examples;
import dev.vitrine.analytics.ml.classification.Folds;
import dev.vitrine.analytics.ml.classification.LeakageAudit;
import dev.vitrine.analytics.ml.classification.LogisticRegression;
import dev.vitrine.analytics.ml.delay.DelayComparison;
import dev.vitrine.analytics.ml.delay.DelayComparison.ModelRow;
import dev.vitrine.analytics.ml.delay.DelayModel;
import dev.vitrine.analytics.ml.delay.DelayProtocol;
import dev.vitrine.analytics.ml.delay.DelayTrainer;
import dev.vitrine.analytics.ml.delay.OrderHistory;
import dev.vitrine.analytics.ml.delay.PastOrder;
import dev.vitrine.analytics.ml.delay.WorkingDays;
import dev.vitrine.analytics.ml.tracking.RunChoice;
import dev.vitrine.analytics.ml.tracking.RunDraft;
import dev.vitrine.analytics.ml.tracking.RunStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Which orders will come late, asked when their payment is approved: four kinds of model month by month, beside what
 * needs no training, with a leakage audit.
 *
 * <p>Without options it looks at a made-up shop.
 */
@Command(
        name = "delay-models",
        description =
                "Learns which of a shop's orders come after the promised time, and measures that month by month as it would"
                        + " have been. Without --data it makes a shop up.",
        sortOptions = false)
public final class DelayModels implements Example {
    private static final int MONTHS = 14;
    private static final int AUDITED_MONTHS = 6;
    private static final int FEWEST_ORDERS = 100;
    private static final int SERVED = 2000;
    private static final long SEED = 1;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(
            names = "--last-month",
            paramLabel = "MONTH",
            description =
                    "The last month of purchase to test on, such as 2018-08; by default the last with 100 deliveries.")
    private @Nullable YearMonth lastMonth;

    @Option(names = "--months", paramLabel = "N", description = "How many months to test on; 14 by default.")
    private int months = MONTHS;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write metrics.json, model-card.md, tables, delay.model and mlruns to.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new DelayModels()).execute(args));
    }

    /** Creates the example with no options set. */
    public DelayModels() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        Shop shop = options.load();
        OrderHistory history = OrderHistory.of(shop.data());
        YearMonth last = lastMonth == null ? lastBusyMonth(history) : lastMonth;
        Map<String, DelayTrainer> trainers = trainers();
        DelayComparison comparison = compare(history, trainers, last);
        ModelStory story = ModelStory.begin(printer, "late deliveries of " + shop.name())
                .tell(comparison)
                .say("Best by mean monthly ROC-AUC, then PR-AUC: " + comparison.best() + ".");
        LeakageAudit audit = audit(history, last);
        story.say("Leakage audit of a plain logistic regression, months of approval "
                        + last.minusMonths(AUDITED_MONTHS - 1L) + " to " + last + ".")
                .tables(audit);
        DelayModel model = bestTrainer(trainers, comparison).train(history);
        double micros = microsPerPrediction(model, history);
        story.say(String.format(Locale.ROOT, "One order is answered in %.1f microseconds.", micros));
        if (out != null && results != null) {
            ModelCard card = card(shop, history);
            String audited = audit.tables().get(0).toCsv();
            int files = ModelFiles.write(
                    results,
                    metrics(comparison, micros),
                    card,
                    model.provenance(),
                    comparison,
                    Map.of(
                            "audit-features.csv",
                            audited,
                            "audit-protocols.csv",
                            audit.tables().get(1).toCsv()));
            model.save(out.resolve("delay.model"));
            record(out, trainers, comparison, history);
            story.say((files + 1) + " files and runs of mlruns written to " + results);
        }
    }

    private static Map<String, DelayTrainer> trainers() {
        Map<String, DelayTrainer> trainers = new LinkedHashMap<>();
        trainers.put("logistic", DelayTrainer.ofDefaults());
        trainers.put("tree", DelayTrainer.ofTree());
        trainers.put("forest", DelayTrainer.ofForest());
        trainers.put("boosting", DelayTrainer.ofBoosting());
        return trainers;
    }

    private static DelayTrainer bestTrainer(Map<String, DelayTrainer> trainers, DelayComparison comparison) {
        DelayTrainer best = trainers.get(comparison.best());
        if (best == null) {
            throw new IllegalStateException("the best is one of those compared");
        }
        return best;
    }

    private DelayComparison compare(OrderHistory history, Map<String, DelayTrainer> trainers, YearMonth last) {
        if (months < 1) {
            throw new UsageException("--months: " + months + " is too few; expected 1 or more. Maybe 14.");
        }
        try {
            return DelayProtocol.months(last.minusMonths(months - 1L), last).compare(history, trainers);
        } catch (UntrainableDataException e) {
            throw new UsageException("--data: " + e.getMessage());
        }
    }

    private static YearMonth lastBusyMonth(OrderHistory history) {
        TreeMap<YearMonth, Integer> delivered = new TreeMap<>();
        for (PastOrder past : history.orders()) {
            if (past.deliveredAt() != null) {
                delivered.merge(YearMonth.from(past.order().purchasedAt()), 1, Integer::sum);
            }
        }
        return delivered.entrySet().stream()
                .filter(month -> month.getValue() >= FEWEST_ORDERS)
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new UsageException("--data: no month has " + FEWEST_ORDERS
                        + " delivered orders that were approved and promised. Maybe give --last-month."));
    }

    private static LeakageAudit audit(OrderHistory history, YearMonth last) {
        Examples examples = DelayProtocol.examples(history, WorkingDays.ofBrazil());
        return LeakageAudit.of(
                examples,
                audited -> Folds.rollingMonths(
                        audited,
                        row -> YearMonth.from(audited.decidedAt(row)),
                        last.minusMonths(AUDITED_MONTHS - 1L),
                        last),
                data -> LogisticRegression.trainer().withPenalty(300).train(data),
                SEED);
    }

    /** The fastest of several rounds, after the machine has warmed up. */
    private static double microsPerPrediction(DelayModel model, OrderHistory history) {
        List<PastOrder> orders = history.orders();
        List<PastOrder> served = orders.subList(Math.max(0, orders.size() - SERVED), orders.size());
        double fastest = Double.POSITIVE_INFINITY;
        double sum = 0;
        for (int round = 0; round < 10; round++) {
            long started = System.nanoTime();
            for (PastOrder past : served) {
                sum += model.predict(past.order()).lateProbability();
            }
            fastest = Math.min(fastest, (System.nanoTime() - started) / 1e3 / served.size());
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("a probability is a number");
        }
        return fastest;
    }

    private static ModelCard card(Shop shop, OrderHistory history) {
        return ModelCard.of(
                        "Delivery delay",
                        "Says when an order's payment is approved how likely it arrives after the promised time, and in how"
                                + " many days it arrives.",
                        history.size() + " approved orders of " + shop.name() + ", known until " + history.knownUntil()
                                + ".")
                .beware("The share of late orders swings from month to month by a factor of ten; probabilities follow"
                        + " weeks later. Trust the order of orders more than the level.")
                .beware("The network must be told what happens: a model without news gets worse by the week.")
                .beware("A seller or a place never seen before is taken as typical of its state.")
                .beware(
                        "Working days know Brazil's national holidays, not those of states and cities, and no strikes; those"
                                + " are seen by the pace of the network once they last some days.")
                .beware(
                        "Features and half-lives of this library were chosen looking at Olist's orders of 2017-07 to 2018-08:"
                                + " figures of those months are a little flattering.")
                .beware(
                        "With less than half a year of history the trained models are no better than the usual time over the"
                                + " promise, which needs no training, and find the riskiest orders less well.");
    }

    private static ObjectNode metrics(DelayComparison comparison, double micros) {
        ObjectNode metrics = JsonNodeFactory.instance.objectNode();
        ObjectNode models = metrics.putObject("models");
        for (ModelRow row : comparison.models()) {
            Duration time = comparison.trainingTimes().get(row.model());
            if (time != null) {
                ObjectNode model = figures(models.putObject(row.model()), row);
                model.put("trainSeconds", time.toMillis() / 1000.0);
            }
        }
        metrics.put("best", comparison.best());
        metrics.put("randomSplitAuc", comparison.model(comparison.best()).randomSplitAuc());
        ObjectNode baselines = metrics.putObject("baselines");
        figures(baselines.putObject("untrained"), comparison.model(DelayProtocol.UNTRAINED));
        figures(baselines.putObject("baseRate"), comparison.model(DelayProtocol.BASE_RATE));
        ObjectNode days = metrics.putObject("deliveryDays");
        comparison
                .durations()
                .forEach(row -> days.putObject(Double.toString(row.quantile()))
                        .put("pinball", row.pinball())
                        .put("baselinePinball", row.baselinePinball())
                        .put("covered", row.covered())
                        .put("baselineCovered", row.baselineCovered()));
        metrics.put("microsPerOrder", micros);
        return metrics;
    }

    private static ObjectNode figures(ObjectNode node, ModelRow row) {
        return node.put("meanMonthlyAuc", row.meanMonthlyAuc())
                .put("pooledAuc", row.pooledAuc())
                .put("prAuc", row.prAuc())
                .put("pooledPrAuc", row.pooledPrAuc())
                .put("f1", row.f1())
                .put("pooledF1", row.pooledF1())
                .put("brier", row.brier())
                .put("pooledBrier", row.pooledBrier())
                .put("top10Recall", row.top10Recall())
                .put("pooledTop10Recall", row.pooledTop10Recall())
                .put("calibrationError", row.calibrationError())
                .put("randomSplitAuc", row.randomSplitAuc());
    }

    private static void record(
            Path folder, Map<String, DelayTrainer> trainers, DelayComparison comparison, OrderHistory history)
            throws IOException {
        RunStore store = RunStore.in(folder.resolve("mlruns"));
        for (String name : trainers.keySet()) {
            ModelRow row = comparison.model(name);
            RunDraft draft = RunDraft.named(name)
                    .parameter("trainer", name)
                    .parameter(
                            "rule",
                            RunChoice.highest("meanMonthlyAuc")
                                    .thenHighest("prAuc")
                                    .toString())
                    .tag("vitrine.data.sha256", history.fingerprint().sha256())
                    .metric("meanMonthlyAuc", row.meanMonthlyAuc())
                    .metric("prAuc", row.prAuc())
                    .metric("pooledAuc", row.pooledAuc())
                    .metric("f1", row.f1())
                    .metric("top10Recall", row.top10Recall());
            store.record("delivery-delay", row.brier() == null ? draft : draft.metric("brier", row.brier()));
        }
    }
}
