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
                "ORDERS can't be split by PRODUCT: items and payments belong to orders, not to one another, so nothing says"
                        + " which goes with which. Maybe ask one query for each.");
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
                "CUSTOMERS.SHARE makes no sense: the values of CUSTOMERS for different groups don't add up to a total,"
                        + " because one thing can be in several groups or because they are means or shares. Maybe use a"
                        + " count or sum such as ORDERS or GROSS_REVENUE, by dimensions of which each of its rows has"
                        + " one.");
        assertThatThrownBy(() -> Plan.of(Query.of(Measures.ORDERS)
                        .by(Dimensions.PRODUCT_CATEGORY)
                        .with(new Step.ShareOfTotal(Measures.ORDERS, List.of()))))
                .hasMessageStartingWith("ORDERS.SHARE makes no sense");
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
