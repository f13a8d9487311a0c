package dev.vitrine.analytics.summary;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.VitrineVersion;
import dev.vitrine.analytics.model.CommerceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShopSummaryTest {

    private static final CommerceData SHOP = shop().order("o1")
            .by("ann")
            .on("2020-01-03T10:00")
            .status("delivered")
            .item("p1", 2, "10.00")
            .freight("1.50")
            .soldBy("s1")
            .item("p2", 1, "5.00")
            .paid("20.00")
            .paid("6.50")
            .order("o2")
            .by("bob")
            .on("2020-02-01T09:00")
            .status("canceled")
            .order("o3")
            .by("ann")
            .on("2020-02-10T08:30:15")
            .status("delivered")
            .item("p1", -1, "10.00")
            .paid("-10.00")
            .build();

    @Test
    void countsWhatIsThere() {
        assertThat(ShopSummary.of(SHOP).counts()).isEqualTo(new ShopCounts(3, 2, 3, 2, 2, 3, 1, 2));
    }

    @Test
    void totalsCoverAllLinesAndReturnsKeepTheirSign() {
        assertThat(ShopSummary.of(SHOP).sales())
                .isEqualTo(new SalesTotals(
                        new BigDecimal("15.00"),
                        new BigDecimal("-10.00"),
                        new BigDecimal("1.50"),
                        new BigDecimal("16.50"),
                        new BigDecimal("1.5"),
                        new BigDecimal("7.5000")));
    }

    @Test
    void asOfIsTheDayAfterTheLastOrder() {
        ShopSummary summary = ShopSummary.of(SHOP);
        assertThat(summary.asOf()).isEqualTo("2020-02-11");
        assertThat(summary.firstOrder()).isEqualTo("2020-01-03T10:00:00");
        assertThat(summary.lastOrder()).isEqualTo("2020-02-10T08:30:15");
        assertThat(summary.libraryVersion()).isEqualTo(VitrineVersion.current());
        assertThat(summary.notes()).extracting(SummaryNote::text).noneMatch(text -> text.contains("left out"));
    }

    @Test
    void ordersAfterTheAsOfDayAreLeftOutWithAllThatBelongsToThem() {
        ShopSummary summary = ShopSummary.of(SHOP, LocalDate.parse("2020-01-31"));

        assertThat(summary.counts().orders()).isEqualTo(1);
        assertThat(summary.counts().orderItems()).isEqualTo(2);
        assertThat(summary.sales().revenue()).isEqualTo(new BigDecimal("25.00"));
        assertThat(summary.sales().payments()).isEqualTo(new BigDecimal("26.50"));
        assertThat(summary.months()).hasSize(1);
        assertThat(summary.statuses()).containsExactly(new StatusTotal("delivered", 1, new BigDecimal("25.00")));
        assertThat(summary.lastOrder()).isEqualTo("2020-01-03T10:00:00");
        assertThat(summary.rfm().orders()).isEqualTo(1);
        assertThat(summary.notes())
                .extracting(SummaryNote::text)
                .contains("2 orders placed after the as-of day: left out, with all that belongs to them.");
    }

    @Test
    void orderOnTheAsOfDayCounts() {
        assertThat(ShopSummary.of(SHOP, LocalDate.parse("2020-02-01")).counts().orders())
                .isEqualTo(2);
    }

    @Test
    void statusesStandInOrderAndAMissingOneIsCalledSo() {
        CommerceData data = shop().order("a")
                .status("shipped")
                .item("p", 1, "1.00")
                .order("b")
                .item("p", 1, "2.00")
                .order("c")
                .status("delivered")
                .order("d")
                .status("shipped")
                .item("p", 1, "3.00")
                .build();
        assertThat(ShopSummary.of(data).statuses())
                .containsExactly(
                        new StatusTotal("delivered", 1, new BigDecimal("0.00")),
                        new StatusTotal("missing", 1, new BigDecimal("2.00")),
                        new StatusTotal("shipped", 2, new BigDecimal("4.00")));
    }

    @Test
    void lineWithoutQuantityOrPriceIsAnItemWithoutWorth() {
        CommerceData data = shop().order("a")
                .item("p", null, "1.00")
                .item("p", 1, null)
                .item("p", 1, "3.00")
                .build();
        ShopSummary summary = ShopSummary.of(data);

        assertThat(summary.counts().orderItems()).isEqualTo(3);
        assertThat(summary.sales().revenue()).isEqualTo(new BigDecimal("3.00"));
        assertThat(summary.notes())
                .extracting(SummaryNote::text)
                .contains("2 order lines without quantity or price: counted as lines, not in the revenue.");
    }

    @Test
    void revenueOfOrdersThatCameToNothingIsTold() {
        CommerceData data = shop().order("a")
                .status("Cancelled")
                .item("p", 1, "1234.50")
                .order("b")
                .status("refunded")
                .item("p", 1, "2.00")
                .order("c")
                .status("returned")
                .item("p", -1, "0.50")
                .order("d")
                .status("delivered")
                .item("p", 1, "3.00")
                .build();
        assertThat(ShopSummary.of(data).notes())
                .extracting(SummaryNote::text)
                .contains(
                        "The revenue covers all orders, whatever their status: 1,236.00 of it lies in orders that were"
                                + " canceled (1 order, 1,234.50) or returned (2 orders, 1.50).");
    }

    @Test
    void ordersWithoutANamedBuyerAreTold() {
        CommerceData data = shop().order("a")
                .item("p", 1, "1.00")
                .item("p", 1, "2.00")
                .order("b")
                .in("SP")
                .order("c")
                .by("ann")
                .item("p", 1, "4.00")
                .build();
        assertThat(ShopSummary.of(data).notes())
                .filteredOn(note -> note.topic() == SummaryNote.Topic.CUSTOMERS)
                .extracting(SummaryNote::toString)
                .contains("2 orders without a named buyer (2 lines, revenue 3.00): in the totals, not among the"
                        + " customers, not in RFM.");
    }

    @Test
    void emptyShopHasDefinedResults() {
        ShopSummary summary = ShopSummary.of(shop().build());

        assertThat(summary.asOf()).isNull();
        assertThat(summary.firstOrder()).isNull();
        assertThat(summary.counts()).isEqualTo(new ShopCounts(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(summary.sales())
                .isEqualTo(new SalesTotals(new BigDecimal("0.00"), new BigDecimal("0.00"), null, null, null, null));
        assertThat(summary.delivery()).isEqualTo(new DeliveryPunctuality(0, 0, 0, null, 0, null, PromiseTimes.VARIED));
        assertThat(summary.reviews()).isEqualTo(new ReviewScores(0, null, null, null));
        assertThat(summary.statuses()).isEmpty();
        assertThat(summary.months()).isEmpty();
        assertThat(summary.notes()).isEmpty();
    }

    @Test
    void shopOfCanceledOrdersOnlyHasNoCustomersToSegment() {
        CommerceData data = shop().order("a")
                .by("ann")
                .on("2020-01-01")
                .status("canceled")
                .item("p", 1, "5.00")
                .build();
        ShopSummary summary = ShopSummary.of(data);

        assertThat(summary.sales().revenue()).isEqualTo(new BigDecimal("5.00"));
        assertThat(summary.rfm().customers()).isZero();
        assertThat(summary.delivery().lateShare()).isNull();
    }

    @Test
    void orderWithoutADayIsInTheTotalsOnly() {
        CommerceData data = shop().order("a")
                .by("ann")
                .status("delivered")
                .item("p", 1, "5.00")
                .build();
        ShopSummary summary = ShopSummary.of(data);

        assertThat(summary.sales().revenue()).isEqualTo(new BigDecimal("5.00"));
        assertThat(summary.months()).isEmpty();
        assertThat(summary.notes())
                .extracting(SummaryNote::text)
                .contains("1 order without a day of purchase: in the totals, in no month, not in RFM.");
    }
}
