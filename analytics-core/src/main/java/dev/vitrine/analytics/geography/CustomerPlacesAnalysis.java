package dev.vitrine.analytics.geography;

import static dev.vitrine.analytics.query.Measures.ORDERS;

import dev.vitrine.analytics.analysis.AnalysisCard;
import dev.vitrine.analytics.analysis.DatedAnalysis;
import dev.vitrine.analytics.internal.dated.LastDay;
import dev.vitrine.analytics.internal.option.OptionChecks;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for orders by country, state and city.
 *
 * <p>By default it lists the 50 cities with most revenue of those with at least 100 orders. Immutable and thread-safe.
 */
public final class CustomerPlacesAnalysis implements DatedAnalysis<CustomerPlaces> {
    private static final int USUAL_CITIES = 50;
    private static final int USUAL_MINIMUM = 100;
    private static final AnalysisCard CARD = AnalysisCard.of("customer-places", "Customers by place")
            .means("Where customers are: orders, revenue, payments, delivery and scores by country, state and city.")
            .counts("Orders of any status, by the address of their customer; revenue = quantity x price of lines with a"
                    + " positive quantity.")
            .computes(
                    "Average payment = amount paid / payments; paid per order = amount paid / orders with a payment; late"
                            + " share of delivered orders with a promise, with Wilson's interval.")
            .from("E. B. Wilson, JASA 22 (1927).")
            .beware(
                    "Cities are as the source spells them: two spellings are two cities, and one name in two states is two.")
            .beware("A person who ordered from several places counts in each.")
            .beware(
                    "Mean days and scores of small places vary by chance: look at how many orders and reviews there are.")
            .beware(LastDay.RULE);

    private final int cities;
    private final int minimum;
    private final LastDay last;

    private CustomerPlacesAnalysis(int cities, int minimum, LastDay last) {
        this.cities = cities;
        this.minimum = minimum;
        this.last = last;
    }

    static CustomerPlacesAnalysis ofDefaults() {
        return new CustomerPlacesAnalysis(USUAL_CITIES, USUAL_MINIMUM, LastDay.NONE);
    }

    /**
     * Returns this analysis with at most so many cities.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public CustomerPlacesAnalysis withCities(int atMost) {
        return new CustomerPlacesAnalysis(
                OptionChecks.atLeast(1, "the number of cities", atMost, USUAL_CITIES), minimum, last);
    }

    /**
     * Returns this analysis with only those cities that have so many orders.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public CustomerPlacesAnalysis withMinimumOrders(int orders) {
        return new CustomerPlacesAnalysis(
                cities, OptionChecks.atLeast(1, "the minimum of orders", orders, USUAL_MINIMUM), last);
    }

    /** Returns this analysis as of a day. Later orders are left out, and so are orders without a time of purchase. */
    @Override
    public CustomerPlacesAnalysis asOf(LocalDate day) {
        return new CustomerPlacesAnalysis(cities, minimum, new LastDay(day));
    }

    @Override
    public AnalysisCard card() {
        return CARD;
    }

    @Override
    public List<Query> queries() {
        return last.of(
                PlaceRows.QUERY.by(Dimensions.CUSTOMER_COUNTRY).having(ORDERS.atLeast(1)),
                PlaceRows.QUERY
                        .by(Dimensions.CUSTOMER_COUNTRY, Dimensions.CUSTOMER_STATE)
                        .having(ORDERS.atLeast(1)),
                PlaceRows.QUERY
                        .by(Dimensions.CUSTOMER_COUNTRY, Dimensions.CUSTOMER_STATE, Dimensions.CUSTOMER_CITY)
                        .where(Dimensions.CUSTOMER_CITY.isPresent())
                        .having(ORDERS.atLeast(minimum))
                        .limit(cities));
    }

    @Override
    public CustomerPlaces finish(List<ResultTable> answers) {
        BigDecimal revenue = PlaceRows.revenue(answers.get(0));
        List<CustomerPlace> countries = PlaceRows.of(answers.get(0), revenue);
        List<CustomerPlace> states = PlaceRows.of(answers.get(1), revenue);
        List<CustomerPlace> top = PlaceRows.of(answers.get(2), revenue);
        return new CustomerPlaces(countries, states, top, notes(countries, states, top));
    }

    private List<String> notes(List<CustomerPlace> countries, List<CustomerPlace> states, List<CustomerPlace> top) {
        long orders = orders(countries);
        if (orders == 0) {
            return List.of("The data have no orders.");
        }
        List<String> notes = new ArrayList<>();
        missing(
                notes,
                "country",
                orders(countries.stream()
                        .filter(place -> place.country() == null)
                        .toList()),
                orders);
        missing(
                notes,
                "state",
                orders(states.stream().filter(place -> place.state() == null).toList()),
                orders);
        if (top.isEmpty()) {
            notes.add("No city has at least " + minimum + " orders.");
        } else {
            notes.add("The " + top.size() + " cities listed have " + orders(top) + " of " + orders + " orders; at most "
                    + cities + " are listed, of those with at least " + minimum + " orders.");
        }
        return notes;
    }

    private static void missing(List<String> notes, String what, long missing, long orders) {
        if (missing == orders) {
            notes.add("The data have no " + what + " of customers.");
        } else if (missing > 0) {
            notes.add(missing + " of " + orders + " orders have no " + what + ".");
        }
    }

    private static long orders(List<CustomerPlace> places) {
        return places.stream().mapToLong(CustomerPlace::orders).sum();
    }
}
