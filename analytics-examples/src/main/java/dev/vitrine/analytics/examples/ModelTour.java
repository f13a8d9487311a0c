package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.ml.segments.CustomerPoint;
import dev.vitrine.analytics.ml.segments.CustomerPoints;
import dev.vitrine.analytics.ml.segments.CustomerSegments;
import dev.vitrine.analytics.ml.segments.SegmentAssignment;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** The snippets of the documentation on models. */
@Command(name = "model-tour", description = "Trains, saves, loads and asks a model on a made-up shop.")
public final class ModelTour implements Example {

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new ModelTour()).execute(args));
    }

    /** Creates the example. */
    public ModelTour() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        Path file = Files.createTempFile("segments", ".model");
        try {
            segments(SyntheticShop.ofDefaults().build(), file, printer);
        } finally {
            Files.delete(file);
        }
    }

    // snippet: segments
    static void segments(CommerceData data, Path file, PrintWriter out) throws IOException {
        CustomerPoints customers = CustomerPoints.of(Rfm.of(data));
        CustomerSegments model = CustomerSegments.trainer().train(customers); // the number of segments: by silhouette
        model.segments().forEach(s -> out.println(s.name() + ": " + s.customers() + " customers"));
        model.save(file);

        CustomerSegments served = CustomerSegments.load(file); // in another program, maybe of another version
        SegmentAssignment one = served.predict(new CustomerPoint(12, 5, 640.00));
        out.println(one.name() + ", at a distance of " + one.distance());
    }
    // end
}
