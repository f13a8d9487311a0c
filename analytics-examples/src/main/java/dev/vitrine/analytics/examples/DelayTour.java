package dev.vitrine.analytics.examples;

import dev.vitrine.analytics.examples.cli.Example;
import dev.vitrine.analytics.examples.cli.ExampleCommand;
import dev.vitrine.analytics.ml.delay.ApprovedOrder;
import dev.vitrine.analytics.ml.delay.DelayModel;
import dev.vitrine.analytics.ml.delay.DelayPrediction;
import dev.vitrine.analytics.ml.delay.DeliveryNetwork;
import dev.vitrine.analytics.ml.delay.Goods;
import dev.vitrine.analytics.ml.delay.OrderHistory;
import dev.vitrine.analytics.ml.delay.Route;
import dev.vitrine.analytics.ml.delay.Stop;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import picocli.CommandLine.Command;

/** The snippets of the documentation on delivery delay. */
@Command(name = "delay-tour", description = "Trains a model of delivery delay on a made-up shop, and asks it.")
public final class DelayTour implements Example {

    /** Runs the example and exits with its code. */
    public static void main(String[] args) {
        System.exit(ExampleCommand.of(new DelayTour()).execute(args));
    }

    /** Creates the example. */
    public DelayTour() {}

    @Override
    public void run(PrintWriter printer) throws IOException {
        Path file = Files.createTempFile("delay", ".model");
        try {
            DelayModel model = train(SyntheticShop.ofDefaults().build(), file);
            DeliveryNetwork network = model.network();
            ApprovedOrder order = order(network.now().plusMinutes(5));
            ask(model, order, printer);
            serve(model, network, order, printer);
        } finally {
            Files.delete(file);
        }
    }

    // snippet: train
    static DelayModel train(CommerceData data, Path file) throws IOException {
        OrderHistory history = OrderHistory.of(data); // approved orders, and what became of them
        DelayModel.trainer().train(history).save(file);
        return DelayModel.load(file); // in another program, maybe of another version
    }
    // end

    // snippet: ask
    static void ask(DelayModel model, ApprovedOrder order, PrintWriter out) {
        DelayPrediction expected = model.predict(order);
        out.printf("late with a probability of %.3f%n", expected.lateProbability());
        out.printf("here in %.1f days, nine times in ten within %.1f%n", expected.medianDays(), expected.slowDays());
    }
    // end

    // snippet: serve
    static void serve(DelayModel model, DeliveryNetwork network, ApprovedOrder order, PrintWriter out) {
        // The network starts as model.network() and is told what happens, as it happens.
        out.printf("now: %.3f%n", model.predict(order, network).lateProbability());
        network.approved(order);
        network.handedOver(order.id(), order.approvedAt().plusDays(2));
        network.delivered(order.id(), order.approvedAt().plusDays(9));
    }
    // end

    // snippet: order
    static ApprovedOrder order(LocalDateTime now) {
        return new ApprovedOrder(
                "order-1",
                now.minusHours(2), // purchased
                now, // approved
                now.toLocalDate().plusDays(14).atStartOfDay(), // promised
                now.plusDays(4), // the seller has to hand it over; null if unknown
                "seller-1",
                new Route(new Stop("13023", "campinas", "SP"), new Stop("20031", "rio de janeiro", "RJ"), 396.0),
                new Goods(1, 129.90, 18.20, 850.0, 6000.0)); // items, price, freight, grams, cubic centimetres
    }
    // end
}
