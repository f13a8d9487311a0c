package dev.vitrine.analytics.query.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.fixture.RealData;
import dev.vitrine.analytics.ingest.Olist;
import dev.vitrine.analytics.ingest.TransactionLog;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What engines promise: every query gives the same table on each of them. Extend this, and say which engines.
 *
 * <p>Runs every measure by every legal dimension and 300 random queries on a synthetic shop and on one that has
 * gaps everywhere, and, where the real data are,
 * on Olist and Online Retail; there all measures of a dimension are one query.
 */
public abstract class EngineContract {
    private static final int RANDOM_QUERIES = 300;

    /** Returns engines over a shop by name, in an order: all are compared with the first. They are closed afterwards. */
    protected abstract Map<String, Engine> engines(CommerceData data);

    @Test
    void syntheticShopGivesTheSameTables() {
        CommerceData data =
                SyntheticShop.builder().orders(3_000).seed(7).build().build();
        check(data, LegalPairs.of(data), 1);
    }

    @Test
    void randomShopGivesTheSameTables() {
        CommerceData data = RandomShop.of(51, 300, 0.15);
        check(data, LegalPairs.together(data), 4);
    }

    @Test
    void olistGivesTheSameTables() {
        Path archive = RealData.require("olist/archive.zip");
        CommerceData data = Olist.of(archive).load().data();
        check(data, LegalPairs.together(data), 2);
    }

    @Test
    void onlineRetailGivesTheSameTables() {
        Path file = RealData.require("online-retail/online_retail.csv.gz");
        CommerceData data = TransactionLog.of(file).load().data();
        check(data, LegalPairs.together(data), 3);
    }

    private void check(CommerceData data, List<Query> pairs, long seed) {
        Map<String, Engine> engines = engines(data);
        try {
            compare(engines, pairs);
            compare(engines, RandomQueries.of(data, seed, RANDOM_QUERIES));
        } finally {
            engines.values().forEach(Engine::close);
        }
    }

    private static void compare(Map<String, Engine> engines, List<Query> queries) {
        for (Query query : queries) {
            ResultTable expected = null;
            for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                ResultTable actual = engine.getValue().run(query);
                if (expected != null) {
                    Tables.assertSame(query, expected, actual);
                }
                expected = expected == null ? actual : expected;
            }
            assertThat(expected).isNotNull();
        }
    }
}
