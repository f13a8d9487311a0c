package dev.vitrine.analytics.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.examples.cli.UsageException;
import dev.vitrine.analytics.examples.load.CdnowFolder;
import dev.vitrine.analytics.examples.load.Shop;
import dev.vitrine.analytics.examples.load.ShopOptions;
import dev.vitrine.analytics.examples.output.ModelFiles;
import dev.vitrine.analytics.examples.output.ResultFolder;
import dev.vitrine.analytics.examples.story.ModelStory;
import dev.vitrine.analytics.examples.value.StudyPlan;
import dev.vitrine.analytics.examples.value.ValueMetrics;
import dev.vitrine.analytics.examples.value.ValueStudy;
import dev.vitrine.analytics.ml.ModelCard;
import dev.vitrine.analytics.ml.tracking.RunDraft;
import dev.vitrine.analytics.ml.tracking.RunStore;
import dev.vitrine.analytics.ml.value.Discount;
import dev.vitrine.analytics.ml.value.Horizon;
import dev.vitrine.analytics.ml.value.LifetimeValue;
import dev.vitrine.analytics.ml.value.PurchaseHistories;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Who will come back, how often, and what that is worth: BG/NBD, MBG/NBD, Pareto/NBD, Gamma-Gamma and a churn model, fitted
 * before a cut-off and measured on what followed.
 *
 * <p>Without options it looks at a made-up shop.
 */
@Command(
        name = "customer-value",
        description =
                "Fits models of purchases, spend and churn to what was known before a cut-off, and measures them on what"
                        + " followed, beside naive forecasts. Without --cdnow and --data it makes a shop up.",
        sortOptions = false)
public final class CustomerValue implements Example {

    @Mixin
    private final ShopOptions options = new ShopOptions();

    @Option(
            names = "--cdnow",
            paramLabel = "DIR",
            description = "The folder with CDNOW_master.txt and CDNOW_sample.txt; its figures come first.")
    private @Nullable Path cdnow;

    @Option(
            names = "--cut-off",
            paramLabel = "DATE",
            description = "The first day of the shop that models don't see; by default one horizon before the end.")
    private @Nullable LocalDate cutOff;

    @Option(
            names = "--horizon-days",
            paramLabel = "N",
            description = "For how many days the shop's purchases and churn are predicted: ${DEFAULT-VALUE}.")
    private int horizonDays = 90;

    @Option(names = "--margin", paramLabel = "SHARE", description = "What is earned of revenue: ${DEFAULT-VALUE}.")
    private double margin = 0.3;

    @Option(
            names = "--discount",
            paramLabel = "RATE",
            description = "The yearly discount rate of lifetime values: ${DEFAULT-VALUE}.")
    private double discount = 0.1;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "How many years of purchases a lifetime value counts: ${DEFAULT-VALUE}.")
    private double years = 3;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder to write metrics.json, model-card.md, tables, models and mlruns to; with both --cdnow and"
                            + " --data those of the shop go to its folder shop.")
    private @Nullable Path out;

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new CustomerValue()).execute(args));
    }

    /** Creates the example with no options set. */
    public CustomerValue() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        ResultFolder results = out == null ? null : ResultFolder.at(out);
        List<ValueStudy> studies = new ArrayList<>();
        try {
            for (StudyPlan plan : plans()) {
                ValueStudy study = ValueStudy.of(plan, this::withOptions);
                ModelStory.begin(printer, "what the buyers of " + plan.name() + " are worth")
                        .tell(study);
                studies.add(study);
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        if (out != null && results != null) {
            write(results, out, studies);
            printer.println();
            printer.println("  Metrics, card, tables, models and runs written to " + results);
        }
    }

    private List<StudyPlan> plans() throws IOException {
        List<StudyPlan> plans = new ArrayList<>();
        if (cdnow != null) {
            CdnowFolder folder = CdnowFolder.at(cdnow);
            plans.add(StudyPlan.ofCdnow(folder.sample(), folder.master()));
        }
        if (cdnow == null || options.nameData()) {
            Shop shop = options.load();
            PurchaseHistories all = PurchaseHistories.of(MemoryEngine.of(shop.data()));
            LocalDate asOf = options.asOf();
            PurchaseHistories buyers = asOf == null ? all : all.before(asOf.plusDays(1));
            plans.add(StudyPlan.ofShop(
                    shop.name(), buyers, cutOff == null ? buyers.until().minusDays(horizonDays) : cutOff, horizonDays));
        }
        return plans;
    }

    private LifetimeValue withOptions(LifetimeValue value) {
        return value.withMargin(margin).withDiscount(Discount.ofYear(discount)).withHorizon(Horizon.years(years));
    }

    private void write(ResultFolder results, Path folder, List<ValueStudy> studies) throws IOException {
        ValueStudy first = studies.get(0);
        ObjectNode metrics = ValueMetrics.of(first);
        for (ValueStudy study : studies.subList(1, studies.size())) {
            metrics.set("shop", ValueMetrics.of(study));
        }
        ModelCard card = card(first);
        StringBuilder more = new StringBuilder();
        for (ValueStudy study : studies) {
            more.append(card(study).toMarkdown(study.churnModel().provenance(), study))
                    .append('\n');
        }
        ModelFiles.write(
                results,
                metrics,
                card,
                first.churnModel().provenance(),
                first,
                Map.of("model-card.md", more.toString().stripTrailing() + "\n"));
        save(first, folder);
        for (ValueStudy study : studies.subList(1, studies.size())) {
            Path own = folder.resolve("shop");
            ModelFiles.write(
                    ResultFolder.at(own),
                    ValueMetrics.of(study),
                    card(study),
                    study.churnModel().provenance(),
                    study,
                    Map.of());
            save(study, own);
        }
        RunStore store = RunStore.in(folder.resolve("mlruns"));
        for (ValueStudy study : studies) {
            store.record(
                    "customer-value",
                    RunDraft.named("churn of " + study.plan().name())
                            .from(study.churnModel().provenance())
                            .metrics(study.churn().metrics()));
        }
    }

    private static void save(ValueStudy study, Path folder) throws IOException {
        study.churnModel().save(folder.resolve("churn.model"));
        study.spend().save(folder.resolve("gamma-gamma.model"));
        for (ValueStudy.Fit fit : study.fits()) {
            fit.model().save(folder.resolve(fit.model().provenance().kind() + ".model"));
        }
    }

    private ModelCard card(ValueStudy study) {
        return ModelCard.of(
                        "Customer value: " + study.plan().name(),
                        "Says how many purchases a customer will still make, what that is worth, and how likely none follows"
                                + " for a while; for ranking customers and planning campaigns, not for judging persons.",
                        study.plan().buyers().size() + " buyers of "
                                + study.plan().name() + "; purchases of one day are one. Lifetime values are " + margin
                                + " of the spend of " + years + " years from the end of the data on, discounted by "
                                + discount + " a year.")
                .beware(
                        "The models of purchases know no seasons and no campaigns: where the horizon has a season that the"
                                + " history has not, probabilities are off even if their order is right.")
                .beware(
                        "The probability of being alive is no churn score, and BG/NBD gives 1 to everybody who bought once;"
                                + " use the probability of no purchase.")
                .beware("Gamma-Gamma takes spend as independent of frequency; where it warns that it is not, values of"
                        + " frequent buyers are off.")
                .beware("Values count a share of revenue as margin and leave out what it costs to keep a customer.")
                .beware(
                        "The models in files know what was before the cut-off, as measured here; the values of customers come"
                                + " from the same models fitted to all that is known.");
    }
}
