package dev.vitrine.analytics.ml.segments;

import dev.vitrine.analytics.analysis.Findings;
import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.column.KeyColumn;
import dev.vitrine.analytics.model.CommerceData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the customers of each segment are like beyond recency, orders and spend: looks at all their orders. Immutable and
 * thread-safe.
 *
 * @param personas one for each segment, in the model's order; segments without customers left out
 */
public record Personas(List<Persona> personas) implements Findings {
    static final int NOBODY = -1;

    /** Keeps the list from being changed. */
    public Personas {
        personas = List.copyOf(personas);
    }

    /** Describes the segments of a shop's customers. O(rows of the tables). */
    public static Personas of(CommerceData data, CustomerSegments model, CustomerPoints customers) {
        int[] segmentOfCustomer = model.assign(customers.points());
        int[] segmentOfPerson = new int[data.persons().size()];
        Arrays.fill(segmentOfPerson, NOBODY);
        for (int i = 0; i < customers.size(); i++) {
            OptionalInt person = data.persons().find(customers.persons().get(i));
            if (person.isPresent()) {
                segmentOfPerson[person.getAsInt()] = segmentOfCustomer[i];
            }
        }
        int segments = model.segments().size();
        int[] segmentOfAccount = through(data.customers().person(), segmentOfPerson);
        int[] segmentOfOrder = through(data.orders().customer(), segmentOfAccount);
        Favourites states = new Favourites(segments);
        states.count(data.customers().state(), segmentOfAccount);
        Favourites categories = new Favourites(segments);
        int[] segmentOfItem = through(data.items().order(), segmentOfOrder);
        categories.count(data.items().product(), data.products().category(), segmentOfItem);
        Favourites payments = new Favourites(segments);
        payments.count(data.payments().type(), through(data.payments().order(), segmentOfOrder));
        double[][] scores = scores(data, segmentOfOrder, segments);
        List<Persona> personas = new ArrayList<>();
        for (int segment = 0; segment < segments; segment++) {
            int one = segment;
            List<CustomerPoint> points = IntStream.range(0, customers.size())
                    .filter(i -> segmentOfCustomer[i] == one)
                    .mapToObj(customers.points()::get)
                    .toList();
            if (!points.isEmpty()) {
                personas.add(new Persona(
                        model.segments().get(segment).name(),
                        points.size(),
                        median(points.stream()
                                .mapToDouble(CustomerPoint::recencyDays)
                                .toArray()),
                        median(points.stream()
                                .mapToDouble(CustomerPoint::orders)
                                .toArray()),
                        median(points.stream().mapToDouble(CustomerPoint::spent).toArray()),
                        scores[1][segment] == 0 ? null : scores[0][segment] / scores[1][segment],
                        categories.favourite(segment),
                        categories.lift(segment),
                        states.favourite(segment),
                        states.lift(segment),
                        payments.favourite(segment),
                        payments.lift(segment)));
            }
        }
        return new Personas(personas);
    }

    /** Returns the segment of each row through its key; nobody's where the key is missing. */
    private static int[] through(KeyColumn key, int[] segmentOfTarget) {
        return IntStream.range(0, key.size())
                .map(row -> key.isMissing(row) ? NOBODY : segmentOfTarget[key.target(row)])
                .toArray();
    }

    /** Returns the sums of scores, and how many there are. */
    private static double[][] scores(CommerceData data, int[] segmentOfOrder, int segments) {
        double[][] scores = new double[2][segments];
        int[] segmentOfReview = through(data.reviews().order(), segmentOfOrder);
        for (int row = 0; row < segmentOfReview.length; row++) {
            if (segmentOfReview[row] != NOBODY && !data.reviews().score().isMissing(row)) {
                scores[0][segmentOfReview[row]] += data.reviews().score().value(row);
                scores[1][segmentOfReview[row]]++;
            }
        }
        return scores;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    @Override
    public List<FindingsTable<?>> tables() {
        return List.of(FindingsTable.of("personas", Persona.class, personas));
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
