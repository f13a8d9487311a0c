package dev.vitrine.analytics.products;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductLifecyclesTest {
    private final ShopFixture shop = shop();
    private int orders;

    /** Sells units of a product in months from January 2020 on, on the second day of each. */
    private void sell(String product, int... units) {
        for (int month = 0; month < units.length; month++) {
            if (units[month] > 0) {
                shop.order("o" + orders++)
                        .on(YearMonth.of(2020, 1).plusMonths(month).atDay(2).toString())
                        .item(product, units[month], "1.00");
            }
        }
    }

    private ProductLifecycles find(ProductLifecycleAnalysis analysis) {
        return analysis.run(MemoryEngine.of(shop.build()));
    }

    @Test
    void stagesFollowTheRule() {
        shop.order("first").on("2020-01-01").item("rare", 1, "1.00");
        sell("growing", 0, 5, 5, 5, 6, 6, 6, 50);
        sell("steady", 5, 5, 5, 5, 5, 5, 6);
        sell("fading", 9, 9, 9, 9, 5, 5, 5);
        sell("faded", 40, 0, 0, 0, 5, 0, 6);
        sell("new", 0, 0, 0, 4, 4, 4, 4);
        sell("ended", 20);

        ProductLifecycles found = find(ProductLifecycles.analysis().asOf(LocalDate.parse("2020-07-31")));

        // The last whole months are May to July, those before February to April.
        assertThat(found.products())
                .extracting(life ->
                        life.productId() + " " + life.recentUnits() + "/" + life.earlierUnits() + " " + life.stage())
                .containsExactly(
                        "growing 18/15 GROWTH",
                        "steady 16/15 MATURITY",
                        "fading 15/27 DECLINE",
                        "new 12/4 INTRODUCTION",
                        "faded 11/0 GROWTH",
                        "ended 0/0 DECLINE");
        assertThat(found.products().get(0))
                .isEqualTo(new ProductLife(
                        "growing",
                        null,
                        null,
                        YearMonth.of(2020, 2),
                        YearMonth.of(2020, 7),
                        33,
                        18,
                        15,
                        18,
                        18.0 / 15 - 1,
                        LifecycleStage.GROWTH));
        assertThat(found.stages())
                .extracting(total -> total.stage() + " " + total.products() + " " + total.recentUnits())
                .containsExactly("INTRODUCTION 1 12", "GROWTH 2 29", "MATURITY 1 16", "DECLINE 2 15", "null 1 0");
        assertThat(found.notes())
                .containsExactly(
                        "Whole months: 7, from 2020-01 to 2020-07; sales outside of them are not counted.",
                        "Products with fewer than 10 units, of which no stage can be told: 1.");
    }

    @Test
    void partialMonthsDoNotCount() {
        shop.order("early").on("2019-12-15").item("a", 99, "1.00");
        sell("a", 5, 5, 5, 5, 5, 5, 99);
        sell("late", 0, 0, 0, 0, 0, 0, 99);

        ProductLifecycles found = find(ProductLifecycles.analysis());

        // The data begin on December 15th and end on July 2nd.
        assertThat(found.products())
                .singleElement()
                .extracting(ProductLife::firstMonth, ProductLife::units, ProductLife::stage)
                .containsExactly(YearMonth.of(2019, 12), 30L, LifecycleStage.MATURITY);
        assertThat(found.notes())
                .containsExactly(
                        "Whole months: 6, from 2020-01 to 2020-06; sales outside of them are not counted.",
                        "Products first sold after the last whole month, and left out: 1.");
    }

    @Test
    void shortDataTellNoStage() {
        shop.order("first").on("2020-01-01").item("a", 20, "1.00");
        sell("a", 0, 20, 20);
        shop.order("undated").item("a", 3, "1.00");
        ProductLifecycles found = find(ProductLifecycles.analysis().counting(SalesScope.ALL));
        assertThat(found.products()).extracting(ProductLife::stage).containsOnlyNulls();
        assertThat(found.notes())
                .contains(
                        "The data cover 2 whole months, and 6 are needed to tell stages.",
                        "Units of orders without a day of purchase, and left out: 3.");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 100, 12, 10, 30, GROWTH",
        "6, 100, 11, 10, 12, MATURITY",
        "6, 100, 8, 10, 12, DECLINE",
        "6, 100, 10, 10, 21, DECLINE",
        "6, 100, 10, 10, 20, MATURITY",
        "6, 100, 0, 0, 20, DECLINE",
        "5, 100, 90, 0, 90, INTRODUCTION",
        "6, 9, 12, 10, 30,"
    })
    void ruleHoldsAtItsBounds(long age, long units, long recent, long earlier, long best, LifecycleStage expected) {
        assertThat(LifecycleRule.USUAL.stage(age, units, recent, earlier, best)).isEqualTo(expected);
    }

    @Test
    void optionsChangeTheRule() {
        sell("a", 1, 1, 2, 0, 0);
        ProductLifecycles found = find(ProductLifecycles.analysis()
                .withWindow(1)
                .withThreshold(0.5)
                .withMinimumUnits(2)
                .asOf(LocalDate.parse("2020-03-31")));
        assertThat(found.products()).extracting(ProductLife::stage).containsExactly(LifecycleStage.GROWTH);
        assertThat(find(ProductLifecycles.analysis()
                                .withWindow(1)
                                .withMinimumUnits(1)
                                .asOf(LocalDate.parse("2020-03-01")))
                        .notes())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductLifecycles.analysis().withThreshold(1))
                .withMessageEndingWith("Maybe 0.2.");
    }
}
