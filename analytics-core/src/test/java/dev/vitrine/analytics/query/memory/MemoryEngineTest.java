package dev.vitrine.analytics.query.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Grain;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.contract.NaiveEngine;
import dev.vitrine.analytics.query.contract.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What happens at the limits of the engine. */
final class MemoryEngineTest {
    private static final String LARGEST = "92233720368547758.07";
    private static final Value<BigDecimal> LINE = new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE);
    private static final CommerceData SHOP = RandomShop.of(31, 1500, 0.05);
    private static final Query HUGE = Query.of(
                    Measures.ITEMS,
                    Measures.ORDERS,
                    Measures.GROSS_REVENUE,
                    Measures.REVIEWS,
                    Measures.CUSTOMERS,
                    Measures.MEDIAN_DELIVERY_DAYS)
            .by(Dimensions.ORDER_ID, Dimensions.PRODUCT, Dimensions.SELLER, Dimensions.DAY);

    @Test
    void combinationsThatAreTooManyForArraysAreHashed() {
        check(SHOP, HUGE);
        check(SHOP, HUGE.where(Dimensions.CUSTOMER_STATE.in("SP", "RJ")));
        check(SHOP, HUGE.where(Dimensions.CUSTOMER_STATE.is("nowhere")));
    }

    @Test
    void manyMeasuresOfManyGroupsEachPickTheirRows() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            measures.add(Measure.sum("UNITS " + i, Field.QUANTITY).where(Dimensions.QUANTITY.atLeast(i % 4 - 1)));
            measures.add(Measure.last("PRICE " + i, Field.UNIT_PRICE).where(Dimensions.HOUR.lessThan(2 * i)));
            measures.add(Measure.count("LINES " + i, Grain.ITEM)
                    .where(Dimensions.WEEKDAY.isPresent().and(Dimensions.ORDER_LINES.is(i))));
        }
        check(SHOP, Query.of(measures).by(Dimensions.ORDER_ID, Dimensions.PRODUCT, Dimensions.SELLER));
    }

    @Test
    void moreCriteriaThanBitsTakeSeveralPasses() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            measures.add(Measure.count("LINES " + i, Grain.ITEM)
                    .where(Dimensions.ORDER_LINES.atLeast(i / 10).and(Dimensions.HOUR.atMost(i))));
            measures.add(Measure.count("ORDERS " + i, Grain.ORDER).where(Dimensions.ORDER_LINES.lessThan(i)));
        }
        CommerceData small = RandomShop.of(32, 200, 0.1);
        check(small, Query.of(measures).by(Dimensions.CUSTOMER_STATE));
        check(small, Query.of(measures));
    }

    @Test
    void moreConditionsThanAreRememberedAreForgotten() {
        MemoryEngine engine = MemoryEngine.of(RandomShop.of(33, 60, 0.1));
        NaiveEngine naive = new NaiveEngine(RandomShop.of(33, 60, 0.1));
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 70; i++) {
                Query query = Query.of(Measures.ORDERS.where(Dimensions.ORDER_LINES.lessThan(i)));
                Tables.assertSame(query, naive.run(query), engine.run(query));
            }
        }
    }

    @Test
    void moreValuesThanSixteenBitsKeepTheirOrder() {
        CommerceData shop = RandomShop.of(34, 70_000, 0.1);
        long[] lines = new long[70_000];
        for (int item = 0; item < shop.items().size(); item++) {
            lines[shop.items().order().target(item)]++;
        }
        TreeMap<String, Long> expected = new TreeMap<>();
        for (int order = 0; order < lines.length; order++) {
            if (lines[order] > 0) {
                expected.put(shop.orders().id().value(order), lines[order]);
            }
        }
        MemoryEngine engine = MemoryEngine.of(shop);
        ResultTable table = engine.run(Query.of(Measures.ITEMS).by(Dimensions.ORDER_ID));
        assertThat(table.size()).isEqualTo(expected.size());
        int row = 0;
        for (Map.Entry<String, Long> order : expected.entrySet()) {
            assertThat(table.column(Dimensions.ORDER_ID).value(row)).isEqualTo(order.getKey());
            assertThat(table.column(Measures.ITEMS).asLong(row)).isEqualTo(order.getValue());
            row++;
        }
        Measure orders = Measure.countDistinct("DISTINCT", Grain.ITEM, Field.ORDER_ID);
        assertThat(engine.run(Query.of(orders.where(Dimensions.ORDER_ID.atLeast("mu"))))
                        .column("DISTINCT")
                        .asLong(0))
                .isEqualTo(expected.tailMap("mu").size());
    }

    @Test
    void combinationsBeyondSixtyThreeBitsAreRenumbered() {
        List<Dimension<?>> copies = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            copies.add(Dimension.of("ORDER " + i, Field.ORDER_ID, "The order once more."));
        }
        for (int count : new int[] {5, 7, 13}) {
            check(SHOP, Query.of(Measures.ORDERS).by(copies.subList(0, count).toArray(Dimension<?>[]::new)));
        }
        List<Dimension<?>> all = new ArrayList<>(List.of(
                Dimensions.ORDER_ID, Dimensions.CUSTOMER, Dimensions.PRODUCT, Dimensions.SELLER, Dimensions.DAY));
        all.addAll(copies.subList(0, 4));
        Query lines = Query.of(Measures.GROSS_REVENUE, Measures.ORDERS, Measures.AVERAGE_REVIEW_SCORE)
                .by(all.toArray(Dimension<?>[]::new));
        check(SHOP, lines);
        check(SHOP, lines.where(Dimensions.CUSTOMER_STATE.isNot("SP")));
    }

    @Test
    void groupsBeyondTheBudgetAreRefusedAndTheEngineLivesOn() {
        MemoryEngine engine = MemoryEngine.of(SHOP).withMemoryBudget(60_000);
        assertThatThrownBy(() -> engine.run(HUGE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("groups so far")
                .hasMessageContaining("Maybe use fewer or coarser dimensions");
        assertThatThrownBy(() -> engine.withMemoryBudget(100)
                        .run(Query.of(Measures.ORDERS).by(Dimensions.DAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("its memory budget is 0 MB");
        assertThat(engine.run(Query.of(Measures.ORDERS)).column(Measures.ORDERS).asLong(0))
                .isEqualTo(1500);
        assertThat(engine.withMemoryBudget(1L << 30).run(HUGE).size()).isGreaterThan(2000);
    }

    @Test
    void theBudgetCountsWhatDistinctPersonsAndQuantilesTake() {
        MemoryEngine engine = MemoryEngine.of(SHOP).withThreads(Runnable::run, 1);
        Query orders = Query.of(Measures.ORDERS).by(Dimensions.ORDER_ID);
        assertThat(engine.withMemoryBudget(28_000).run(orders).size()).isEqualTo(1500);
        for (Measure measure : List.of(Measures.CUSTOMERS, Measures.MEDIAN_DELIVERY_DAYS)) {
            assertThatThrownBy(() -> engine.withMemoryBudget(28_000)
                            .run(Query.of(measure).by(Dimensions.ORDER_ID)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("1501 groups");
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        MemoryEngine engine = MemoryEngine.of(SHOP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withMemoryBudget(0))
                .withMessage("the memory budget must be positive, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.withThreads(Runnable::run, 0))
                .withMessage("threads must be at least 1, not 0");
        engine.close();
    }

    @Test
    void cancelledRunsEnd() {
        MemoryEngine engine = MemoryEngine.of(SHOP);
        Cancellation before = Cancellation.create();
        before.cancel();
        for (Query query : List.of(Query.of(Measures.ORDERS), HUGE)) {
            assertThatThrownBy(() -> engine.run(List.of(query), before)).isInstanceOf(CancellationException.class);
        }
        Cancellation meanwhile = Cancellation.create();
        MemoryEngine cancelling = engine.withThreads(work -> meanwhile.cancel(), 2);
        assertThatThrownBy(() -> cancelling.run(List.of(Query.of(Measures.ORDERS, Measures.ITEMS)), meanwhile))
                .isInstanceOf(CancellationException.class);
        assertThat(engine.run(Query.of(Measures.ORDERS)).size()).isEqualTo(1);
    }

    @Test
    void sumsBeyondSixtyFourBitsAreExact() {
        ShopFixture story = ShopFixture.shop();
        for (int i = 0; i < 40; i++) {
            story.order("o" + i).in(i % 2 == 0 ? "SP" : "RJ").item("p", i < 30 ? 1 : -1, LARGEST);
        }
        CommerceData shop = story.build();
        Measure sum = Measure.sum("SUM", LINE);
        ResultTable total = MemoryEngine.of(shop).run(Query.of(sum));
        assertThat(total.column(sum).as(BigDecimal.class).value(0))
                .isEqualTo(new BigDecimal(LARGEST).multiply(BigDecimal.valueOf(20)));
        check(
                shop,
                Query.of(
                                sum,
                                Measure.average("MEAN", LINE),
                                Measure.sum("SOLD", LINE).where(Dimensions.QUANTITY.is(1)))
                        .by(Dimensions.CUSTOMER_STATE));
    }

    /** Sums with different conditions on one value are read from one place, by several threads at once. */
    @Test
    void sumsThatOutgrewSixtyFourBitsAreReadByManyThreads() {
        ShopFixture story = ShopFixture.shop();
        for (int i = 0; i < 9_000; i++) {
            story.order("o" + i).in(i % 2 == 0 ? "SP" : "RJ").item("p", 1, "11500000000000.00");
        }
        Query query = Query.of(
                        Measure.sum("ALL", Field.UNIT_PRICE),
                        Measure.sum("SP", Field.UNIT_PRICE).where(Dimensions.CUSTOMER_STATE.is("SP")))
                .by(Dimensions.CUSTOMER_STATE, Dimensions.ORDER_ID);
        MemoryEngine engine = MemoryEngine.of(story.build());
        String expected = engine.withThreads(Runnable::run, 1).run(query).toCsv();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            MemoryEngine four = engine.withThreads(pool, 4);
            for (int run = 0; run < 300; run++) {
                assertThat(four.run(query).toCsv()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The sums of many rows outgrow 64 bits in the middle of a scan, in several workers. */
    @Test
    void sumsOutgrowSixtyFourBitsMidway() {
        ShopFixture story = ShopFixture.shop().order("o");
        for (int i = 0; i < 40_000; i++) {
            story.item("p", 1, "9000000000000.01");
        }
        CommerceData shop = story.build();
        Measure sum = Measure.sum("SUM", LINE);
        BigDecimal expected = new BigDecimal("9000000000000.01").multiply(BigDecimal.valueOf(40_000));
        for (int threads : new int[] {1, 4}) {
            ResultTable table = MemoryEngine.of(shop)
                    .withThreads(work -> new Thread(work).start(), threads)
                    .run(Query.of(sum).by(Dimensions.ORDER_ID));
            assertThat(table.column(sum).as(BigDecimal.class).value(0)).isEqualTo(expected);
        }
    }

    @Test
    void oneLineBeyondSixtyFourBitsIsAnError() {
        for (String price : List.of(LARGEST, "-" + LARGEST, "-46116860184273879.04")) {
            MemoryEngine engine = MemoryEngine.of(ShopFixture.shop()
                    .order("o")
                    .item("p", 2, price)
                    .freight("0.00")
                    .build());
            assertThatThrownBy(() -> engine.run(Query.of(Measure.sum("SUM", LINE))))
                    .isInstanceOf(ArithmeticException.class);
            assertThat(engine.run(Query.of(Measures.ITEMS)).size()).isEqualTo(1);
        }
        MemoryEngine engine = MemoryEngine.of(ShopFixture.shop()
                .order("o")
                .item("p", 1, LARGEST)
                .freight("0.01")
                .build());
        Value<BigDecimal> allIn = new Value.Plus(Field.UNIT_PRICE, Field.FREIGHT);
        assertThatThrownBy(() -> engine.run(Query.of(Measure.last("MOST", allIn))))
                .isInstanceOf(ArithmeticException.class);
    }

    private static void check(CommerceData shop, Query query) {
        Tables.assertSame(
                query, new NaiveEngine(shop).run(query), MemoryEngine.of(shop).run(query));
    }
}
