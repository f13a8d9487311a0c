package dev.vitrine.analytics.ingest;

import static dev.vitrine.analytics.ingest.ColumnSums.count;
import static dev.vitrine.analytics.ingest.ColumnSums.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderItems;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.model.Orders;
import dev.vitrine.analytics.model.Reviews;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published figures of the Olist data set, counted with other tools. */
class OlistRealDataTest {
    private static LoadedShop shop;
    private static CommerceData data;

    @BeforeAll
    static void load() {
        shop = Olist.of(RealData.require("olist/archive.zip"))
                .withMarketing(RealData.require("insightedge"))
                .load();
        data = shop.data();
    }

    @Test
    void everyRowIsKept() {
        Map<String, Long> rows = new TreeMap<>();
        for (FileReport file : shop.report().files()) {
            assertThat(file.rowsQuarantined()).isZero();
            assertThat(file.valuesBlanked()).isZero();
            rows.put(file.table(), file.rowsKept());
        }
        assertThat(rows)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("orders", 99_441L),
                        Map.entry("items", 112_650L),
                        Map.entry("payments", 103_886L),
                        Map.entry("reviews", 99_224L),
                        Map.entry("customers", 99_441L),
                        Map.entry("products", 32_951L),
                        Map.entry("sellers", 3_095L),
                        Map.entry("places", 1_000_163L),
                        Map.entry("categories", 71L),
                        Map.entry("traffic", 3_001L),
                        Map.entry("mentions", 3_000L),
                        Map.entry("interactions", 3_000L)));
        assertThat(shop.report().rowsRead()).isEqualTo(shop.report().rowsKept());
        assertThat(shop.report().rowsQuarantined()).isZero();
    }

    @Test
    void tablesHaveAsManyRowsAsTheirFiles() {
        assertThat(List.of(
                        data.orders().size(),
                        data.items().size(),
                        data.payments().size(),
                        data.reviews().size(),
                        data.customers().size(),
                        data.products().size(),
                        data.sellers().size(),
                        data.traffic().size(),
                        data.mentions().size(),
                        data.interactions().size()))
                .containsExactly(99_441, 112_650, 103_886, 99_224, 99_441, 32_951, 3_095, 3_001, 3_000, 3_000);
        assertThat(data.persons().size()).isEqualTo(96_096);
        assertThat(data.places().size()).isEqualTo(19_015);
        assertThat(IntStream.range(0, 19_015).map(data.places().points()::value).sum())
                .isEqualTo(1_000_163);
    }

    @Test
    void ordersHaveTheirDates() {
        Orders orders = data.orders();
        assertThat(orders.rows().map(order -> order.purchasedAt()).min(LocalDateTime::compareTo))
                .contains(LocalDateTime.parse("2016-09-04T21:15:19"));
        assertThat(orders.rows().map(order -> order.purchasedAt()).max(LocalDateTime::compareTo))
                .contains(LocalDateTime.parse("2018-10-17T17:30:18"));
        assertThat(orders.approvedAt().missingCount()).isEqualTo(160);
        assertThat(orders.shippedAt().missingCount()).isEqualTo(1_783);
        assertThat(orders.deliveredAt().missingCount()).isEqualTo(2_965);
        assertThat(count(orders.size(), row -> orders.statusOf(row) == OrderStatus.DELIVERED))
                .isEqualTo(96_478);
    }

    @Test
    void lateOrdersAreThoseThatEverybodyQuotes() {
        Orders orders = data.orders();
        assertThat(count(
                        orders.size(),
                        row -> arrived(row)
                                && orders.deliveredAt().micros(row)
                                        > orders.estimatedAt().micros(row)))
                .isEqualTo(7_826);
        assertThat(count(
                        orders.size(),
                        row -> arrived(row)
                                && orders.deliveredAt().epochDay(row)
                                        > orders.estimatedAt().epochDay(row)))
                .isEqualTo(6_534);
    }

    @Test
    void moneyAddsUpToTheCent() {
        OrderItems items = data.items();
        assertThat(sum(items.unitPrice())).isEqualTo(new BigDecimal("13591643.70"));
        assertThat(sum(items.freight())).isEqualTo(new BigDecimal("2251909.54"));
        assertThat(sum(data.payments().value())).isEqualTo(new BigDecimal("16008872.12"));
        assertThat(sum(items.unitPrice(), item -> delivered(items.order().target(item)))
                        .add(sum(
                                items.freight(), item -> delivered(items.order().target(item)))))
                .isEqualTo(new BigDecimal("15419773.75"));
        assertThat(IntStream.range(0, items.size()).map(items.quantity()::value).sum())
                .isEqualTo(112_650);
    }

    @Test
    void factsBelongToDistinctOrders() {
        assertThat(IntStream.range(0, data.items().size())
                        .map(data.items().order()::target)
                        .distinct()
                        .count())
                .isEqualTo(98_666);
        assertThat(IntStream.range(0, data.payments().size())
                        .map(data.payments().order()::target)
                        .distinct()
                        .count())
                .isEqualTo(99_440);
        assertThat(IntStream.range(0, data.reviews().size())
                        .map(data.reviews().order()::target)
                        .distinct()
                        .count())
                .isEqualTo(98_673);
    }

    @Test
    void personsOfDeliveredOrdersAreCounted() {
        Set<Integer> persons = new HashSet<>();
        for (int order = 0; order < data.orders().size(); order++) {
            if (delivered(order)) {
                persons.add(data.customers()
                        .person()
                        .target(data.orders().customer().target(order)));
            }
        }
        assertThat(persons.size()).isEqualTo(93_358);
    }

    @Test
    void reviewsHaveTheirScoresAndTexts() {
        Reviews reviews = data.reviews();
        long[] stars = new long[6];
        IntStream.range(0, reviews.size()).forEach(row -> stars[reviews.score().value(row)]++);
        assertThat(stars).containsExactly(0, 11_424, 3_151, 8_179, 19_142, 57_328);
        assertThat(reviews.rows().map(review -> review.id()).distinct()).hasSize(98_410);
        assertThat(IntStream.range(0, reviews.size())
                        .map(reviews.score()::value)
                        .average()
                        .orElseThrow())
                .isCloseTo(4.0864, within(0.00005));
        assertThat(reviews.size() - reviews.message().missingCount()).isEqualTo(40_977);
        assertThat(reviews.size() - reviews.title().missingCount()).isEqualTo(11_568);
        assertThat(reviews.answeredAt().missingCount()).isEqualTo(60);
        assertThat(reviews.createdAt().missingCount()).isEqualTo(13);
    }

    @Test
    void lateOrdersAreReviewedWorse() {
        assertThat(meanScore(true)).isCloseTo(2.5665, within(0.00005));
        assertThat(meanScore(false)).isCloseTo(4.2937, within(0.00005));
    }

    private static double meanScore(boolean late) {
        Reviews reviews = data.reviews();
        Orders orders = data.orders();
        return IntStream.range(0, reviews.size())
                .filter(row -> arrived(reviews.order().target(row)))
                .filter(row -> late
                        == orders.deliveredAt().micros(reviews.order().target(row))
                                > orders.estimatedAt().micros(reviews.order().target(row)))
                .map(reviews.score()::value)
                .average()
                .orElseThrow();
    }

    @Test
    void productsKnowTheirCategoriesInTwoLanguages() {
        assertThat(data.products().category().missingCount()).isEqualTo(610);
        assertThat(data.products().category().dictionary()).hasSize(73);
        assertThat(data.products().categoryTranslated().dictionary()).hasSize(71);
        assertThat(data.products().category().findCode("perfumaria")).isPresent();
    }

    @Test
    void reportWarnsOfWhatIsOddInTheData() {
        assertThat(shop.report().warnings().stream()
                        .filter(warning -> warning.kind() == IngestWarning.Kind.UNKNOWN_CATEGORY)
                        .map(IngestWarning::message))
                .singleElement()
                .asString()
                .startsWith("has no translation for [pc_gamer, portateis_cozinha_e_preparadores_de_alimentos];");
        assertThat(shop.report().warnings())
                .extracting(IngestWarning::kind)
                .contains(IngestWarning.Kind.OUT_OF_BOUNDS)
                .doesNotContain(IngestWarning.Kind.DUPLICATE_KEY, IngestWarning.Kind.ROUNDED);
    }

    @Test
    void onlyPostalCodesAreOrphans() {
        assertThat(shop.report().warnings().stream()
                        .filter(warning -> warning.kind() == IngestWarning.Kind.ORPHAN)
                        .map(IngestWarning::message))
                .allMatch(message -> message.contains("zip_code_prefix"));
    }

    @Test
    void marketingTablesAreLoaded() {
        assertThat(count(
                        data.traffic().size(),
                        row -> data.traffic().uniqueVisitors().value(row)
                                > data.traffic().pageViews().value(row)))
                .isEqualTo(1_081);
        assertThat(data.interactions().rows().map(row -> row.date()).min(LocalDateTime::compareTo))
                .hasValueSatisfying(first -> assertThat(first.getYear()).isEqualTo(2022));
        assertThat(data.mentions()
                        .rows()
                        .map(row -> row.date().getYear())
                        .distinct()
                        .sorted())
                .startsWith(2024)
                .endsWith(2032);
        assertThat(data.traffic().row(0).averageSessionSeconds()).isBetween(0, 86_400);
    }

    private static boolean delivered(int order) {
        return data.orders().statusOf(order) == OrderStatus.DELIVERED;
    }

    /** Eight orders count as delivered without a day of delivery. */
    private static boolean arrived(int order) {
        return delivered(order) && !data.orders().deliveredAt().isMissing(order);
    }
}
