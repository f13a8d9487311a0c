package dev.vitrine.analytics.query.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.Retail;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Punctuality;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of real shops that other tools have found. */
final class RealDataGoldenTest {
    private static final Offset<Double> SIX_DECIMALS = within(5e-7);

    @Test
    void olist() {
        MemoryEngine engine = MemoryEngine.of(
                Olist.of(RealData.require("olist/archive.zip")).load().data());
        ResultTable total = engine.run(Query.of(
                Measures.ORDERS,
                Measures.DELIVERED_ORDERS,
                Measures.ORDERS_WITH_ITEMS,
                Measures.ITEMS,
                Measures.GROSS_REVENUE,
                Measures.FREIGHT,
                Measures.PAYMENT_VALUE,
                Measures.PAYMENTS,
                Measures.CUSTOMERS,
                Measures.LATE_ORDERS,
                Measures.REVIEWS,
                Measures.FIRST_ORDER_DAY,
                Measures.LAST_ORDER_DAY));
        assertThat(firstRow(total))
                .containsExactly(
                        "99441",
                        "96478",
                        "98666",
                        "112650",
                        "13591643.70",
                        "2251909.54",
                        "16008872.12",
                        "103886",
                        "96096",
                        "7826",
                        "99224",
                        "2016-09-04",
                        "2018-10-17");
        assertThat(engine.run(Query.of(Measures.AVERAGE_REVIEW_SCORE))
                        .column(Measures.AVERAGE_REVIEW_SCORE)
                        .asDouble(0))
                .isCloseTo(4.086421, SIX_DECIMALS);

        ResultTable scores = engine.run(Query.of(Measures.AVERAGE_REVIEW_SCORE)
                .by(Dimensions.PUNCTUALITY)
                .where(Dimensions.PUNCTUALITY.isPresent()));
        assertThat(scores.column(Dimensions.PUNCTUALITY).value(0)).isEqualTo(Punctuality.ON_TIME);
        assertThat(scores.column(Measures.AVERAGE_REVIEW_SCORE).asDouble(0)).isCloseTo(4.293718, SIX_DECIMALS);
        assertThat(scores.column(Measures.AVERAGE_REVIEW_SCORE).asDouble(1)).isCloseTo(2.566494, SIX_DECIMALS);

        ResultTable stars = engine.run(Query.of(Measures.REVIEWS).by(Dimensions.REVIEW_SCORE));
        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(row -> stars.column(Measures.REVIEWS).asLong(row))
                .containsExactly(11_424L, 3_151L, 8_179L, 19_142L, 57_328L);

        ResultTable regions = engine.run(Query.of(Measures.ORDERS).by(Dimensions.CUSTOMER_REGION));
        assertThat(regions.toCsv().lines().skip(1))
                .containsExactly("Central-West,5782", "North,1851", "Northeast,9394", "South,14148", "Southeast,68266");
        ResultTable sellers = engine.run(Query.of(Measures.ITEMS).by(Dimensions.SELLER_REGION));
        assertThat(sellers.toCsv().lines().skip(1))
                .containsExactly("Central-West,1614", "North,26", "Northeast,1706", "South,14945", "Southeast,94359");
    }

    @Test
    void onlineRetail() {
        MemoryEngine engine = MemoryEngine.of(TransactionLog.of(RealData.require("online-retail/online_retail.csv.gz"))
                .load()
                .data());
        Measure all = Measure.sum("ALL_LINES", new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE));
        Measure back = all.where(Dimensions.QUANTITY.lessThan(0)).named("NEGATIVE_LINES");
        Measure both = Measures.GROSS_REVENUE.plus("GROSS_AND_NEGATIVE", back);
        ResultTable total = engine.run(Query.of(Measures.ITEMS, Measures.ORDERS, Measures.CUSTOMERS, all, both));
        assertThat(firstRow(total)).containsExactly("541909", "25900", "4372", "9747747.934", "9747747.934");
        ResultTable negative = engine.run(Query.of(Measures.ITEMS).where(Dimensions.QUANTITY.lessThan(0)));
        assertThat(firstRow(negative)).containsExactly("10624");
        ResultTable countries = engine.run(Query.of(Measures.ORDERS).by(Dimensions.CUSTOMER_COUNTRY));
        assertThat(countries.size()).isEqualTo(38);
    }

    @Test
    void averageOrderValueByRegion() {
        Dimension<String> region = Dimensions.regions(
                "REGION",
                Field.CUSTOMER_STATE,
                statesByRegion(Map.of(
                        "Northeast", List.of("NY", "MA", "PA", "MD", "DC"),
                        "West", List.of("CA", "CO", "WA"),
                        "Southeast", List.of("FL", "GA", "KY", "NC", "TN", "VA"),
                        "Southwest", List.of("AZ", "LA", "NM", "OK", "TX"))),
                "Midwest");
        ResultTable table = MemoryEngine.of(
                        Retail.of(RealData.require("genai-pipeline")).load().data())
                .run(Query.of(Measures.AVERAGE_ORDER_VALUE, Measures.ORDERS)
                        .by(region)
                        .where(Dimensions.STATUS_MEANING.is(OrderStatus.COMPLETED))
                        .orderBy(Measures.AVERAGE_ORDER_VALUE.descending()));
        assertThat(table.toCsv().lines().skip(1))
                .containsExactly(
                        "Northeast,96.8625,8",
                        "West,87.7480,25",
                        "Southeast,86.2954,13",
                        "Southwest,80.3505,22",
                        "Midwest,80.1700,11");
    }

    private static Map<String, String> statesByRegion(Map<String, List<String>> regions) {
        Map<String, String> byState = new HashMap<>();
        regions.forEach((region, states) -> states.forEach(state -> byState.put(state, region)));
        return byState;
    }

    private static List<String> firstRow(ResultTable table) {
        return table.columns().stream().map(column -> column.label(0)).toList();
    }
}
