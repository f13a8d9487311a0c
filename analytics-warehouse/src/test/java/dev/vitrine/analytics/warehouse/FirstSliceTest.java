package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Dimension;
import dev.vitrine.analytics.query.Dimensions;
import dev.vitrine.analytics.query.Measure;
import dev.vitrine.analytics.query.Measures;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.internal.plan.Plan;
import dev.vitrine.analytics.query.sql.Groups;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FirstSliceTest {
    private static final CommerceData SHOP =
            SyntheticShop.builder().orders(3000).seed(7).build().build();

    @Test
    void everyLegalPairIsTheSame() {
        PostgresTables.load(SHOP, PostgresServer.dataSource(), "first");
        PostgresEngine postgres = PostgresEngine.of(PostgresServer.dataSource(), "first", SHOP.moneyScale());
        int pairs = 0;
        StringBuilder failures = new StringBuilder();
        try (DuckDbEngine duck = DuckDbEngine.of(SHOP)) {
            for (Measure measure : Measures.standard()) {
                for (Dimension<?> dimension : Dimensions.standard()) {
                    Query query = Query.of(measure).by(dimension).asOf(LocalDate.of(2019, 1, 1));
                    try {
                        Plan.of(query);
                    } catch (IllegalArgumentException e) {
                        continue;
                    }
                    pairs++;
                    try {
                        Groups.assertSame(duck.rows(query), postgres.rows(query));
                    } catch (AssertionError | RuntimeException e) {
                        failures.append(query.measures())
                                .append(query.dimensions())
                                .append(e.getMessage())
                                .append("\n\n");
                    }
                }
            }
        }
        System.out.println(pairs);
        assertThat(failures.substring(0, Math.min(6000, failures.length()))).isEmpty();
    }
}
