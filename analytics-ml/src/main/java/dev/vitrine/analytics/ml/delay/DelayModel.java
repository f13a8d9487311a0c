package dev.vitrine.analytics.ml.delay;

import dev.vitrine.analytics.ml.Model;
import dev.vitrine.analytics.ml.ModelProvenance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * Says at an order's approval how likely it comes late, and when it comes. One answer takes some microseconds.
 *
 * <p>The model keeps the network as it was when it was trained; without news it only gets older. To ask with what is
 * known now, keep a network up to date and hand it over: {@code model.predict(order, network)}, or put it into the model
 * from time to time with {@link #with}. An order approved before the network's time is seen with what came after it: ask
 * about orders as they are approved. A promise shorter than any seen in training counts as the shortest seen: the
 * probability then stays below what the days say. Immutable and thread-safe.
 */
public final class DelayModel implements Model<ApprovedOrder, DelayPrediction> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "delivery-delay";

    private static final double SECONDS = 86_400;

    private final ModelProvenance provenance;
    private final DelayFit fit;
    private final DeliveryNetwork network;

    DelayModel(ModelProvenance provenance, DelayFit fit, DeliveryNetwork network) {
        this.provenance = provenance;
        this.fit = fit;
        this.network = network;
    }

    /**
     * Reads a model that was saved.
     *
     * @throws dev.vitrine.analytics.ml.ModelFormatException if the file is none of this kind
     */
    public static DelayModel load(Path file) throws IOException {
        return DelayModelBody.load(file);
    }

    /** Returns a trainer with the usual options. */
    public static DelayTrainer trainer() {
        return DelayTrainer.ofDefaults();
    }

    @Override
    public DelayPrediction predict(ApprovedOrder order) {
        return predict(order, network);
    }

    /** Returns the answer for one order, given what a network knows now. The network is not changed. */
    public DelayPrediction predict(ApprovedOrder order, DeliveryNetwork live) {
        OrderView view = live.view(order);
        double[] workingDays = fit.durations().workingDays(view.timeAtRoutePace());
        // What was promised for a time before the approval is late already.
        boolean tooLate = !order.promisedAt().isAfter(order.approvedAt());
        return new DelayPrediction(
                tooLate ? 1 : fit.lateProbability(DelayFeatures.atApproval().valuesOf(view)),
                days(order.approvedAt(), workingDays[0], live),
                days(order.approvedAt(), workingDays[1], live),
                days(order.approvedAt(), workingDays[2], live));
    }

    private static double days(LocalDateTime from, double workingDays, DeliveryNetwork network) {
        LocalDateTime end = network.workingDays().after(from, workingDays);
        return Duration.between(from, end).toSeconds() / SECONDS;
    }

    /** Returns a copy of the network as it was when the model was trained, to be told what happens next. */
    public DeliveryNetwork network() {
        return network.copy();
    }

    /** Returns the same model with what a network knows now; later news do not change it. */
    public DelayModel with(DeliveryNetwork live) {
        return new DelayModel(provenance, fit, live.copy());
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        DelayModelBody.save(file, this);
    }

    DelayFit fit() {
        return fit;
    }

    DeliveryNetwork ownNetwork() {
        return network;
    }
}
