package dev.vitrine.analytics.rfm;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfmMigrationTest {
    private static final LocalDate FIRST = LocalDate.parse("2020-02-01");
    private static final LocalDate SECOND = LocalDate.parse("2020-06-01");

    private static ShopFixture sale(ShopFixture shop, String person, String day, String price) {
        return shop.order(person + " " + day)
                .by(person)
                .on(day)
                .status("delivered")
                .item("p", 1, price);
    }

    private static RfmMigration run(CommerceData data, RfmMigrationAnalysis analysis) {
        return analysis.run(MemoryEngine.of(data));
    }

    @Test
    void customersMoveBetweenCampaignsAndNewOnesCome() {
        ShopFixture shop = shop();
        sale(shop, "loyal", "2020-01-10", "100.00");
        sale(shop, "loyal", "2020-05-10", "50.00");
        sale(shop, "silent", "2020-01-20", "10.00");
        sale(shop, "asleep", "2019-10-01", "10.00");
        sale(shop, "new", "2020-05-20", "5.00");
        sale(shop, "too late", "2020-06-02", "5.00");
        RfmMigration moves = run(shop.build(), RfmMigration.analysis(FIRST, SECOND));

        assertThat(moves.campaigns())
                .containsExactly(
                        new RfmMove("VIP Loyalty", "VIP Loyalty", 1, 1, new BigDecimal("50.00")),
                        new RfmMove("Churn Recovery", "Churn Recovery", 1, 1, new BigDecimal("0.00")),
                        new RfmMove("Standard Promo", "Churn Recovery", 1, 1, new BigDecimal("0.00")),
                        new RfmMove(null, "Standard Promo", 1, 1, new BigDecimal("5.00")));
        assertThat(moves.notes())
                .contains(
                        "On 2020-02-01: There are fewer than 30 customers (3): their scores say who is better, not who"
                                + " is good.")
                .contains(
                        "On 2020-06-01: There are fewer than 30 customers (4): their scores say who is better, not who"
                                + " is good.");
        assertThat(moves.tables().get(1).toCsv())
                .startsWith("from,to,customers,share,spent\nVIP Loyalty,VIP Loyalty,1,1.0,50.00\n")
                .endsWith("\n,Standard Promo,1,1.0,5.00\n");
        assertThat(moves.from()).isEqualTo(FIRST);
        assertThat(moves.to()).isEqualTo(SECOND);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void movesAreThoseOfTwoAnalyses(int seed) {
        CommerceData data = RandomShop.of(seed, 300, 0.1);
        Rfm whole = Rfm.analysis().run(MemoryEngine.of(data));
        LocalDate second = whole.summary().asOf();
        LocalDate first = second.minusDays(
                whole.percentile(RfmMeasure.RECENCY, new BigDecimal("0.5")).longValue());
        SegmentMap halves = new SegmentMap(
                "halves", List.of(Segment.of("Big", "R1-5 F1-5 M4-5"), Segment.of("Small", "R1-5 F1-5 M1-3")));
        RfmAnalysis options = Rfm.analysis().withMap(halves);
        Rfm before = options.asOf(first).run(MemoryEngine.of(data));
        Map<String, Integer> expected = new TreeMap<>();
        options.asOf(second)
                .run(MemoryEngine.of(data))
                .customers()
                .forEach(customer -> expected.merge(
                        before.find(customer.person()).map(RfmCustomer::segment).orElse("new") + " to "
                                + customer.segment(),
                        1,
                        Integer::sum));

        RfmMigration moves = run(data, RfmMigration.analysis(first, second).withOptionsOf(options));

        Map<String, Integer> actual = new TreeMap<>();
        moves.segments()
                .forEach(move ->
                        actual.put((move.from() == null ? "new" : move.from()) + " to " + move.to(), move.customers()));
        assertThat(actual).isEqualTo(expected);
        assertThat(moves.customers("Big", "Big")).isEqualTo(expected.getOrDefault("Big to Big", 0));
        assertThat(moves.customers(null, "Small")).isEqualTo(expected.getOrDefault("new to Small", 0));
        assertThat(moves.customers("Big", "nowhere")).isZero();
    }

    @Test
    void emptyShopHasNoMoves() {
        RfmMigration moves = run(shop().build(), RfmMigration.analysis(FIRST, SECOND));
        assertThat(moves.segments()).isEmpty();
        assertThat(moves.campaigns()).isEmpty();
        assertThat(moves.notes())
                .containsExactly(
                        "On 2020-02-01: No known person has a completed or delivered order up to 2020-02-01, so there is"
                                + " nobody to segment.",
                        "On 2020-06-01: No known person has a completed or delivered order up to 2020-06-01, so there is"
                                + " nobody to segment.");
    }

    @Test
    void secondDayMustBeLater() {
        assertThatThrownBy(() -> RfmMigration.analysis(SECOND, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the first day is 2020-06-01 and the second 2020-02-01; expected a later one. Maybe swap them.");
        assertThat(RfmMigration.analysis(FIRST, SECOND).card().name()).isEqualTo("rfm-migration");
    }
}
