package dev.vitrine.analytics.synthetic.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ResourceLinesTest {

    @Test
    void everyCityBelongsToAStateWhoseSharesSumToAHundred() {
        CityMap map = CityMap.load();
        assertThat(map.cities()).hasSameSizeAs(ResourceLines.read("cities.csv", ","));
        assertThat(map.states())
                .hasSize(27)
                .allSatisfy(state -> assertThat(
                                map.cities().subList(state.firstCity(), state.firstCity() + state.cityCount()))
                        .isNotEmpty()
                        .allMatch(city -> city.state().equals(state.code())));
    }

    @Test
    void distanceIsThatOfTheGreatCircle() {
        City saoPaulo = new City("sao paulo", "SP", -23.55, -46.63, 1, 1);
        City manaus = new City("manaus", "AM", -3.12, -60.02, 1, 1);
        assertThat(saoPaulo.kilometresTo(manaus)).isBetween(2_680.0, 2_700.0);
        assertThat(manaus.kilometresTo(manaus)).isZero();
    }

    @Test
    void missingListIsReported() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceLines.read("nowhere.csv", ","))
                .withMessageContaining("nowhere.csv is not beside the classes")
                .withMessageContaining("Maybe");
    }
}
