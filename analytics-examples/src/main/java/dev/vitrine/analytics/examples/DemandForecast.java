package dev.vitrine.analytics.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.examples.demand.CompetitionEvaluation;
import dev.vitrine.analytics.examples.demand.CompetitionEvaluation.HorizonScore;
import dev.vitrine.analytics.examples.demand.ForecastRow;
import dev.vitrine.analytics.examples.demand.Holidays;
import dev.vitrine.analytics.examples.demand.ShopSeasons;
import dev.vitrine.analytics.examples.demand.WeeklySeries;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.story.ModelStory;
import dev.vitrine.analytics.ml.Evaluation;
import dev.vitrine.analytics.ml.ModelCard;
import dev.vitrine.analytics.ml.demand.Cadence;
import dev.vitrine.analytics.ml.demand.DemandData;
import dev.vitrine.analytics.ml.demand.DemandModel;
import dev.vitrine.analytics.ml.demand.DemandTrainer;
import dev.vitrine.analytics.ml.demand.ForecastMethod;
import dev.vitrine.analytics.ml.demand.ShopDemand;
import dev.vitrine.analytics.ml.tracking.RunDraft;
import dev.vitrine.analytics.ml.tracking.RunStore;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What will be asked for: forecasts of a shop's demand by week and day, of items, categories and in total, beside naive; or of
 * the weekly series of the M4 competition, against its published figures.
 *
 * <p>Without options it looks at a made-up shop.
 */
@Command(
        name = "demand-forecast",
        description =
                "Forecasts a shop's demand by week and day, by item, category and in total, and measures the forecasts beside"
                        + " naive ones. With --m4, forecasts the weekly series of the M4 competition. Without either, it"
                        + " makes a shop up.",
        sortOptions = false)
public final class DemandForecast implements Example {
    private static final double NANOS = 1e9;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(
            names = "--m4",
            paramLabel = "DIR",
            description = "The folder with Weekly-train.csv and Weekly-test.csv of the M4 competition.")
    private @Nullable Path m4;

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks to forecast; 8 if absent.")
    private int weeks = 8;

    @Option(names = "--days", paramLabel = "N", description = "How many days to forecast; 14 if absent.")
    private int days = 14;

