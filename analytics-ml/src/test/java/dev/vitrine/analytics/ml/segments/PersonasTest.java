package dev.vitrine.analytics.ml.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.rfm.Rfm;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonasTest {

    @Test
    void personasTellMediansAndFavourites() {
        CommerceData data = SyntheticShop.builder().orders(3000).build().build();
        CustomerPoints customers = CustomerPoints.of(Rfm.of(data));
        CustomerSegments model = CustomerSegments.trainer().withSegments(4).train(customers);

        Personas personas = Personas.of(data, model, customers);

        assertThat(personas.personas()).hasSize(4);
        assertThat(personas.personas().stream().mapToInt(Persona::customers).sum())
                .isEqualTo(customers.size());
        assertThat(personas.notes()).isEmpty();
        assertThat(personas.tables()).hasSize(1);
        for (Persona persona : personas.personas()) {
            assertThat(persona.state()).isEqualTo(mostFrequentState(data, model, customers, persona.segment()));
            assertThat(persona.meanScore()).isBetween(1.0, 5.0);
            assertThat(persona.categoryLift()).isPositive();
            assertThat(persona.medianSpent()).isEqualTo(medianSpent(model, customers, persona.segment()));
        }
    }

    private static double medianSpent(CustomerSegments model, CustomerPoints customers, String segment) {
        double[] spent = customers.points().stream()
                .filter(point -> model.predict(point).name().equals(segment))
                .mapToDouble(CustomerPoint::spent)
                .sorted()
                .toArray();
        return (spent[(spent.length - 1) / 2] + spent[spent.length / 2]) / 2;
    }

    /** Counts customer accounts from row objects, one by one. */
    private static String mostFrequentState(
            CommerceData data, CustomerSegments model, CustomerPoints customers, String segment) {
        Map<String, String> segmentOf = new HashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            segmentOf.put(
                    customers.persons().get(i),
                    model.predict(customers.points().get(i)).name());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int row = 0; row < data.customers().size(); row++) {
            String person = data.persons().value(data.customers().person().target(row));
            if (segment.equals(segmentOf.get(person))) {
                counts.merge(data.customers().state().value(row), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @Test
    void olistIsSegmentedInSecondsAndStably() {
        CommerceData data =
                Olist.of(RealData.require("olist/archive.zip")).load().data();
        CustomerPoints customers = CustomerPoints.of(Rfm.of(data));

        CustomerSegments model = CustomerSegments.trainer().withSegments(4).train(customers);

        assertThat(customers.size()).isEqualTo(93_358);
        assertThat(Arrays.stream(model.assign(customers.points())).distinct().count())
                .isEqualTo(4);
        assertThat(model.segments()).extracting(Segment::name).doesNotHaveDuplicates();
    }
}
