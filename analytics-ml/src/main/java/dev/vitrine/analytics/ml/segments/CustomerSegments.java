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
import java.util.Arrays;
import java.util.List;

/**
 * Segments found by k-means: a customer belongs to the nearest centroid, in scaled logarithms of recency, orders and
 * spend. The segments are in the order of what their customers spent, the most first.
 */
public final class CustomerSegments implements Model<CustomerPoint, SegmentAssignment> {
    /** The kind of model in provenance and files. */
    public static final String KIND = "customer-segments";

    private static final int VERSION = 1;

    private final ModelProvenance provenance;
    private final LogScale scale;
    private final double[][] centroids;
    private final List<Segment> segments;

    CustomerSegments(ModelProvenance provenance, LogScale scale, double[][] centroids, List<Segment> segments) {
        this.provenance = provenance;
        this.scale = scale;
        this.centroids = centroids;
        this.segments = List.copyOf(segments);
    }

    /** Returns a trainer with the usual options. */
    public static CustomerSegmentsTrainer trainer() {
        return CustomerSegmentsTrainer.ofDefaults();
    }

    /**
     * Reads a model that was saved.
     *
     * @throws ModelFormatException if the file is no such model
     */
    public static CustomerSegments load(Path file) throws IOException {
        ModelDocument document = ModelFile.read(file, KIND, VERSION);
        ModelNode body = document.body();
        LogScale scale = LogScale.read(body);
        List<Segment> segments = new ArrayList<>();
        List<double[]> centroids = new ArrayList<>();
        for (ModelNode node : body.children("segments")) {
            double[] centroid = node.numbers("centroid", LogScale.MEASURES);
            CustomerPoint plain = plain(node, scale, centroid);
            centroids.add(centroid);
            segments.add(new Segment(
                    node.text("name"),
                    node.integer("customers"),
                    node.number("share"),
                    node.number("spentShare"),
                    plain.recencyDays(),
                    plain.orders(),
                    plain.spent()));
        }
        if (segments.isEmpty()) {
            throw body.error("segments", "expected at least one segment, found none.");
        }
        return new CustomerSegments(document.provenance(), scale, centroids.toArray(double[][]::new), segments);
    }

    private static CustomerPoint plain(ModelNode node, LogScale scale, double[] centroid) throws ModelFormatException {
        try {
            return scale.unscaled(centroid);
        } catch (IllegalArgumentException e) {
            throw node.error("centroid", "expected the middle of a segment: " + e.getMessage());
        }
    }

    /** Returns the segments, those who spent most first. */
    public List<Segment> segments() {
        return segments;
    }

    @Override
    public SegmentAssignment predict(CustomerPoint customer) {
        double[] scaled = scale.scaled(customer);
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < centroids.length; i++) {
            double distance = Math.sqrt(Silhouette.squaredDistance(scaled, centroids[i]));
            if (distance < least) {
                next = least;
                least = distance;
                nearest = i;
            } else {
                next = Math.min(next, distance);
            }
        }
        return new SegmentAssignment(nearest, segments.get(nearest).name(), least, next);
    }

    /** Returns the segment of each customer, in order. */
    int[] assign(List<CustomerPoint> customers) {
        return customers.stream()
                .mapToInt(customer -> predict(customer).segment())
                .toArray();
    }

    /** Returns a copy of the centroids in scaled logarithms of recency, orders and spend. */
    public double[][] centroids() {
        return Arrays.stream(centroids).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public ModelProvenance provenance() {
        return provenance;
    }

    @Override
    public void save(Path file) throws IOException {
        ObjectNode body = ModelFile.body();
        scale.write(body);
        var array = body.putArray("segments");
        for (int i = 0; i < centroids.length; i++) {
            Segment segment = segments.get(i);
            ObjectNode node = array.addObject();
            node.put("name", segment.name());
            node.put("customers", segment.customers());
            node.put("share", segment.share());
            node.put("spentShare", segment.spentShare());
            ModelNode.put(node, "centroid", centroids[i]);
        }
        ModelFile.write(file, VERSION, provenance, body);
    }
}