    @Option(
            names = "--items",
            paramLabel = "N",
            description = "How many of the most demanded items to forecast by themselves; 20 if absent.")
    private int items = 20;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description = "Days that move demand, past and to come, one a line, such as 2018-12-25.")
    private @Nullable Path holidays;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads; as many as processors if absent.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write metrics.json, model-card.md, forecasts, models and mlruns to.")
    private @Nullable Path out;

    private final Map<String, DemandModel> models = new LinkedHashMap<>();
    private final Map<String, Evaluation> evaluations = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final StringBuilder cards = new StringBuilder();

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new DemandForecast()).execute(args));
    }

    /** Creates the example with no options set. */
    public DemandForecast() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        ObjectNode metrics = m4 == null ? shop(printer) : competition(printer, m4);
        if (out != null && results != null) {
            texts.put("metrics.json", metrics.toPrettyString().replace(System.lineSeparator(), "\n") + "\n");
            texts.put("model-card.md", cards.toString());
            results.write(texts);
            for (Map.Entry<String, DemandModel> model : models.entrySet()) {
                model.getValue().save(out.resolve(model.getKey() + ".model"));
                RunStore.in(out.resolve("mlruns"))
                        .record(
                                "demand",
                                RunDraft.named(model.getKey())
                                        .from(model.getValue().provenance())
                                        .metrics(evaluations
                                                .getOrDefault(
                                                        model.getKey(),
                                                        model.getValue().evaluation())
                                                .metrics()));
            }
            printer.println();
            printer.println((texts.size() + models.size()) + " files and runs of mlruns written to " + results);
        }
    }

    private ObjectNode competition(PrintWriter printer, Path folder) throws IOException {
        WeeklySeries series = WeeklySeries.read(folder);
        long start = System.nanoTime();
        DemandModel model = trainer(WeeklySeries.HORIZON).train(DemandData.of(Cadence.WEEK, series.histories()));
        double seconds = (System.nanoTime() - start) / NANOS;
        CompetitionEvaluation evaluation = new CompetitionEvaluation(series, model);
        ModelStory.begin(printer, "forecasts of the weekly series of the M4 competition")
                .tell(evaluation)
                .say(String.format(Locale.ROOT, "Trained, tested and forecast in %.1f s.", seconds));
        keep("demand-m4", model, evaluation, competitionCard(series));
        ObjectNode metrics = JsonNodeFactory.instance.objectNode();
        for (HorizonScore score : evaluation.scores()) {
            if (score.method().equals("combination")) {
                metrics.putObject("h" + score.horizon())
                        .put("smape", score.smape())
                        .put("mase", score.mase())
                        .put("owa", score.owa());
            }
        }
        evaluation.metrics().forEach((name, value) -> {
            if (name.startsWith("coverage")) {
                metrics.put(name, value);
            }
        });
        return metrics.put("seconds", seconds);
    }

    private ObjectNode shop(PrintWriter printer) throws IOException {
        Shop shop = options.load();
        MemoryEngine engine = MemoryEngine.of(shop.data());
        LocalDate asOf = options.asOf();
        ModelStory story = ModelStory.begin(printer, "demand of " + shop.name());
        ObjectNode metrics = JsonNodeFactory.instance.objectNode();
        for (Cadence cadence : List.of(Cadence.WEEK, Cadence.DAY)) {
            int horizon = cadence == Cadence.WEEK ? weeks : days;
            ShopDemand demand = ShopDemand.ofDefaults().by(cadence).withItems(items);
            DemandData data = (asOf == null ? demand : demand.asOf(asOf)).from(engine);
            if (data.size() == 0) {
                throw new UsageException(
                        "--data: the shop has no whole " + cadence.label() + " of orders. Maybe --as-of is too early.");
            }
            if (holidays != null) {
                data = Holidays.read(holidays).drive(data, horizon);
            }
            DemandModel model = trainer(horizon).train(data);
            story.say("Demand by " + cadence.label() + ": " + data.size() + " series of "
                            + data.series().get(0).length() + " " + cadence.label() + "s.")
                    .tell(model.evaluation())
                    .table(ForecastRow.of(model.forecasts().get(0)));
            FindingsTable<ShopSeasons.Season> seasons = ShopSeasons.of(data);
            if (seasons.rows().isEmpty()) {
                story.say("No series has two seasons of " + data.season() + " " + cadence.label() + "s to show.");
            } else {
                story.table(seasons);
            }
            String name = "demand-by-" + cadence.label();
            keep(name, model, model.evaluation(), card(name, data.size() + " series of " + shop.name() + "."));
            ObjectNode figures = metrics.putObject(cadence.label());
            model.evaluation().metrics().forEach(figures::put);
        }
        return metrics;
    }

    private DemandTrainer trainer(int horizon) {
        try {
            return DemandModel.trainer().withHorizon(horizon).withThreads(threads);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--weeks, --days or --threads: " + e.getMessage());
        }
    }

    private void keep(String name, DemandModel model, Evaluation evaluation, ModelCard card) {
        models.put(name, model);
        evaluations.put(name, evaluation);
        cards.append(cards.isEmpty() ? "" : "\n").append(card.toMarkdown(model.provenance(), evaluation));
        evaluation.tables().forEach(table -> texts.put(name + "-" + table.name() + ".csv", table.toCsv()));
        texts.put(name + "-forecasts.csv", ForecastRow.all(model).toCsv());
    }

    private static ModelCard competitionCard(WeeklySeries series) {
        return card(
                        "M4 weekly",
                        "The " + series.histories().size()
                                + " weekly series of the M4 competition, of 80 to 2,597 weeks.")
                .beware(
                        "The defaults (methods, weights, pooling, fallback) were chosen at origins 13 to 52 weeks before the"
                                + " end of the training file. The test file was scored at two stages. First drafts had an OWA over 13"
                                + " and 4 weeks of 0.784 and 0.925 (mean of four methods) and 0.715 and 0.850 (plain median of"
                                + " seven); then came today's figures. Nothing was chosen by what the test file showed.")
                .beware(
                        "The series carry no dates. What an autoregression learns from one series may lie, in time, after"
                                + " another's end; published methods that learn from all series share that.");
    }

    private static ModelCard card(String name, String data) {
        return ModelCard.of(
                        "Demand forecast: " + name,
                        "Says what will be asked for in the next periods, with intervals, for purchasing and staffing.",
                        data)
                .beware("The combination is of " + methods() + "; where demand is intermittent, the mean of simple"
                        + " smoothing, SBA and TSB.")
                .beware(
                        "Forecasts go on as history went; what never happened before (a new rival, a first promotion) is"
                                + " in no interval.")
                .beware("Intervals are right on average over series and times, not for each series by itself.")
                .beware("Orders are taken for demand: what was out of stock was not ordered.");
    }

    private static String methods() {
        List<String> labels = new ArrayList<>();
        ForecastMethod.usual().forEach(method -> labels.add(method.label()));
        return String.join(", ", labels);
    }
}
