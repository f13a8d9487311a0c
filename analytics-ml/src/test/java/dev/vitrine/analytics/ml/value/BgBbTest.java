package dev.vitrine.analytics.ml.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.ml.UntrainableDataException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published values of 11,104 donors first won in 1995 (Fader, Hardie and Shang 2010). */
class BgBbTest {
    /** How often they gave in the six years that followed, in which of them last, and how many there are. */
    private static final int[][] DONORS = {
        {0, 0, 3464}, {1, 1, 1091}, {1, 2, 277}, {1, 3, 129}, {1, 4, 78}, {1, 5, 119}, {1, 6, 129}, {2, 2, 613},
        {2, 3, 255}, {2, 4, 155}, {2, 5, 173}, {2, 6, 234}, {3, 3, 322}, {3, 4, 181}, {3, 5, 225}, {3, 6, 357},
        {4, 4, 240}, {4, 5, 284}, {4, 6, 512}, {5, 5, 335}, {5, 6, 728}, {6, 6, 1203}
    };

    private static OpportunityHistories donors() {
        Map<OpportunityHistory, Integer> counts = new HashMap<>();
        for (int[] row : DONORS) {
            counts.put(new OpportunityHistory(row[0], row[1], 6), row[2]);
        }
        return OpportunityHistories.of("donors first won in 1995", counts);
    }

    @Test
    void fitHasThePublishedParametersAndLikelihood() {
        BgBb model = BgBb.trainer().train(donors());

        assertThat(donors().size()).isEqualTo(11_104);
        assertThat(model.fit().convergence()).isEqualTo(Convergence.CONVERGED);
        assertThat(model.fit().logLikelihood()).isCloseTo(-33225.6, within(0.05));
        assertThat(model.fit().estimate("alpha").value()).isCloseTo(1.204, within(0.0005));
        assertThat(model.fit().estimate("beta").value()).isCloseTo(0.750, within(0.0005));
        assertThat(model.fit().estimate("gamma").value()).isCloseTo(0.657, within(0.0005));
        assertThat(model.fit().estimate("delta").value()).isCloseTo(2.783, within(0.0005));
        assertThat(model.provenance().data().rows()).isEqualTo(11_104);
    }

    /** The paper's expected numbers of gifts in the five years from 2002 on. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.07", "6, 6, 3.75"})
    void expectationsAreThoseOfThePaper(int repeats, int last, double expected) {
        BgBb model = BgBb.trainer().train(donors());

        assertThat(model.expectedPurchases(new OpportunityHistory(repeats, last, 6), 5))
                .isCloseTo(expected, within(0.005));
    }

    @Test
    void probabilitiesOfAllHistoriesSumToOne() {
        BgBb model = BgBb.trainer().train(donors());
        double sum = 0;
        for (int pattern = 0; pattern < 1 << 4; pattern++) {
            int last = 32 - Integer.numberOfLeadingZeros(pattern);
            sum += Math.exp(model.logLikelihood(new OpportunityHistory(Integer.bitCount(pattern), last, 4)));
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void forecastsFitTogether() {
        BgBb model = BgBb.trainer().train(donors());
        OpportunityHistory history = new OpportunityHistory(2, 4, 6);

        BgBbForecast next = model.predict(history);
        assertThat(next.probabilityOfPurchase())
                .isCloseTo(1 - model.probabilityOfNoPurchase(history, 1), within(1e-12));
        assertThat(next.probabilityAlive())
                .isEqualTo(model.probabilityAlive(history))
                .isBetween(0.5, 0.7);
        assertThat(model.discountedPurchases(history, 5, 0.1))
                .isBetween(0.7 * model.expectedPurchases(history, 5), model.expectedPurchases(history, 5));
        assertThat(model.probabilityOfNoPurchase(history, 5)).isBetween(0.4, 0.6);
    }

    @Test
    void gradientIsThatOfDifferences() {
        BgBbObjective objective = new BgBbObjective(donors());
        double[] at = {0.1, -0.2, -0.5, 1.1};
        double[] gradient = new double[4];
        objective.value(at, gradient);
        for (int i = 0; i < 4; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            double difference = (objective.value(up, new double[4]) - objective.value(down, new double[4])) / 2e-5;
            assertThat(gradient[i]).isCloseTo(difference, within(1e-3));
        }
    }

    @Test
    void impossibleHistoriesAndQuestionsAreRefused() {
        BgBb model = BgBb.trainer().train(donors());
        OpportunityHistory history = new OpportunityHistory(1, 1, 2);

        assertThatThrownBy(() -> new OpportunityHistory(3, 2, 6))
                .hasMessageContaining("Maybe count opportunities from 1.");
        assertThatThrownBy(() -> new OpportunityHistory(0, 2, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpportunityHistory(-1, 2, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpportunityHistory(1, 7, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpportunityHistories.of("none", Map.of(history, 0)))
                .hasMessageContaining("0 customers have");
        assertThatThrownBy(() -> model.expectedPurchases(history, 0)).hasMessageContaining("Maybe 5.");
        assertThatThrownBy(() -> model.discountedPurchases(history, 1, -1)).hasMessageContaining("Maybe 0.1.");
    }

    @Test
    void fewCustomersOrNoRepeatsTeachNothing() {
        assertThatThrownBy(() -> BgBb.trainer()
                        .train(OpportunityHistories.of("none", Map.of(new OpportunityHistory(0, 0, 6), 100))))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("none of them took an opportunity");
        assertThatThrownBy(() -> BgBb.trainer()
                        .train(OpportunityHistories.of("few", Map.of(new OpportunityHistory(1, 1, 6), 5))))
                .isInstanceOf(UntrainableDataException.class)
                .hasMessageContaining("there are 5 customers");
    }

    @Test
    void fingerprintIsOfTheCounts() {
        OpportunityHistory history = new OpportunityHistory(1, 1, 2);
        OpportunityHistories three = OpportunityHistories.of("donors", Map.of(history, 3));

        assertThat(three.fingerprint())
                .isEqualTo(OpportunityHistories.of("donors", Map.of(history, 3)).fingerprint());
        assertThat(three.fingerprint())
                .isNotEqualTo(
                        OpportunityHistories.of("donors", Map.of(history, 4)).fingerprint());
        assertThat(three.histories()).containsExactly(history);
        assertThat(three.customersOf(0)).isEqualTo(3);
    }
}
