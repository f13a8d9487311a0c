package dev.vitrine.analytics.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.analysis.FindingsTable;
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
import dev.vitrine.analytics.ml.segments.CustomerPoints;
import dev.vitrine.analytics.ml.segments.CustomerSegments;
import dev.vitrine.analytics.ml.segments.CustomerSegmentsTrainer;
import dev.vitrine.analytics.ml.segments.DensityGroup;
import dev.vitrine.analytics.ml.segments.DensitySegments;
import dev.vitrine.analytics.ml.segments.Personas;
import dev.vitrine.analytics.ml.segments.Segment;
import dev.vitrine.analytics.ml.segments.SegmentsEvaluation;
import dev.vitrine.analytics.ml.tracking.RunDraft;
import dev.vitrine.analytics.ml.tracking.RunStore;
import dev.vitrine.analytics.rfm.Rfm;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Segments that the data make themselves: k-means and DBSCAN on recency, orders and spend, with names, personas, and how
 * far to trust them.
 *
 * <p>Without options it looks at a made-up shop.
 */
@Command(
        name = "segments",
        description =
                "Finds segments of a shop's customers by k-means and DBSCAN, names and describes them, and measures whether"
                        + " they hold together and come out again. Without --data it makes a shop up.",
        sortOptions = false)
public final class Segments implements Example {

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(
            names = "--segments",
            paramLabel = "N",
            description = "How many segments; by default the highest silhouette of 3 to 8 decides.")
    private @Nullable Integer segments;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder to write metrics.json, model-card.md, segments.model, customers.csv and mlruns to.")
    private @Nullable Path out;

    private record CustomerSegment(String person, String segment) {}

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new Segments()).execute(args));
    }

    /** Creates the example with no options set. */
    public Segments() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        CustomerSegmentsTrainer trainer = trainer();
        Shop shop = options.load();
        LocalDate asOf = options.asOf();
        Rfm rfm = asOf == null ? Rfm.of(shop.data()) : Rfm.of(shop.data(), asOf);
        CustomerPoints customers = CustomerPoints.of(rfm);
        CustomerSegments model = train(trainer, customers);
        SegmentsEvaluation evaluation = SegmentsEvaluation.of(model, customers, trainer);
        Personas personas = Personas.of(shop.data(), model, customers);
        ModelStory story = ModelStory.begin(printer, "segments of the customers of " + shop.name())
                .tell(evaluation)
                .tables(personas);
        if (customers.size() >= 10) {
            tellDensity(story, DensitySegments.trainer().train(customers));
        }
        if (out != null && results != null) {
            ModelCard card = card(shop, customers);
            int files = ModelFiles.write(
                    results,
                    metrics(model, evaluation),
                    card,
                    model.provenance(),
                    evaluation,
                    Map.of(
                            "customers.csv",
                            assignments(model, customers),
                            "personas.csv",
                            personas.tables().get(0).toCsv()));
            model.save(out.resolve("segments.model"));
            RunStore.in(out.resolve("mlruns"))
                    .record(
                            "segments",
                            RunDraft.named("k-means")
                                    .from(model.provenance())
                                    .metrics(evaluation.metrics())
                                    .artifact("model-card.md", card.toMarkdown(model.provenance(), evaluation)));
            story.say((files + 1) + " files and a run of mlruns written to " + results);
        }
    }

    private CustomerSegmentsTrainer trainer() {
        try {
            return segments == null
                    ? CustomerSegments.trainer()
                    : CustomerSegments.trainer().withSegments(segments);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--segments: " + e.getMessage());
        }
    }

    private static CustomerSegments train(CustomerSegmentsTrainer trainer, CustomerPoints customers) {
        try {
            return trainer.train(customers);
        } catch (UntrainableDataException e) {
            throw new UsageException("--data: " + e.getMessage());
        }
    }

    private static void tellDensity(ModelStory story, DensitySegments density) {
        story.say(String.format(
                Locale.ROOT,
                "DBSCAN with a radius of %.3f: %d dense groups; %.1f %% of the customers are in none and unusual.",
                density.radius(),
                density.groups().size(),
                100 * density.unusualShare()));
        story.table(FindingsTable.of("dense-groups", DensityGroup.class, density.groups()));
    }

    private static ModelCard card(Shop shop, CustomerPoints customers) {
        return ModelCard.of(
                        "Customer segments",
                        "Groups customers with alike recency, number of orders and spend, for campaigns and reports.",
                        customers.size() + " customers of " + shop.name() + " with a valid sale.")
                .beware("Segments describe; they don't say what a customer will do. For that ask the churn and value"
                        + " models.")
                .beware("Where most customers ordered once, orders tell few of them apart, and segments are bands of"
                        + " recency and spend.")
                .beware("Names come from the centroids relative to this shop's mean: its high-value customers may be"
                        + " another shop's occasional ones.");
    }

    private static ObjectNode metrics(CustomerSegments model, SegmentsEvaluation evaluation) {
        ObjectNode metrics = JsonNodeFactory.instance.objectNode();
        metrics.put("k", model.segments().size());
        evaluation.metrics().forEach((name, value) -> {
            if (!name.equals("k")) {
                metrics.put(name, value);
            }
        });
        ObjectNode sizes = metrics.putObject("sizes");
        ObjectNode centroids = metrics.putObject("centroids");
        for (Segment segment : model.segments()) {
            sizes.put(segment.name(), segment.customers());
            centroids
                    .putObject(segment.name())
                    .put("recencyDays", segment.recencyDays())
                    .put("orders", segment.orders())
                    .put("spent", segment.spent());
        }
        return metrics;
    }

    private static String assignments(CustomerSegments model, CustomerPoints customers) {
        List<CustomerSegment> rows = IntStream.range(0, customers.size())
                .mapToObj(i -> new CustomerSegment(
                        customers.persons().get(i),
                        model.predict(customers.points().get(i)).name()))
                .toList();
        return FindingsTable.detail("customers", CustomerSegment.class, rows).toCsv();
    }
}
