package dev.vitrine.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.contract.LegalPairs;
import dev.vitrine.analytics.query.contract.RandomQueries;
import dev.vitrine.analytics.query.sql.Groups;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DuckDB and PostgreSQL return the same groups, before anything is made of them; real data are left to {@link WarehouseContractTest}. */
class DatabasesAgreeTest {

    @Test
    void onTheSyntheticShop() {
        check(SyntheticShop.builder().orders(3_000).seed(7).build().build(), "synthetic");
    }

    private static void check(CommerceData data, String schema) {
        List<Query> queries = new ArrayList<>(RandomQueries.of(data, 17, 300));
        queries.addAll(LegalPairs.together(data));
        PostgresTables.load(data, PostgresServer.dataSource(), schema);
        PostgresEngine postgres = PostgresEngine.of(PostgresServer.dataSource(), schema, data.moneyScale());
        List<String> differences = new ArrayList<>();
        try (DuckDbEngine duckDb = DuckDbEngine.of(data)) {
            for (Query query : queries) {
                try {
                    Groups.assertSame(duckDb.rows(query), postgres.rows(query));
                } catch (AssertionError | WarehouseException e) {
                    differences.add(query + ": " + e.getMessage());
                }
            }
        }
        assertThat(differences.size() + " of " + queries.size() + "\n"
                        + String.join("\n\n", differences.subList(0, Math.min(3, differences.size()))))
                .startsWith("0 of ");
    }
}
