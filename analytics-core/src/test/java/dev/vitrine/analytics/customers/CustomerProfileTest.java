package dev.vitrine.analytics.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.analytics.analysis.SalesScope;
import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Hm;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.memory.MemoryEngine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Customers by what the data say of them. */
class CustomerProfileTest {
    private static final Engine RANDOM = MemoryEngine.of(RandomShop.of(5, 400, 0.1));

    @Test
    void attributesAreThoseOfTheSource() {
        CustomerProfile found = CustomerProfile.analysis()
                .withAttributes("tier", "loyalty (EU)", "shoe size")
                .counting(SalesScope.ALL)
                .run(RANDOM);

        assertThat(found.groupsOf("tier")).extracting(ProfileGroup::group).containsExactly("a", "b", null);
        assertThat(found.groupsOf("loyalty (EU)"))
                .extracting(ProfileGroup::group)
                .containsExactly("gold", "silver", null);
        assertThat(found.notes()).contains("The data have no shoe size of customers who ordered.");
        ProfileGroup first = found.groupsOf("tier").get(0);
        assertThat(first.attribute()).isEqualTo("tier");
        assertThat(first.repeatRate()).isEqualTo((double) first.repeatCustomers() / first.customers());
        assertThat(first.interval().contains(first.repeatRate())).isTrue();
        assertThat(first.orders()).isGreaterThanOrEqualTo(first.customers());
        assertThat(first.customerShare()).isBetween(0.0, 1.0);
        assertThat(first.revenueShare()).isNotNull();
        assertThat(first.revenuePerCustomer().scale()).isEqualTo(first.revenue().scale() + 2);
    }

    @Test
    void agesAreBanded() {
        List<ProfileGroup> ages = CustomerProfile.analysis().run(RANDOM).groupsOf("age");

        assertThat(ages).hasSizeBetween(4, 7);
        assertThat(ages.get(1).group()).contains("20", "30");
    }

    @Test
    void optionsAreTaken() {
        CustomerProfile found = CustomerProfile.analysis()
                .asOf(LocalDate.of(1969, 6, 1))
                .withLevel(0.5)
                .run(RANDOM);

        assertThat(found.asOf()).isEqualTo("1969-06-01");
        assertThat(found.groups().get(0).interval().level()).isEqualTo(0.5);
        assertThatThrownBy(() -> CustomerProfile.analysis().withLevel(0)).hasMessageContaining("Maybe 0.95");
    }

    @Test
    void membersOfTheFashionClubAreTold() {
        CustomerProfile found = CustomerProfile.analysis()
                .run(MemoryEngine.of(Hm.of(RealData.require("hm-sample")).load().data()));

        assertThat(found.groupsOf("club_member_status"))
                .extracting(ProfileGroup::group)
                .containsSubsequence("ACTIVE");
        assertThat(found.groupsOf("fashion_news_frequency")).isNotEmpty();
        assertThat(found.groupsOf("channel"))
                .extracting(ProfileGroup::customers)
                .hasSize(2)
                .allMatch(customers -> customers > 0);
        assertThat(found.groupsOf("age").stream()
                        .mapToLong(ProfileGroup::customers)
                        .sum())
                .as("one record for each person")
                .isEqualTo(2_954);
    }
}
