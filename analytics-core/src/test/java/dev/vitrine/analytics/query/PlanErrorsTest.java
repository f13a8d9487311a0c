package dev.vitrine.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.query.internal.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanErrorsTest {

    private static void assertRefused(Query query, String message) {
        assertThatThrownBy(() -> Plan.of(query))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void amountsOfPaymentsHaveNoCategory() {
        assertRefused(
                Query.of(Measures.PAYMENT_VALUE).by(Dimensions.PRODUCT_CATEGORY),
                "PAYMENT_VALUE can't be split by PRODUCT_CATEGORY: a payment belongs to an order, not to a product, and"
                        + " would count several times. Maybe use GROSS_REVENUE or FREIGHT.");
        assertRefused(
                Query.of(Measures.PAYMENT_VALUE).where(Dimensions.PRODUCT_CATEGORY.is("toys")),
                "PAYMENT_VALUE can't be filtered by PRODUCT_CATEGORY: a payment belongs to an order, not to a product, and"
                        + " would count several times. Maybe use GROSS_REVENUE or FREIGHT.");
    }

    @Test
    void nothingSaysWhichPaymentIsForWhichProduct() {
        assertRefused(
                Query.of(Measures.ORDERS).by(Dimensions.PRODUCT, Dimensions.PAYMENT_TYPE),
                "ORDERS can't be split by PRODUCT and PAYMENT_TYPE at once: items and payments belong to orders, not to one"
                        + " another, so nothing says which goes with which. Maybe ask one query for each.");
        assertRefused(
                Query.of(Measures.AVERAGE_REVIEW_SCORE)
                        .by(Dimensions.SELLER)
                        .where(Dimensions.PAYMENT_TYPE.is("boleto")),
                "AVERAGE_REVIEW_SCORE can't be split by SELLER and filtered by PAYMENT_TYPE at once: items and payments"
                        + " belong to orders, not to one another, so nothing says which goes with which. Maybe ask one"
                        + " query for each.");
        assertRefused(
                Query.of(Measures.GROSS_REVENUE).by(Dimensions.SELLER).where(Dimensions.PAYMENT_TYPE.is("boleto")),
                "GROSS_REVENUE can't be filtered by PAYMENT_TYPE: an item belongs to an order, not to a payment, and would"
                        + " count several times. Maybe ask one query for each.");
        assertRefused(
                Query.of(Measure.sum("LINES", Field.ORDER_LINES)).by(Dimensions.SELLER),
                "LINES can't be split by SELLER: an order can have more than one seller, and would count several times."
                        + " Maybe use ORDERS or DELIVERED_ORDERS.");
    }

    @Test
    void stepsAlongTimeNeedOnePeriod() {
        assertRefused(
                Query.of(Measures.ORDERS).by(Dimensions.CUSTOMER_STATE).with(new Step.Change(Measures.ORDERS, 1)),
                "ORDERS.CHANGE goes along time and needs exactly one dimension that is a period, but the dimensions are"
                        + " [CUSTOMER_STATE]. Maybe add MONTH.");
        assertRefused(
                Query.of(Measures.ORDERS)
                        .by(Dimensions.MONTH, Dimensions.DAY)
                        .with(new Step.Change(Measures.ORDERS, 1)),
                "ORDERS.CHANGE goes along time and needs exactly one dimension that is a period, but the dimensions are"
                        + " [MONTH, DAY]. Maybe drop all but one of the periods.");
    }

    @Test
    void sharesNeedATotal() {
        assertRefused(
                Query.of(Measures.CUSTOMERS)
                        .by(Dimensions.MONTH)
                        .with(new Step.ShareOfTotal(Measures.CUSTOMERS, List.of())),
                "CUSTOMERS.SHARE makes no sense: CUSTOMERS counts what can be in several groups, so the values of different"
                        + " groups don't add up to a total. Maybe use ORDERS or DELIVERED_ORDERS.");
        assertRefused(
                Query.of(Measures.ORDERS)
                        .by(Dimensions.PAYMENT_TYPE)
                        .with(new Step.ShareOfTotal(Measures.ORDERS, List.of())),
                "ORDERS.SHARE makes no sense: an order counts in every PAYMENT_TYPE that it has, so the values of different"
                        + " groups don't add up to a total. Maybe use PAYMENTS.");
        assertRefused(
                Query.of(Measures.LATE_SHARE).by(Dimensions.MONTH).with(new Step.RunningTotal(Measures.LATE_SHARE)),
                "LATE_SHARE.RUNNING_TOTAL makes no sense: LATE_SHARE is neither a count nor a sum, so the values of"
                        + " different groups don't add up to a total. Maybe use ORDERS or DELIVERED_ORDERS.");
        Measure both = Measures.ORDERS.plus("BOTH", Measures.CUSTOMERS);
        assertRefused(
                Query.of(both).by(Dimensions.MONTH).with(new Step.RunningTotal(both)),
                "BOTH.RUNNING_TOTAL makes no sense: CUSTOMERS counts what can be in several groups, so the values of"
                        + " different groups don't add up to a total. Maybe use ORDERS or DELIVERED_ORDERS.");
    }

    @Test
    void filterThatSpreadsOrdersLeavesATotal() {
        Query query = Query.of(Measures.ORDERS)
                .by(Dimensions.MONTH)
                .where(Dimensions.PRODUCT_CATEGORY.is("toys"))
                .with(new Step.ShareOfTotal(Measures.ORDERS, List.of()));
        assertThat(Plan.of(query).addsUp(Measures.ORDERS)).isTrue();
    }

    @Test
    void elapsedDaysNeedADay() {
        assertRefused(
                Query.of(Measures.DAYS_SINCE_LAST_ORDER),
                "DAYS_SINCE_LAST_ORDER counts days up to the as-of day, which the query doesn't have. Maybe add"
                        + " asOf(day).");
    }

    @Test
    void everyStandardMeasureCanBeSplitByTheCalendar() {
        for (Measure measure : Measures.standard()) {
            Query query = Query.of(measure).by(Dimensions.MONTH).asOf(LocalDate.EPOCH);
            assertThat(Plan.of(query).findTimeAxis()).contains(0);
            assertThat(Plan.of(query).passes()).isNotEmpty();
        }
    }
}
