package dev.vitrine.analytics.ml.segments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitrine.analytics.ml.Model;
import dev.vitrine.analytics.ml.ModelFormatException;
import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.internal.file.ModelDocument;
import dev.vitrine.analytics.ml.internal.file.ModelFile;
import dev.vitrine.analytics.ml.internal.file.ModelNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dense groups of customers found by DBSCAN: a customer belongs to the group of the nearest dense place within the
 * radius, or to none and is unusual. The largest group is the first. An answer takes O(dense places).
 */
public final class DensitySegments implements Model<CustomerPoint, Optional<DensityGroup>> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "density-segments";

    private static final int VERSION = 1;

    private final ModelProvenance provenance;
    private final LogScale scale;
    private final double radius;
    private final List<DensityGroup> groups;
    private final double[][] cores;
    private final int[] groupOf;

    DensitySegments(
            ModelProvenance provenance,
            LogScale scale,
            double radius,
            List<DensityGroup> groups,
            double[][] cores,
            int[] groupOf) {
        this.provenance = provenance;
        this.scale = scale;
        this.radius = radius;
        this.groups = List.copyOf(groups);
        this.cores = cores;
        this.groupOf = groupOf;
    }

    /** Returns a trainer with the usual options. */
    public static DensitySegmentsTrainer trainer() {
        return DensitySegmentsTrainer.ofDefaults();
    }

    /**
     * Reads a model that was saved.
     *
     * @throws ModelFormatException if the file is no such model
     */
    public static DensitySegments load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, KIND, VERSION);
        ModelNode body = document.body();
        List<DensityGroup> groups = new ArrayList<>();
        for (ModelNode node : body.children("groups")) {
            groups.add(new DensityGroup(
                    node.text("name"),
                    node.number("share"),
                    node.number("recencyDays"),
                    node.number("orders"),
                    node.number("spent")));
        }
        int[] groupOf = body.integers("groupOf");
        for (int group : groupOf) {
            if (group < 0 || group >= groups.size()) {
                throw body.error("groupOf", "expected groups 0 to " + (groups.size() - 1) + ", found " + group + ".");
            }
        }
        double[] flat = body.numbers("cores", groupOf.length * LogScale.MEASURES);
        double[][] cores = new double[groupOf.length][LogScale.MEASURES];
        for (int i = 0; i < flat.length; i++) {
            cores[i / LogScale.MEASURES][i % LogScale.MEASURES] = flat[i];
        }
        LogScale scale = LogScale.read(body);
        return new DensitySegments(document.provenance(), scale, body.number("radius"), groups, cores, groupOf);
    }

    /** Returns the groups, the largest first; none if no place is dense. */
    public List<DensityGroup> groups() {
        return groups;
    }

    /** Returns the share of the customers looked at that are in no group. */
    public double unusualShare() {
        return Math.max(0, 1 - groups.stream().mapToDouble(DensityGroup::share).sum());
    }

    /** Returns how near neighbours must be, in standard deviations of the scaled logarithms. */
    public double radius() {
        return radius;
    }

    /** Returns the group of a customer; empty if the customer is unusual. */
    @Override
    public Optional<DensityGroup> predict(CustomerPoint customer) {
        double[] scaled = scale.scaled(customer);
        double least = radius * radius;
        int nearest = -1;
        for (int i = 0; i < cores.length; i++) {
            double distance = Silhouette.squaredDistance(scaled, cores[i]);
            if (distance <= least) {
                least = distance;
                nearest = groupOf[i];
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(groups.get(nearest));
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        ObjectNode body = ModelFile.body();
        scale.write(body);
        body.put("radius", radius);
        var array = body.putArray("groups");
        for (DensityGroup group : groups) {
            array.addObject()
                    .put("name", group.name())
                    .put("share", group.share())
                    .put("recencyDays", group.recencyDays())
                    .put("orders", group.orders())
                    .put("spent", group.spent());
        }
        double[] flat = new double[cores.length * LogScale.MEASURES];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = cores[i / LogScale.MEASURES][i % LogScale.MEASURES];
        }
        ModelNode.put(body, "groupOf", groupOf);
        ModelNode.put(body, "cores", flat);
        ModelFile.write(file, VERSION, provenance, body);
    }
}
