package dev.vitrine.analytics.geography;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Band;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippingDistanceTest {
    private static final double KM_PER_DEGREE = Math.PI * Coordinate.EARTH_RADIUS_KM / 180;
    private static final Coordinates NORTH = Coordinates.of(Map.of(
            "00",
            new Coordinate(0, 10),
            "01",
            new Coordinate(1, 10),
            "03",
            new Coordinate(3, 10),
            "30",
            new Coordinate(30, 10)));

    private static ShippingDistance of(CommerceData data) {
        return ShippingDistance.analysis(NORTH).run(MemoryEngine.of(data));
    }

    private static ShopFixture delivered(ShopFixture shop, String id, int days, int promisedDays) {
        return shop.order(id)
                .by("p" + id)
                .on("2020-01-01")
                .status("delivered")
                .delivered("2020-01-0" + (1 + days))
                .promised("2020-01-0" + (1 + promisedDays));
    }

    /** One order to the same place, one over one degree from two sellers, one over three, one over thirty, two unknown. */
    private static CommerceData some() {
        ShopFixture shop = shop();
        delivered(shop, "a", 1, 2).item("p", 1, "10").freight("2.00").soldBy("s");
        delivered(shop, "b", 2, 1)
                .item("p", 1, "10")
                .freight("3.00")
                .soldBy("s")
                .item("p", 1, "10")
                .freight("4.00")
                .soldBy("s")
                .item("p", 1, "10")
                .soldBy("t");
        delivered(shop, "c", 5, 6).item("p", 1, "10").freight("5.01").soldBy("s");
        shop.order("d")
                .by("pd")
                .on("2020-01-01")
                .status("shipped")
                .item("p", 1, "10")
                .freight("9.00")
                .soldBy("s");
        delivered(shop, "e", 7, 8).item("p", 1, "10").freight("6.00").soldBy("s");
        delivered(shop, "f", 7, 8).item("p", 1, "10").freight("7.00");
        shop.order("no lines").by("pg").on("2020-01-01");
        return PlacedShop.inZips(
                shop.build(), Arrays.asList("00", "01", "03", "30", "99", "00", "00"), List.of("00", "03"));
    }

    @Test
    void bandsHaveFreightDaysAndLateShares() {
        ShippingDistance found = of(some());
        assertThat(found.bands())
                .extracting(DistanceBand::kilometres)
                .containsExactly(band(null, 50), band(100, 250), band(250, 500), band(2000, null), null);
        DistanceBand near = found.bands().get(0);
        assertThat(near)
                .isEqualTo(new DistanceBand(
                        band(null, 50),
                        1,
                        1.0 / 8,
                        new BigDecimal("2.00"),
                        new BigDecimal("2.0000"),
                        1,
                        1.0,
                        1,
                        0.0,
                        Interval.ofShare(0, 1, 0.95)));
        // From s over one degree: two lines of order b; from t over two degrees: a line of it without freight.
        DistanceBand middle = found.bands().get(1);
        assertThat(middle.items()).isEqualTo(3);
        assertThat(middle.freight()).isEqualTo(new BigDecimal("7.00"));
        assertThat(middle.averageFreight()).isEqualTo(new BigDecimal("3.5000"));
        assertThat(middle.deliveries()).as("order b from two places").isEqualTo(2);
        assertThat(middle.averageDays()).isEqualTo(2);
        assertThat(middle.promised()).isEqualTo(2);
        assertThat(middle.lateShare()).isEqualTo(1);
        DistanceBand far = found.bands().get(3);
        assertThat(far.items()).isEqualTo(1);
        assertThat(far.deliveries()).as("not delivered yet").isZero();
        assertThat(far.averageDays()).isNull();
        assertThat(far.lateShare()).isNull();
        assertThat(far.lateShareRange()).isNull();
        DistanceBand unknown = found.bands().get(4);
        assertThat(unknown.items()).isEqualTo(2);
        assertThat(unknown.freight()).isEqualTo(new BigDecimal("13.00"));
        assertThat(found.notes())
                .containsExactly(
                        "2 of 8 lines have no distance: the postal code of their customer or seller is missing,"
                                + " or nobody knows where it is.");
    }

    private static Band band(Integer from, Integer to) {
        return new Band(from == null ? null : BigDecimal.valueOf(from), to == null ? null : BigDecimal.valueOf(to));
    }

    @Test
    void relationsAreLinesThroughPairsOfPostalCodes() {
        List<DistanceRelation> relations = of(some()).relations();
        // Days 1, 2, 2 and 5 over 0, 1, 2 and 3 degrees, one delivery each: slope 6 / 5 = 1.2 a degree.
        DistanceRelation days = relations.get(0);
        assertThat(days.effect()).isEqualTo(DistanceEffect.DELIVERY_DAYS);
        assertThat(days.pairs()).isEqualTo(4);
        assertThat(days.weight()).isEqualTo(4);
        assertThat(days.averageKilometres()).isCloseTo(1.5 * KM_PER_DEGREE, within(1e-9));
        assertThat(days.average()).isEqualTo(2.5);
        assertThat(days.per100Km()).isCloseTo(1.2 / KM_PER_DEGREE * 100, within(1e-9));
        assertThat(days.atDoor()).isCloseTo(0.7, within(1e-9));
        assertThat(days.correlation()).isCloseTo(6 / Math.sqrt(5.0 * 9), within(1e-9));
        assertThat(days.per100KmRange().contains(days.per100Km())).isTrue();
        DistanceRelation freight = relations.get(1);
        assertThat(freight.pairs()).as("0, 1, 3 and 30 degrees").isEqualTo(4);
        assertThat(freight.weight()).isEqualTo(5);
        assertThat(freight.average()).isCloseTo(23.01 / 5, within(1e-9));
    }

    @Test
    void otherBandsCanBeAskedFor() {
        ShippingDistance found =
                ShippingDistance.analysis(NORTH).withBands(1000).run(MemoryEngine.of(some()));
        assertThat(found.bands()).extracting(DistanceBand::items).containsExactly(5L, 1L, 2L);
    }

    @Test
    void boundsMustAscendFromZero() {
        for (int[] bad : new int[][] {{}, {0}, {-1}, {5, 5}, {100, 50}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ShippingDistance.analysis(NORTH).withBands(bad))
                    .withMessageContaining("Maybe [50, 100, 250, 500, 1000, 2000].");
        }
    }

    @Test
    void shopWithoutCoordinatesHasOnlyUnknownDistances() {
        ShippingDistance found =
                ShippingDistance.analysis(Coordinates.of(some())).run(MemoryEngine.of(some()));
        assertThat(found.bands()).hasSize(1);
        assertThat(found.bands().get(0).kilometres()).isNull();
        assertThat(found.relations().get(0))
                .isEqualTo(
                        new DistanceRelation(DistanceEffect.DELIVERY_DAYS, 0, 0, null, null, null, null, null, null));
        assertThat(found.notes()).startsWith("There are no coordinates of postal codes, so no distance is known.");
    }

    @Test
    void shopWithoutLinesSaysSo() {
        for (CommerceData data : new CommerceData[] {
            shop().build(), shop().order("o").on("2020-01-01").build()
        }) {
            ShippingDistance found = of(data);
            assertThat(found.bands()).isEmpty();
            assertThat(found.relations()).hasSize(2);
            assertThat(found.notes()).containsExactly("The data have no order lines.");
            assertThat(found.tables()).extracting(FindingsTable::name).containsExactly("bands", "relations");
        }
    }

    @Test
    void onePairMakesNoLine() {
        ShopFixture shop = shop();
        delivered(shop, "a", 1, 2).item("p", 1, "10").soldBy("s");
        ShippingDistance found = of(PlacedShop.inZips(shop.build(), List.of("01"), List.of("00")));
        assertThat(found.bands().get(0).freight()).isNull();
        assertThat(found.bands().get(0).averageFreight()).isNull();
        assertThat(found.relations().get(0).per100Km()).isNull();
        assertThat(found.relations().get(0).per100KmRange()).isNull();
        assertThat(found.relations().get(0).average()).isEqualTo(1);
    }

    @Test
    void cardNamesTheFormula() {
        assertThat(ShippingDistance.analysis(NORTH).card().name()).isEqualTo("shipping-distance");
        assertThat(ShippingDistance.analysis(NORTH).card().source()).contains("Sinnott");
    }

    @Test
    void laterOrdersAreLeftOut() {
        ShippingDistanceAnalysis analysis = ShippingDistance.analysis(NORTH);
        assertThat(analysis.asOf(LocalDate.of(2020, 1, 1)).run(MemoryEngine.of(some())))
                .isEqualTo(of(some()));
        assertThat(analysis.asOf(LocalDate.of(2019, 12, 31))
                        .run(MemoryEngine.of(some()))
                        .bands())
                .isEmpty();
    }
}
