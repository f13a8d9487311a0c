package dev.vitrine.analytics.rfm;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.analytics.analysis.FindingsTable;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfmAnalysisTest {
    private static final LocalDate AS_OF = LocalDate.parse("2020-06-01");

    /** Eleven customers c00 to c10: each bought a day later than the one before, and for ten more. */
    private static ShopFixture ladder() {
        ShopFixture shop = shop();
        for (int i = 0; i <= 10; i++) {
            sale(shop, "c" + i / 10 + i % 10, "2020-05-%02d".formatted(10 + i), (10 * i + 10) + ".00");
        }
        return shop;
    }

    private static ShopFixture sale(ShopFixture shop, String person, String day, String price) {
        return shop.order(person + " " + day)
                .by(person)
                .on(day)
                .status("delivered")
                .item("p", 1, price);
    }

    private static Rfm run(CommerceData data, RfmAnalysis analysis) {
        return analysis.run(MemoryEngine.of(data));
    }

    private static Rfm onTheLadder(RfmAnalysis analysis) {
        return run(ladder().build(), analysis.asOf(AS_OF));
    }

    @Test
    void scoreIsOneMoreThanTheCutsBeaten() {
        Rfm rfm = onTheLadder(Rfm.analysis());

        assertThat(rfm.cuts())
                .containsExactly(
                        new RfmCut(RfmMeasure.RECENCY, 2, new BigDecimal("20")),
                        new RfmCut(RfmMeasure.RECENCY, 3, new BigDecimal("18")),
                        new RfmCut(RfmMeasure.RECENCY, 4, new BigDecimal("16")),
                        new RfmCut(RfmMeasure.RECENCY, 5, new BigDecimal("14")),
                        new RfmCut(RfmMeasure.FREQUENCY, 2, new BigDecimal("1")),
                        new RfmCut(RfmMeasure.FREQUENCY, 3, new BigDecimal("1")),
                        new RfmCut(RfmMeasure.FREQUENCY, 4, new BigDecimal("1")),
                        new RfmCut(RfmMeasure.FREQUENCY, 5, new BigDecimal("1")),
                        new RfmCut(RfmMeasure.MONETARY, 2, new BigDecimal("30.00")),
                        new RfmCut(RfmMeasure.MONETARY, 3, new BigDecimal("50.00")),
                        new RfmCut(RfmMeasure.MONETARY, 4, new BigDecimal("70.00")),
                        new RfmCut(RfmMeasure.MONETARY, 5, new BigDecimal("90.00")));
        assertThat(rfm.customers()).extracting(RfmCustomer::r).containsExactly(1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(rfm.customers()).extracting(RfmCustomer::f).containsOnly(1);
        assertThat(rfm.customers()).extracting(RfmCustomer::m).containsExactly(1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    }

    @Test
    void otherCutsMakeOtherScores() {
        Rfm rfm = onTheLadder(Rfm.analysis()
                .withCuts(new BigDecimal("0.5"), new BigDecimal("0.7"), new BigDecimal("0.8"), new BigDecimal("0.9")));

        assertThat(rfm.customers()).extracting(RfmCustomer::m).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 3, 4, 5);
        assertThat(rfm.customers()).extracting(RfmCustomer::r).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 3, 4, 5);
    }

    @Test
    void cutBetweenTwoAmountsIsBeatenFromTheNextAmountOn() {
        ShopFixture shop = shop();
        sale(shop, "a", "2020-05-01", "10.00");
        sale(shop, "b", "2020-05-01", "10.01");
        assertThat(run(shop.build(), Rfm.analysis()).customers())
                .extracting(RfmCustomer::m)
                .containsExactly(1, 5);
    }

    @Test
    void onlyOneWithMoreOrdersStandsOut() {
        Rfm rfm = run(sale(ladder(), "c00", "2020-05-31", "1.00").build(), Rfm.analysis());

        assertThat(rfm.find("c00").orElseThrow().f()).isEqualTo(5);
        assertThat(rfm.find("c01").orElseThrow().f()).isEqualTo(1);
    }

    @Test
    void customersWhoAreAllAlikeScoreOne() {
        ShopFixture shop = shop();
        sale(shop, "a", "2020-05-01", "10.00");
        sale(shop, "b", "2020-05-01", "10.00");
        assertThat(run(shop.build(), Rfm.analysis()).customers()).allSatisfy(customer -> {
            assertThat(customer.r()).isEqualTo(1);
            assertThat(customer.f()).isEqualTo(1);
            assertThat(customer.m()).isEqualTo(1);
            assertThat(customer.segment()).isEqualTo("Lost");
        });
    }

    @Test
    void segmentsAreSummedUpInTheOrderOfTheMap() {
        Rfm rfm = onTheLadder(Rfm.analysis());

        assertThat(rfm.segments())
                .extracting(RfmSegmentFigures::segment)
                .containsExactlyElementsOf(
                        SegmentMap.ten().segments().stream().map(Segment::name).toList());
        assertThat(rfm.segments().get(4))
                .isEqualTo(new RfmSegmentFigures(
                        "New Customers",
                        2,
                        2 / 11.0,
                        2,
                        new BigDecimal("210.00"),
                        210 / 660.0,
                        new BigDecimal("12.5"),
                        new BigDecimal("1"),
                        new BigDecimal("105.00")));
        assertThat(rfm.segments().get(0))
                .isEqualTo(
                        new RfmSegmentFigures("Champions", 0, 0.0, 0, new BigDecimal("0.00"), 0.0, null, null, null));
        assertThat(rfm.campaigns())
                .extracting(RfmSegmentFigures::segment, RfmSegmentFigures::customers)
                .containsExactly(tuple("VIP Loyalty", 3), tuple("Churn Recovery", 0), tuple("Standard Promo", 8));
    }

    @Test
    void mapOfOnesOwnNamesTheSegments() {
        SegmentMap halves = new SegmentMap(
                "halves", List.of(Segment.of("Big", "R1-5 F1-5 M4-5"), Segment.of("Small", "R1-5 F1-5 M1-3")));
        Rfm rfm = onTheLadder(Rfm.analysis().withMap(halves));

        assertThat(rfm.segments()).extracting(RfmSegmentFigures::customers).containsExactly(4, 7);
        assertThat(rfm.customer(10).segment()).isEqualTo("Big");
    }

    @Test
    void ruleOfOnesOwnMovesTheCampaigns() {
        Rfm rfm = onTheLadder(Rfm.analysis().withRule(RfmRule.ofDefaults().withChurnAfterDays(20)));
        assertThat(rfm.summary().of(RfmSegment.CHURN_RECOVERY).customers()).isEqualTo(3);
    }

    @Test
    void notesTellWhatTheScoresCanNotTell() {
        assertThat(onTheLadder(Rfm.analysis()).notes())
                .containsExactly(
                        "There are fewer than 30 customers (11): their scores say who is better, not who is good.",
                        "Percentile 80 of frequency is 1, which is also the lowest frequency: every customer would"
                                + " qualify. The criterion was dropped.");
        assertThat(onTheLadder(Rfm.analysis().withMinimumCustomers(11)).notes())
                .contains(
                        "Nobody has the frequency score 2 or 3 or 4 or 5, as too many customers are alike: the cuts are"
                                + " 1, 1, 1, 1.");
    }

    @Test
    void salesWithoutAPersonAreCountedInANote() {
        CommerceData data = sale(shop(), "ann", "2020-05-01", "10.00")
                .order("o1")
                .on("2020-05-02")
                .status("completed")
                .item("p", 1, "1.00")
                .order("canceled")
                .on("2020-05-02")
                .status("canceled")
                .build();

        assertThat(run(data, Rfm.analysis()).notes())
                .contains("1 order that went through without a known person: not among the customers.");
        assertThat(run(data, Rfm.analysis().asOf(LocalDate.parse("2020-05-01"))).notes())
                .noneMatch(note -> note.contains("without a known person"));
    }

    @Test
    void emptyShopHasDefinedResults() {
        assertEmpty(run(shop().build(), Rfm.analysis()), null);
    }

    @Test
    void shopWhereAllWasCanceledHasNoCustomers() {
        CommerceData data =
                sale(shop(), "ann", "2020-05-01", "10.00").status("canceled").build();
        assertEmpty(run(data, Rfm.analysis()), LocalDate.parse("2020-05-02"));
    }

    @Test
    void dayBeforeTheFirstOrderHasNoCustomers() {
        LocalDate before = LocalDate.parse("2020-04-30");
        assertEmpty(
                run(
                        sale(shop(), "ann", "2020-05-01", "10.00").build(),
                        Rfm.analysis().asOf(before)),
                before);
    }

    private static void assertEmpty(Rfm rfm, LocalDate asOf) {
        assertThat(rfm.size()).isZero();
        assertThat(rfm.cuts()).isEmpty();
        assertThat(rfm.find("ann")).isEmpty();
        assertThat(rfm.summary().asOf()).isEqualTo(asOf);
        assertThat(rfm.summary().monetary()).isEqualByComparingTo("0");
        assertThat(rfm.segments()).hasSize(10).allSatisfy(segment -> {
            assertThat(segment.customers()).isZero();
            assertThat(segment.customerShare()).isNull();
            assertThat(segment.monetaryShare()).isNull();
            assertThat(segment.medianMonetary()).isNull();
        });
        assertThat(rfm.notes())
                .containsExactly("No known person has a completed or delivered order"
                        + (asOf == null ? "" : " up to " + asOf) + ", so there is nobody to segment.");
        assertThat(rfm.tables()).allSatisfy(table -> assertThat(table.toCsv()).isNotEmpty());
    }

    @Test
    void oneOrderMakesOneCustomer() {
        Rfm rfm = run(sale(shop(), "ann", "2020-05-01", "10.00").build(), Rfm.analysis());

        assertThat(rfm.customers())
                .containsExactly(new RfmCustomer(
                        "ann", 1, 1, new BigDecimal("10.00"), 1, 1, 1, "Lost", RfmSegment.STANDARD_PROMO));
        assertThat(rfm.summary().dropped()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyCustomerIsInOneSegmentAndTheSumsAgree(int seed) {
        Rfm rfm = run(RandomShop.of(seed, 200, 0.1), Rfm.analysis());

        for (List<RfmSegmentFigures> figures : List.of(rfm.segments(), rfm.campaigns())) {
            assertThat(figures.stream().mapToInt(RfmSegmentFigures::customers).sum())
                    .isEqualTo(rfm.size());
            assertThat(figures.stream().map(RfmSegmentFigures::monetary).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(rfm.summary().monetary());
        }
        assertThat(rfm.customers()).extracting(RfmCustomer::person).isSorted();
        assertThat(rfm.customers())
                .allSatisfy(customer -> assertThat(rfm.find(customer.person())).contains(customer));
        assertThat(rfm.find("no such person")).isEmpty();
    }

    @Test
    void tablesAreSpelledWithLabels() {
        Rfm rfm = run(sale(shop(), "ann", "2020-05-01", "10.00").build(), Rfm.analysis());

        assertThat(rfm.tables())
                .extracting(FindingsTable::name)
                .containsExactly("segments", "campaigns", "cuts", "customers");
        assertThat(rfm.tables().get(3).toCsv()).isEqualTo("""
                        person,recencyDays,frequency,monetary,r,f,m,segment,campaign
                        ann,1,1,10.00,1,1,1,Lost,Standard Promo
                        """);
    }

    @Test
    void cardSaysWhatTheOptionsAre() {
        assertThat(Rfm.analysis().card().name()).isEqualTo("rfm");
        assertThat(Rfm.analysis()
                        .withRule(RfmRule.ofDefaults().withChurnAfterDays(30))
                        .card()
                        .formula())
                .contains(
                        "Cuts at 0.2, 0.4, 0.6, 0.8. Segments by the map 'ten'. Churn Recovery from 30 days on, else VIP"
                                + " Loyalty from the quantile 0.8 of monetary or frequency on");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        RfmAnalysis analysis = Rfm.analysis();
        assertThatThrownBy(() -> analysis.withCuts(BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 1 cuts; expected 4, for scores 1 to 5. Maybe 0.2, 0.4, 0.6, 0.8.");
        BigDecimal half = new BigDecimal("0.5");
        assertThatThrownBy(() -> analysis.withCuts(BigDecimal.ZERO, half, half, BigDecimal.ONE))
                .hasMessage("the cuts must ascend, but 0.5 comes after 0.5. Maybe 0.2, 0.4, 0.6, 0.8.");
        assertThatThrownBy(() -> analysis.withCuts(BigDecimal.ZERO, half, BigDecimal.ONE, BigDecimal.TEN))
                .hasMessageStartingWith("percentile must be between 0 and 1, not 10");
        assertThatThrownBy(() -> analysis.withMinimumCustomers(-1))
                .hasMessage("minimumCustomers is -1; expected 0 or more. Maybe 0, for no note.");
    }
}
