package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.ml.demand.Cadence;
import dev.vitrine.analytics.ml.demand.Decomposition;
import dev.vitrine.analytics.ml.demand.DemandData;
import dev.vitrine.analytics.ml.demand.DemandModel;
import dev.vitrine.analytics.ml.demand.Driver;
import dev.vitrine.analytics.ml.demand.Forecast;
import dev.vitrine.analytics.ml.demand.ShopDemand;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** The snippets of the documentation on demand. */
@Command(name = "demand-tour", description = "Forecasts the demand of a made-up shop.")
public final class DemandTour implements Example {

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new DemandTour()).execute(args));
    }

    /** Creates the example. */
    public DemandTour() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        CommerceData shop = SyntheticShop.builder()
                .orders(5000)
                .from(LocalDate.of(2017, 1, 1))
                .to(LocalDate.of(2017, 12, 31))
                .build()
                .build();
        Path file = Files.createTempFile("demand", ".model");
        try {
            forecast(shop, file, printer);
            drivers(ShopDemand.ofDefaults().by(Cadence.DAY).withItems(0).from(MemoryEngine.of(shop)), printer);
        } finally {
            Files.delete(file);
        }
    }

    // snippet: forecast
    static void forecast(CommerceData shop, Path file, PrintWriter out) throws IOException {
        DemandData demand =
                ShopDemand.ofDefaults().by(Cadence.DAY).withItems(10).from(MemoryEngine.of(shop));
        DemandModel model = DemandModel.trainer().withHorizon(14).train(demand);

        out.println(model.evaluation().tables().get(0).toMarkdown()); // every method, beside naive
        model.evaluation().notes().forEach(out::println);
        Forecast total = model.predict("total");
        total.steps().forEach(step -> out.println(step.firstDay() + ": " + step.expected() + ", " + step.likely()));
        model.save(file); // DemandModel.load(file) answers the same
    }
    // end

    // snippet: drivers
    static void drivers(DemandData demand, PrintWriter out) {
        LocalDate first = demand.firstDay();
        int periods = demand.series().get(0).length();
        if (first != null) {
            Set<LocalDate> promotions = Set.of(LocalDate.of(2017, 11, 24), LocalDate.of(2018, 1, 2)); // one to come
            Driver driver = Driver.ofDays("promotions", promotions, demand.cadence(), first, periods + 14);
            DemandModel model = DemandModel.trainer().withHorizon(14).train(demand.withDrivers(List.of(driver)));
            out.println(model.predict("total").steps().get(1));
        }
        Decomposition parts = Decomposition.of(demand.series().get(0).values(), demand.season());
        out.println("strength of the week: " + parts.seasonalStrength());
    }
    // end
}
