package dev.vitrine.analytics.ingest;

import static dev.vitrine.analytics.ingest.ColumnSums.count;
import static dev.vitrine.analytics.ingest.ColumnSums.countByWord;
import static dev.vitrine.analytics.ingest.ColumnSums.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.Payments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The figures of the H&M sample and of the small retailer, counted with other tools. */
class HmAndRetailRealDataTest {
    /** The upstream pipeline's regions, which count Louisiana among the Southwest. */
    private static final Map<String, String> REGIONS = regions(Map.of(
            "Northeast", "NY PA MA MD DC",
            "Southeast", "FL GA NC VA TN KY",
            "Midwest", "IL OH IN WI MO",
            "Southwest", "TX AZ NM OK LA",
            "West", "CA WA CO"));

    @Test
    void transactionsOfHmJoinArticlesAndFewCustomers() {
        LoadedShop shop = Hm.of(RealData.require("hm-sample")).load();
        CommerceData data = shop.data();
        assertThat(shop.report().files()).extracting(FileReport::rowsKept).containsExactly(10_000L, 4_903L, 10_000L);
        assertThat(data.products().size()).isEqualTo(4_903);
        assertThat(data.items().size()).isEqualTo(10_000);
        assertThat(count(
                        10_000,
                        item -> data.orders()
                                        .customer()
                                        .target(data.items().order().target(item))
                                < 10_000))
                .isEqualTo(334);
        assertThat(data.orders().purchasedAt().value(0)).isEqualTo("2018-09-20T00:00");
        assertThat(shop.report().warnings())
                .anySatisfy(warning -> {
                    assertThat(warning.kind()).isEqualTo(IngestWarning.Kind.DUPLICATE_ROW);
                    assertThat(warning.count()).isEqualTo(910);
                })
                .anySatisfy(warning -> {
                    assertThat(warning.kind()).isEqualTo(IngestWarning.Kind.ORPHAN);
                    assertThat(warning.file()).isEqualTo("transactions_train.csv");
                });
    }

    @Test
    void smallRetailerHasItsOrdersByStatus() {
        CommerceData data = Retail.of(RealData.require("genai-pipeline")).load().data();
        assertThat(data.customers().size()).isEqualTo(50);
        assertThat(data.products().size()).isEqualTo(60);
        assertThat(countByWord(data.orders().status()))
                .isEqualTo(Map.of("Completed", 79L, "Cancelled", 11L, "Returned", 10L));
        assertThat(valueByStatus(data))
                .isEqualTo(Map.of(
                        "Completed", new BigDecimal("6740.02"),
                        "Cancelled", new BigDecimal("805.85"),
                        "Returned", new BigDecimal("821.89")));
        assertThat(sum(data.payments().value())).isEqualTo(new BigDecimal("8367.76"));
    }

    @Test
    void ordersOfTheSmallRetailerMayPredateTheSignUp() {
        CommerceData data = Retail.of(RealData.require("genai-pipeline")).load().data();
        assertThat(count(
                        100,
                        order -> data.orders().purchasedAt().micros(order)
                                < data.customers()
                                        .signedUpAt()
                                        .micros(data.orders().customer().target(order))))
                .isEqualTo(73);
    }

    @Test
    void bestSellersOfTheSmallRetailerAreKnown() {
        CommerceData data = Retail.of(RealData.require("genai-pipeline")).load().data();
        Map<String, BigDecimal> values = new TreeMap<>();
        data.items().rows().forEach(item -> {
            if (data.orders().statusOf(item.order()).isSale()) {
                values.merge(
                        data.products().name().value(item.product()),
                        item.unitPrice().multiply(BigDecimal.valueOf(item.quantity())),
                        BigDecimal::add);
            }
        });
        assertThat(values)
                .containsEntry("Running Shoes", new BigDecimal("909.93"))
                .containsEntry("Wireless Headphones", new BigDecimal("719.91"))
                .containsEntry("Perfume 100ml", new BigDecimal("639.92"));
    }

    @Test
    void averageOrderOfTheSmallRetailerByRegion() {
        CommerceData data = Retail.of(RealData.require("genai-pipeline")).load().data();
        Map<String, List<BigDecimal>> orders = new TreeMap<>();
        for (int row = 0; row < data.orders().size(); row++) {
            if (data.orders().statusOf(row).isSale()) {
                String state =
                        data.customers().state().value(data.orders().customer().target(row));
                orders.computeIfAbsent(REGIONS.get(state), region -> new ArrayList<>())
                        .add(data.payments().value().value(row));
            }
        }
        Map<String, String> averages = new TreeMap<>();
        orders.forEach((region, values) -> {
            BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            averages.put(
                    region,
                    total.divide(BigDecimal.valueOf(values.size()), 4, RoundingMode.HALF_UP) + " of " + values.size());
        });
        assertThat(averages)
                .isEqualTo(Map.of(
                        "Northeast", "96.8625 of 8",
                        "West", "87.7480 of 25",
                        "Southeast", "86.2954 of 13",
                        "Southwest", "80.3505 of 22",
                        "Midwest", "80.1700 of 11"));
    }

    @Test
    void bestCustomerOfTheSmallRetailerIsLarryMorgan() {
        CommerceData data = Retail.of(RealData.require("genai-pipeline")).load().data();
        Map<String, BigDecimal> spent = new TreeMap<>();
        for (int row = 0; row < data.orders().size(); row++) {
            if (data.orders().statusOf(row).isSale()) {
                String name =
                        data.customers().name().value(data.orders().customer().target(row));
                spent.merge(name, data.payments().value().value(row), BigDecimal::add);
            }
        }
        assertThat(Collections.max(spent.entrySet(), Map.Entry.comparingByValue()))
                .isEqualTo(Map.entry("Larry Morgan", new BigDecimal("319.96")));
    }

    private static Map<String, String> regions(Map<String, String> states) {
        Map<String, String> regions = new TreeMap<>();
        states.forEach((region, list) -> List.of(list.split(" ")).forEach(state -> regions.put(state, region)));
        return regions;
    }

    private static Map<String, BigDecimal> valueByStatus(CommerceData data) {
        Map<String, BigDecimal> values = new TreeMap<>();
        Payments payments = data.payments();
        for (int row = 0; row < payments.size(); row++) {
            String status = data.orders().status().value(payments.order().target(row));
            values.merge(status, payments.value().value(row), BigDecimal::add);
        }
        return values;
    }
}
