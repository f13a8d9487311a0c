package dev.vitrine.analytics.ingest;

import static dev.vitrine.analytics.ingest.ColumnSums.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderItems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of UCI Online Retail, counted with other tools. */
class OnlineRetailRealDataTest {
    private static LoadedShop shop;
    private static CommerceData data;

    @BeforeAll
    static void load() {
        shop = TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                .load();
        data = shop.data();
    }

    @Test
    void everyLineIsAnItem() {
        assertThat(shop.report().files()).singleElement().satisfies(file -> {
            assertThat(file.rowsRead()).isEqualTo(541_909);
            assertThat(file.rowsKept()).isEqualTo(541_909);
            assertThat(file.table()).isEqualTo("lines");
        });
        assertThat(data.items().size()).isEqualTo(541_909);
    }

    @Test
    void invoicesCodesBuyersAndCountriesAreCounted() {
        assertThat(data.orders().size()).isEqualTo(25_900);
        assertThat(data.products().size()).isEqualTo(4_070);
        assertThat(data.persons().size()).isEqualTo(4_372);
        assertThat(data.customers().country().dictionary()).hasSize(38);
    }

    @Test
    void customerNumbersAreReadWithoutTheirDecimalZero() {
        assertThat(data.persons().find("17850")).hasValue(0);
        assertThat(data.persons().find("17850.0")).isEmpty();
    }

    @Test
    void linesOfUnnamedBuyersHaveNoPerson() {
        assertThat(lines(item -> !named(item))).isEqualTo(135_080);
    }

    @Test
    void datesSpanTheYear() {
        assertThat(data.orders().rows().map(order -> order.purchasedAt()).min(LocalDateTime::compareTo))
                .contains(LocalDateTime.parse("2010-12-01T08:26"));
        assertThat(data.orders().rows().map(order -> order.purchasedAt()).max(LocalDateTime::compareTo))
                .contains(LocalDateTime.parse("2011-12-09T12:50"));
    }

    @Test
    void valueAddsUpToTheTenthOfAPenny() {
        assertThat(value(item -> true)).isEqualTo(new BigDecimal("9747747.934"));
    }

    @Test
    void cancellationsAndAdjustmentsAreTold() {
        assertThat(lines(item -> status(item).equals("returned"))).isEqualTo(9_288);
        assertThat(lines(item -> status(item).equals("adjustment"))).isEqualTo(3);
        assertThat(lines(item -> data.items().quantity().value(item) < 0)).isEqualTo(10_624);
    }

    @Test
    void oddPricesAreKept() {
        assertThat(lines(item -> data.items().unitPrice().unscaled(item) == 0)).isEqualTo(2_515);
        assertThat(lines(item -> data.items().unitPrice().unscaled(item) < 0)).isEqualTo(2);
    }

    @Test
    void duplicatesAreKeptAndCounted() {
        assertThat(shop.report().warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(IngestWarning.Kind.DUPLICATE_ROW);
            assertThat(warning.count()).isEqualTo(5_268);
        });
    }

    @Test
    void validSalesAreThoseThatEverybodyCounts() {
        IntPredicate valid = item -> named(item)
                && status(item).equals("completed")
                && data.items().quantity().value(item) > 0
                && data.items().unitPrice().unscaled(item) > 0;
        assertThat(lines(valid)).isEqualTo(397_884);
        assertThat(value(valid)).isEqualTo(new BigDecimal("8911407.904"));
        assertThat(items(valid).map(data.items().order()::target).distinct().count())
                .isEqualTo(18_532);
        assertThat(items(valid).map(OnlineRetailRealDataTest::person).distinct().count())
                .isEqualTo(4_338);
    }

    @Test
    void otherHeadersAndDatesAreReadTheSameWay() {
        Path file = RealData.require("online-retail/Sales Transaction v.4a.csv");
        CommerceData other = TransactionLog.of(file).load().data();
        assertThat(other.items().size()).isEqualTo(1_305);
        assertThat(other.orders().purchasedAt().missingCount()).isZero();
        assertThat(other.products().name().missingCount()).isZero();
    }

    private static IntStream items(IntPredicate fits) {
        return IntStream.range(0, data.items().size()).filter(fits);
    }

    private static long lines(IntPredicate fits) {
        return count(data.items().size(), fits);
    }

    private static BigDecimal value(IntPredicate fits) {
        OrderItems items = data.items();
        return BigDecimal.valueOf(
                items(fits)
                        .mapToLong(item -> items.unitPrice().unscaled(item)
                                * items.quantity().value(item))
                        .sum(),
                3);
    }

    private static String status(int item) {
        return data.orders().status().value(data.items().order().target(item));
    }

    private static int customer(int item) {
        return data.orders().customer().target(data.items().order().target(item));
    }

    private static boolean named(int item) {
        return !data.customers().person().isMissing(customer(item));
    }

    private static int person(int item) {
        return data.customers().person().target(customer(item));
    }
}
