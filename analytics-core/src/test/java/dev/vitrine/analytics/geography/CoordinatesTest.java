package dev.vitrine.analytics.geography;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
    private static final double HALF_AROUND = Math.PI * Coordinate.EARTH_RADIUS_KM;

    @Test
    void quarterAndHalfOfTheEarthAreAsFarAsTheyShould() {
        Coordinate origin = new Coordinate(0, 0);
        assertThat(origin.kilometresTo(new Coordinate(90, 0))).isCloseTo(HALF_AROUND / 2, within(1e-9));
        assertThat(origin.kilometresTo(new Coordinate(0, 180))).isCloseTo(HALF_AROUND, within(1e-9));
        assertThat(origin.kilometresTo(origin)).isZero();
        assertThat(new Coordinate(0, 179.5).kilometresTo(new Coordinate(0, -179.5)))
                .as("across the date line")
                .isCloseTo(HALF_AROUND / 180, within(1e-9));
    }

    @Test
    void airportsAreAsFarApartAsPublished() {
        // Nashville to Los Angeles, 2887.26 km at a radius of 6372.8 km (Rosetta Code, Haversine formula).
        double kilometres = new Coordinate(36.12, -86.67).kilometresTo(new Coordinate(33.94, -118.40));
        assertThat(kilometres * 6372.8 / Coordinate.EARTH_RADIUS_KM).isCloseTo(2887.26, within(0.005));
    }

    @Test
    void distanceIsTheSameBothWays() {
        Coordinate saoPaulo = new Coordinate(-23.55, -46.63);
        Coordinate manaus = new Coordinate(-3.1, -60.02);
        assertThat(saoPaulo.kilometresTo(manaus)).isEqualTo(manaus.kilometresTo(saoPaulo));
    }

    @Test
    void whatIsNoPointIsRefused() {
        for (double[] bad :
                List.of(new double[] {90.1, 0}, new double[] {0, -180.1}, new double[] {Double.NaN, 0}, new double[] {
                    0, Double.NaN
                })) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Coordinate(bad[0], bad[1]))
                    .withMessageContaining("Maybe they are swapped.");
        }
    }

    @Test
    void placesWithoutAPointAreNoCoordinates() {
        Coordinates coordinates = Coordinates.of(PlacedShop.withPlaces(
                shop().build(),
                Arrays.asList("01", "02", "03", null),
                new Double[] {1.0, null, 3.0, 4.0},
                new Double[] {5.0, 6.0, null, 8.0}));
        assertThat(coordinates.size()).isEqualTo(1);
        assertThat(coordinates.find("01")).contains(new Coordinate(1, 5));
        assertThat(coordinates.find("02")).isEmpty();
        assertThat(Coordinates.of(shop().build()).size()).isZero();
    }

    @Test
    void pointsOfYourOwnAreFoundByPostalCode() {
        assertThat(Coordinates.of(Map.of("75001", new Coordinate(48.86, 2.34))).find("75001"))
                .contains(new Coordinate(48.86, 2.34));
    }
}
