package dev.vitrine.analytics.geography;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.analysis.Interval;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CustomerPlacesTest {

    private static CustomerPlaces of(CommerceData data) {
        return CustomerPlaces.analysis().withMinimumOrders(1).run(MemoryEngine.of(data));
    }

    /** Ann buys twice in SP, from two cities; Bob once in RJ; somebody nobody knows where. */
    private static CommerceData some() {
        return PlacedShop.inCities(
                shop().order("a")
                        .by("ann")
                        .in("SP")
                        .on("2020-01-01")
                        .status("delivered")
                        .delivered("2020-01-05")
                        .promised("2020-01-04")
                        .item("p", 1, "30.00")
                        .freight("3.00")
                        .paid("20.00")
                        .paid("13.00")
                        .review(2)
                        .order("b")
                        .by("ann")
                        .in("SP")
                        .on("2020-02-01")
                        .status("delivered")
                        .delivered("2020-02-03")
                        .promised("2020-02-04")
                        .item("p", 2, "10.00")
                        .freight("1.00")
                        .review(5)
                        .order("c")
                        .by("bob")
                        .in("RJ")
                        .on("2020-01-01")
                        .status("canceled")
                        .item("p", 1, "40.00")
                        .paid("40.00")
                        .order("d")
                        .on("2020-01-01")
                        .item("p", 1, "10.00")
                        .build(),
                "sao paulo",
                "São Paulo",
                "rio");
    }

    @Test
    void statesAreByRevenueAndMissingIsOneOfThem() {
        CustomerPlaces places = of(some());
        assertThat(places.states()).extracting(CustomerPlace::state).containsExactly("SP", "RJ", null);
        CustomerPlace saoPaulo = places.states().get(0);
        assertThat(saoPaulo)
                .isEqualTo(new CustomerPlace(
                        null,
                        "SP",
                        null,
                        2,
                        1,
                        new BigDecimal("50.00"),
                        0.5,
                        new BigDecimal("25.0000"),
                        new BigDecimal("16.5000"),
                        new BigDecimal("33.0000"),
                        0.08,
                        3.0,
                        0.5,
                        Interval.ofShare(1, 2, 0.95),
                        2,
                        3.5));
        CustomerPlace rio = places.states().get(1);
        assertThat(rio.averageDeliveryDays()).as("canceled").isNull();
        assertThat(rio.lateShare()).isNull();
        assertThat(rio.lateShareRange()).isNull();
        assertThat(rio.reviews()).isZero();
        assertThat(rio.averageScore()).isNull();
        assertThat(rio.freightRatio()).isNull();
        CustomerPlace nowhere = places.states().get(2);
        assertThat(nowhere.customers()).isZero();
        assertThat(nowhere.averagePayment()).isNull();
        assertThat(nowhere.paidPerOrder()).isNull();
        assertThat(nowhere.revenueShare()).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void countriesAddUpToTheShop() {
        CustomerPlaces places = of(some());
        assertThat(places.countries()).hasSize(1);
        assertThat(places.countries().get(0).orders()).isEqualTo(4);
        assertThat(places.countries().get(0).revenueShare()).isEqualTo(1);
        assertThat(places.notes())
                .containsExactly(
                        "The data have no country of customers.",
                        "1 of 4 orders have no state.",
                        "The 3 cities listed have 3 of 4 orders; at most 50 are listed, of those with at least 1 orders.");
    }

    @Test
    void citiesAreAsTheSourceSpellsThemAndThoseWithoutANameAreLeftOut() {
        assertThat(of(some()).cities())
                .extracting(place -> place.state() + " " + place.city() + " " + place.revenue())
                .containsExactly("RJ rio 40.00", "SP sao paulo 30.00", "SP São Paulo 20.00");
    }

    @Test
    void fewerCitiesCanBeAskedFor() {
        CustomerPlaces top =
                CustomerPlaces.analysis().withMinimumOrders(1).withCities(1).run(MemoryEngine.of(some()));
        assertThat(top.cities()).extracting(CustomerPlace::city).containsExactly("rio");
        assertThat(CustomerPlaces.analysis().run(MemoryEngine.of(some())).cities())
                .as("none has 100 orders")
                .isEmpty();
    }

    @Test
    void shopWithoutAddressesIsOnePlace() {
        CustomerPlaces places =
                of(shop().order("o").inCountry("France").on("2020-01-01").build());
        assertThat(places.countries()).extracting(CustomerPlace::country).containsExactly("France");
        assertThat(places.countries().get(0).revenue()).isNull();
        assertThat(places.countries().get(0).revenueShare()).isNull();
        assertThat(places.states()).hasSize(1);
        assertThat(places.notes()).contains("The data have no state of customers.", "No city has at least 1 orders.");
        CustomerPlaces free = of(shop().order("o").item("p", 1, "0.00").build());
        assertThat(free.countries().get(0).revenueShare())
                .as("no revenue to share")
                .isNull();
    }

    @Test
    void emptyShopSaysSo() {
        CustomerPlaces places = of(shop().build());
        assertThat(places.countries()).isEmpty();
        assertThat(places.states()).isEmpty();
        assertThat(places.cities()).isEmpty();
        assertThat(places.notes()).containsExactly("The data have no orders.");
        assertThat(places.tables()).extracting(FindingsTable::name).containsExactly("countries", "states", "cities");
    }

    @Test
    void numbersMustBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerPlaces.analysis().withCities(0))
                .withMessage("the number of cities is 0; expected 1 or more. Maybe 50.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerPlaces.analysis().withMinimumOrders(-5))
                .withMessage("the minimum of orders is -5; expected 1 or more. Maybe 100.");
    }

    @Test
    void cardWarnsOfSpellings() {
        assertThat(CustomerPlaces.analysis().card().name()).isEqualTo("customer-places");
        assertThat(CustomerPlaces.analysis().card().caveats()).anyMatch(caveat -> caveat.contains("spells"));
    }

    @Test
    void laterOrdersAreLeftOut() {
        CustomerPlaces january = CustomerPlaces.analysis()
                .withMinimumOrders(1)
                .asOf(LocalDate.of(2020, 1, 31))
                .run(MemoryEngine.of(some()));
        assertThat(january.cities()).extracting(CustomerPlace::city).containsExactly("rio", "sao paulo");
        assertThat(january.countries().get(0).orders()).isEqualTo(3);
        assertThat(january.states()).extracting(CustomerPlace::orders).containsExactly(1L, 1L, 1L);
    }
}
