package dev.vitrine.analytics.ml.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureSetTest {

    private enum Stage {
        PLACED,
        PAID,
        ARRIVED
    }

    private record Parcel(double promisedDays, double actualDays) {}

    private static final Feature<Parcel, Stage> PROMISED =
            Feature.of("promised-days", Stage.PLACED, Parcel::promisedDays);
    private static final Feature<Parcel, Stage> ACTUAL = Feature.of("actual-days", Stage.ARRIVED, Parcel::actualDays);

    @Test
    void featureKnownLaterThanTheDecisionIsRefusedByName() {
        assertThatThrownBy(() -> FeatureSet.at(Stage.PAID, List.of(PROMISED, ACTUAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the feature 'actual-days' is known at ARRIVED, but the decision is taken at PAID: a model"
                        + " that looks at it would see the future. Maybe leave it out, or decide at ARRIVED.");
    }

    @Test
    void valuesComeInTheOrderOfTheFeatures() {
        FeatureSet<Parcel, Stage> all = FeatureSet.at(Stage.ARRIVED, List.of(ACTUAL, PROMISED));

        assertThat(all.names()).containsExactly("actual-days", "promised-days");
        assertThat(all.valuesOf(new Parcel(10, 7))).containsExactly(7, 10);
        assertThat(all.moment()).isEqualTo(Stage.ARRIVED);
        assertThat(all.features()).containsExactly(ACTUAL, PROMISED);
    }

    @Test
    void namesAreCheckedAndDifferent() {
        assertThatThrownBy(() -> FeatureSet.at(Stage.PAID, List.of(PROMISED, PROMISED)))
                .hasMessageContaining("two features are called 'promised-days'");
        assertThatThrownBy(() -> Feature.of("Promised Days", Stage.PAID, Parcel::promisedDays))
                .hasMessageContaining("'Promised Days'");
    }
}
