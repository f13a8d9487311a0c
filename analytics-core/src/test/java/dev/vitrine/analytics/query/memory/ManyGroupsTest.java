package dev.vitrine.analytics.query.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.model.OrderStatus;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Field;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.Value;
import dev.vitrine.analytics.query.contract.NaiveEngine;
import dev.vitrine.analytics.query.contract.Tables;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups about as many as rows, which are added up in other ways than few. */
final class ManyGroupsTest {
    private static final CommerceData SHOP = RandomShop.of(57, 70_000, 0.05);
    private static final MemoryEngine ENGINE = MemoryEngine.of(SHOP);

    private static final Value<BigDecimal> LINE = new Value.Amount(Field.QUANTITY, Field.UNIT_PRICE);
    private static final Measure GOODS = Measure.sum("GOODS", LINE);
    private static final Measure AVERAGE_GOODS = Measure.average("AVERAGE_GOODS", LINE);
    private static final Measure LAST_PRICE = Measure.last("LAST_PRICE", Field.UNIT_PRICE);

    private static List<Query> queries() {
        return List.of(
                Query.of(Measures.LAST_ORDER_DAY, Measures.ORDERS, GOODS, Measures.FREIGHT)
                        .by(Dimensions.CUSTOMER)
                        .where(Dimensions.STATUS_MEANING.isNot(OrderStatus.CANCELED)),
                Query.of(GOODS, AVERAGE_GOODS, Measures.ITEMS, LAST_PRICE).by(Dimensions.ORDER_ID),
                Query.of(
                                Measures.FIRST_ORDER_DAY,
                                Measures.FREIGHT,
                                Measures.PAYMENT_VALUE,
                                Measures.AVERAGE_REVIEW_SCORE)
                        .by(Dimensions.ORDER_ID)
                        .where(Dimensions.CUSTOMER_STATE.isNot("SP")),
                Query.of(Measures.GROSS_REVENUE, Measures.ORDERS, Measures.MEDIAN_DELIVERY_DAYS, Measures.REVIEWS)
                        .by(Dimensions.CUSTOMER, Dimensions.MONTH)
                        .orderBy(Measures.GROSS_REVENUE.descending()),
                Query.of(Measures.ORDERS, GOODS, LAST_PRICE)
                        .by(Dimensions.CUSTOMER)
                        .where(Dimensions.PRODUCT_CATEGORY.isNot("")));
    }

    /** One of them, for going through the rows one by one takes seconds. */
    @Test
    void answersAreThoseOfTheNaiveEngine() {
        Query query = queries().get(0);
        Tables.assertSame(query, new NaiveEngine(SHOP).run(query), ENGINE.run(query));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        List<String> expected = texts(ENGINE.withThreads(Runnable::run, 1));
        for (int threads : new int[] {2, 5}) {
            assertThat(texts(ENGINE.withThreads(work -> new Thread(work).start(), threads)))
                    .isEqualTo(expected);
        }
    }

    private static List<String> texts(MemoryEngine engine) {
        return engine.run(queries()).stream().map(ResultTable::toCsv).toList();
    }
}
