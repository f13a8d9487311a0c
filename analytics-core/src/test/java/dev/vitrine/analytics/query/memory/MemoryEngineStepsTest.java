package dev.vitrine.analytics.query.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Step;
import dev.vitrine.analytics.query.Unit;
import dev.vitrine.analytics.query.internal.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryEngineStepsTest {
    private static final List<Function<Measure, Step>> STEPS = List.of(
            Step.RunningTotal::new,
            measure -> new Step.Change(measure, 1),
            measure -> new Step.Growth(measure, 2),
            measure -> new Step.MovingAverage(measure, 3));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatElseIsAskedChangesNoStep(long seed) {
        CommerceData data = RandomShop.of(seed, 60, 0.3);
        MemoryEngine engine = MemoryEngine.of(data);
        List<Measure> others = List.of(Measures.ORDERS, Measures.GROSS_REVENUE, Measures.PAYMENTS, Measures.REVIEWS);
        List<List<Dimension<?>>> splits = List.of(
                List.of(Dimensions.MONTH),
                List.of(Dimensions.CUSTOMER_STATE, Dimensions.ISO_WEEK),
                List.of(Dimensions.PRODUCT_CATEGORY, Dimensions.MONTH));
        int compared = 0;
        for (List<Dimension<?>> split : splits) {
            for (Measure measure : Measures.standard()) {
                for (Step step : sensible(measure, split)) {
                    Query alone = query(split, measure).with(step);
                    Map<List<Object>, Object> expected = cells(engine.run(alone), split, step);
                    for (Measure other : others) {
                        if (other.equals(measure)) {
                            continue;
                        }
                        Query together = query(split, measure, other).with(step);
                        if (isSensible(together)) {
                            Map<List<Object>, Object> cells = cells(engine.run(together), split, step);
                            assertThat(cells).as("%s", together).containsAllEntriesOf(expected);
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static Query query(List<Dimension<?>> split, Measure... measures) {
        return Query.of(measures).by(split.toArray(Dimension<?>[]::new)).asOf(LocalDate.of(2030, 1, 1));
    }

    private static List<Step> sensible(Measure measure, List<Dimension<?>> split) {
        return measure.unit() == Unit.DATE
                ? List.of()
                : STEPS.stream()
                        .map(maker -> maker.apply(measure))
                        .filter(step -> isSensible(query(split, measure).with(step)))
                        .toList();
    }

    private static boolean isSensible(Query query) {
        try {
            Plan.of(query);
            return true;
        } catch (IllegalArgumentException senseless) {
            return false;
        }
    }

    /** Returns the column of a step by the values of the dimensions. */
    private static Map<List<Object>, Object> cells(ResultTable table, List<Dimension<?>> split, Step step) {
        Map<List<Object>, Object> cells = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            List<Object> key = new ArrayList<>();
            for (Dimension<?> dimension : split) {
                key.add(cell(table, row, dimension.name()));
            }
            cells.put(key, cell(table, row, step.name()));
        }
        return cells;
    }

    private static Object cell(ResultTable table, int row, String column) {
        return table.column(column).isMissing(row)
                ? "missing"
                : Objects.requireNonNull(table.column(column).value(row));
    }

    @Test
    void monthsWithNothingOfTheMeasureAreGapsOrOutsideTheSeries() {
        CommerceData data = ShopFixture.shop()
                .order("o1")
                .on("2020-01-05")
                .order("o2")
                .on("2020-02-05")
                .item("p", 1, "10.00")
                .order("o3")
                .on("2020-03-05")
                .order("o4")
                .on("2020-04-05")
                .item("p", 1, "30.00")
                .order("o5")
                .on("2020-05-05")
                .build();
        Query query = Query.of(Measures.ORDERS, Measures.GROSS_REVENUE, Measures.ITEMS)
                .by(Dimensions.MONTH)
                .with(new Step.Change(Measures.GROSS_REVENUE, 1))
                .with(new Step.RunningTotal(Measures.GROSS_REVENUE))
                .with(new Step.MovingAverage(Measures.GROSS_REVENUE, 2))
                .with(new Step.Change(Measures.ITEMS, 1));
        assertThat(MemoryEngine.of(data).run(query).toCsv().lines().skip(1))
                .containsExactly(
                        "2020-01,1,,0,,,,",
                        "2020-02,1,10.00,1,,10.00,,",
                        "2020-03,1,,0,-10.00,10.00,5.0000,-1",
                        "2020-04,1,30.00,1,30.00,40.00,15.0000,1",
                        "2020-05,1,,0,,,,");
    }

    @Test
    void retentionIsAShareOfTheFirstMonthOfTheCohort() {
        CommerceData data = ShopFixture.shop()
                .order("o1")
                .by("ann")
                .on("2020-01-05")
                .order("o2")
                .by("bob")
                .on("2020-01-06")
                .order("o3")
                .by("ann")
                .on("2020-03-05")
                .order("o4")
                .by("eve")
                .on("2020-02-05")
                .item("p", 1, "10.00")
                .build();
        Query query = Query.of(Measures.CUSTOMERS, Measures.GROSS_REVENUE)
                .by(Dimensions.COHORT_MONTH, Dimensions.MONTHS_SINCE_FIRST)
                .with(new Step.ShareOfFirst(Measures.CUSTOMERS, List.of(Dimensions.COHORT_MONTH)))
                .with(new Step.ShareOfFirst(Measures.GROSS_REVENUE, List.of()))
                .orderBy(Measures.CUSTOMERS.ascending());
        assertThat(MemoryEngine.of(data).run(query).toCsv().lines().skip(1))
                .containsExactly("2020-01,2,1,,0.5,", "2020-02,0,1,10.00,1,1", "2020-01,0,2,,1,");
    }
}
