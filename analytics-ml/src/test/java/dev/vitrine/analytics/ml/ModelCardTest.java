package dev.vitrine.analytics.ml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.analysis.FindingsTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    private record Month(String month, double rocAuc) {}

    private record Measured() implements Evaluation {
        @Override
        public String protocol() {
            return "Asked each month about the next.";
        }

        @Override
        public Map<String, Double> metrics() {
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put("rocAuc", 0.75);
            metrics.put("baseRate", 0.0811);
            return metrics;
        }

        @Override
        public List<FindingsTable<?>> tables() {
            return List.of(
                    FindingsTable.of("months", Month.class, List.of(new Month("2018-01", 0.7))),
                    FindingsTable.detail("orders", Month.class, List.of()));
        }

        @Override
        public List<String> notes() {
            return List.of("One month is short.");
        }
    }

    @Test
    void cardTellsPurposeDataProtocolFiguresAndLimits() {
        ModelProvenance provenance = ModelProvenance.of(
                "random-forest",
                DataFingerprint.digest("orders").fingerprint(12),
                List.of("promised-days", "distance"),
                Map.of("trees", "200"),
                42);

        String card = ModelCard.of("Late deliveries", "Says how likely an order is late.", "Orders of one shop.")
                .beware("It knows one country only.")
                .toMarkdown(provenance, new Measured());

        assertThat(card)
                .startsWith(
                        "# Late deliveries\n\nSays how likely an order is late.\n\n- **Data:** Orders of one shop.\n")
                .contains("- **Protocol:** Asked each month about the next.\n")
                .contains("- **Trained on:** 12 orders, SHA-256 e3b0c442")
                .contains("- **Looks at:** promised-days, distance\n")
                .contains("- **trees:** 200\n")
                .contains("- **Seed:** 42\n")
                .contains("- **Beware:** It knows one country only.\n- **Note:** One month is short.\n")
                .contains("| rocAuc | 0.750000 |\n| baseRate | 0.0811000 |\n")
                .contains("## months\n\n")
                .doesNotContain("## orders");
    }

    @Test
    void cardLeavesOutWhatIsNotThere() {
        ModelProvenance provenance =
                ModelProvenance.of("mean", DataFingerprint.digest("days").fingerprint(1), List.of(), Map.of(), 0);

        assertThat(ModelCard.of("Mean", "The mean.", "").toMarkdown(provenance, new Measured()))
                .doesNotContain("Looks at")
                .doesNotContain("**Data:**");
    }
}
