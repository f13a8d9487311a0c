package dev.vitrine.analytics.customers;

import static dev.vitrine.analytics.fixture.ShopFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.ShopFixture;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Cohorts of a shop small enough to count by hand. */
class CohortRetentionTest {
    private static final YearMonth JANUARY = YearMonth.of(2020, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2020, 2);

    /** Ann and Bob start in January, Cid in February; Ann comes back in February, Bob in March, which is not over. */
    private static ShopFixture story() {
        return shop().order("o1")
                .by("ann")
                .on("2020-01-10")
                .item("p", 1, "10.00")
                .order("o2")
                .by("bob")
                .on("2020-01-20")
                .item("p", 3, "10.00")
                .order("o3")
                .by("ann")
                .on("2020-02-05")
                .item("p", 1, "5.00")
                .order("o4")
                .by("ann")
                .on("2020-02-06")
                .item("p", 1, "5.00")
                .order("o5")
                .by("cid")
                .on("2020-02-28")
                .item("p", 1, "7.00")
                .order("o6")
                .by("bob")
                .on("2020-03-15")
                .item("p", 1, "8.00");
    }

    private static CohortRetention of(ShopFixture shop, CohortRetentionAnalysis analysis) {
        return analysis.run(MemoryEngine.of(shop.build()));
    }

    private static CohortCell cell(CohortRetention retention, YearMonth cohort, int month) {
        return retention.find(cohort, month).orElseThrow();
    }

    @Test
    void personsAndRevenueAreFollowedFromTheMonthOfTheFirstPurchase() {
        CohortRetention retention = of(story(), CohortRetention.analysis());

        assertThat(retention.asOf()).isEqualTo("2020-03-16");
        assertThat(retention.cohorts())
                .containsExactly(
                        new CohortSize(JANUARY, 2, new BigDecimal("40.00"), new BigDecimal("58.00"), true),
                        new CohortSize(FEBRUARY, 1, new BigDecimal("7.00"), new BigDecimal("7.00"), true));
        CohortCell second = cell(retention, JANUARY, 1);
        assertThat(second.cohortCustomers()).isEqualTo(2);
        assertThat(second.customers()).isEqualTo(1);
        assertThat(second.retention()).isEqualTo(0.5);
        assertThat(second.interval().contains(0.5)).isTrue();
        assertThat(second.revenue()).isEqualTo("10.00");
        assertThat(second.revenueRetention()).isEqualTo(0.25);
        assertThat(second.monthsSinceFirst()).isEqualTo(1);
    }

    @Test
    void aMonthThatIsNotOverIsBlank() {
        CohortRetention retention = of(story(), CohortRetention.analysis());

        assertThat(cell(retention, JANUARY, 2)).isEqualTo(new CohortCell(JANUARY, 2, 2, null, null, null, null, null));
        assertThat(retention.find(JANUARY, 3)).isEmpty();
        assertThat(retention.curve())
                .extracting(RetentionPoint::monthsSinceFirst)
                .containsExactly(0, 1);
        RetentionPoint second = retention.curve().get(1);
        assertThat(second.cohorts()).as("February's second month is March").isEqualTo(1);
        assertThat(second.retention()).isEqualTo(0.5);
    }

    @Test
    void aMonthIsOverOnTheDayAfterIt() {
        CohortRetentionAnalysis analysis = CohortRetention.analysis();

        assertThat(cell(of(story(), analysis.asOf(LocalDate.of(2020, 2, 29))), FEBRUARY, 0)
                        .customers())
                .isNull();
        CohortRetention march = of(story(), analysis.asOf(LocalDate.of(2020, 3, 1)));
        assertThat(cell(march, FEBRUARY, 0).customers()).isEqualTo(1);
        assertThat(march.find(FEBRUARY, 1)).isEmpty();
    }

    @Test
    void ordersAfterTheAsOfDayAreIgnoredAndLaterDaysShowSilence() {
        CohortRetentionAnalysis analysis = CohortRetention.analysis();

        assertThat(of(story(), analysis.asOf(LocalDate.of(2020, 2, 5))).cohorts())
                .extracting(CohortSize::cohort)
                .containsExactly(JANUARY);
        CohortRetention may = of(story(), analysis.asOf(LocalDate.of(2020, 5, 1)));
        assertThat(cell(may, JANUARY, 2).revenue()).isEqualTo("8.00");
        assertThat(cell(may, JANUARY, 3).customers()).isZero();
        assertThat(cell(may, JANUARY, 3).revenueRetention()).isZero();
    }

    @Test
    void aCanceledOrderMakesNobodyACustomerUnlessAsked() {
        ShopFixture shop = shop().order("o1")
                .by("ann")
                .on("2020-01-10")
                .status("canceled")
                .item("p", 1, "9.00")
                .order("o2")
                .by("ann")
                .on("2020-02-10")
                .status("shipped")
                .item("p", 1, "4.00")
                .order("o3")
                .by("bob")
                .on("2020-03-10")
                .status("delivered")
                .item("p", 1, "4.00");
        CohortRetentionAnalysis analysis = CohortRetention.analysis().asOf(LocalDate.of(2020, 6, 1));

        assertThat(of(shop, analysis).cohorts()).extracting(CohortSize::cohort).hasToString("[2020-02, 2020-03]");
        assertThat(of(shop, analysis).notes()).contains("1 of 3 orders are left out because of their status.");
        assertThat(of(shop, analysis.counting(SalesScope.ALL)).cohorts())
                .extracting(CohortSize::cohort)
                .hasToString("[2020-01, 2020-03]");
        assertThat(of(shop, analysis.counting(SalesScope.COMPLETED)).cohorts())
                .extracting(CohortSize::cohort)
                .hasToString("[2020-03]");
    }

    @Test
    void revenueOfNoKnownAmountIsBlank() {
        ShopFixture shop = shop().order("o1")
                .by("ann")
                .on("2020-01-10")
                .order("o2")
                .by("bob")
                .on("2020-02-10");
        CohortRetention retention = of(shop, CohortRetention.analysis().asOf(LocalDate.of(2020, 3, 1)));

        assertThat(cell(retention, JANUARY, 0).revenue()).isNull();
        assertThat(cell(retention, JANUARY, 0).revenueRetention()).isNull();
        assertThat(cell(retention, JANUARY, 1).revenue()).isZero();
        assertThat(retention.curve().get(1).revenueRetention()).isNull();
    }

    @Test
    void smallCohortsAreTold() {
        assertThat(of(story(), CohortRetention.analysis()).notes())
                .containsExactly("2 of 2 cohorts have fewer than 30 persons: look at the intervals.");
        assertThat(of(story(), CohortRetention.analysis().withMinimumCohort(0)).notes())
                .isEmpty();
        assertThatThrownBy(() -> CohortRetention.analysis().withMinimumCohort(-1))
                .hasMessage("minimumCohort is -1; expected 0 or more. Maybe 30.");
        assertThat(cell(of(story(), CohortRetention.analysis().withLevel(0.5)), JANUARY, 1)
                        .interval()
                        .level())
                .isEqualTo(0.5);
        assertThatThrownBy(() -> CohortRetention.analysis().withLevel(95)).hasMessageContaining("Maybe 0.95");
    }
}
