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
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What engines promise: every query gives the same table on each of them. Extend this, and say which engines.
 *
 * <p>Runs every measure by every legal dimension and 300 random queries on a synthetic shop and on one that has gaps
 * everywhere, and, where the real data are, on Olist and Online Retail; there all measures of a dimension are one query,
 * and engines that are {@link #isSlow slow} get one query in eight, the same ones each time, unless the system property
 * {@code vitrine.contract} is {@code all}.
 */
public abstract class EngineContract {
    private static final System.Logger LOG = System.getLogger(EngineContract.class.getName());
    private static final String EXTENT = "vitrine.contract";
    private static final int RANDOM_QUERIES = 300;
    private static final int SAMPLE = 8;
    private static final int SHOWN = 3;

    /** Returns engines over a shop by name, in an order: all are compared with the first. They are closed afterwards. */
    protected abstract Map<String, Engine> engines(CommerceData data);

    /** Tells whether an engine, by its name, gets but a sample of the queries on real data; none does as a rule. */
    protected boolean isSlow(String engine) {
        return false;
    }

    @Test
    void syntheticShopGivesTheSameTables() {
        CommerceData data =
                SyntheticShop.builder().orders(3_000).seed(7).build().build();
        check(data, "the synthetic shop", LegalPairs.of(data), 1, 1);
    }

    @Test
    void randomShopGivesTheSameTables() {
        CommerceData data = RandomShop.of(51, 300, 0.15);
        check(data, "the random shop", LegalPairs.together(data), 4, 1);
    }

    @Test
    void olistGivesTheSameTables() {
        Path archive = RealData.require("olist/archive.zip");
        CommerceData data = Olist.of(archive).load().data();
        check(data, "Olist", LegalPairs.together(data), 2, sample());
    }

    @Test
    void onlineRetailGivesTheSameTables() {
        Path file = RealData.require("online-retail/online_retail.csv.gz");
        CommerceData data = TransactionLog.of(file).load().data();
        check(data, "Online Retail", LegalPairs.together(data), 3, sample());
    }

    private static int sample() {
        return "all".equals(System.getProperty(EXTENT)) ? 1 : SAMPLE;
    }

    private void check(CommerceData data, String shop, List<Query> pairs, long seed, int sample) {
        List<Query> queries = new ArrayList<>(pairs);
        queries.addAll(RandomQueries.of(data, seed, RANDOM_QUERIES));
        Map<String, Engine> engines = engines(data);
        try {
            Random random = new Random(seed);
            List<Query> some = queries.stream()
                    .filter(query -> random.nextInt(sample) == 0)
                    .toList();
            String first = engines.keySet().iterator().next();
            List<ResultTable> expected =
                    queries.stream().map(query -> engines.get(first).run(query)).toList();
            IdentityHashMap<Query, ResultTable> tables = new IdentityHashMap<>();
            for (int i = 0; i < queries.size(); i++) {
                tables.put(queries.get(i), expected.get(i));
            }
            engines.forEach((name, engine) -> {
                if (!name.equals(first)) {
                    compare(shop + ", " + name + " as " + first, engine, isSlow(name) ? some : queries, tables);
                }
            });
        } finally {
            engines.values().forEach(Engine::close);
        }
    }

    /** Compares all, so that one failure tells whether it is alone. */
    private static void compare(
            String what, Engine engine, List<Query> queries, IdentityHashMap<Query, ResultTable> expected) {
        Instant start = Instant.now();
        List<String> differences = new ArrayList<>();
        long pairs = 0;
        for (Query query : queries) {
            pairs += query.measures().size();
            try {
                Tables.assertSame(query, expected.get(query), engine.run(query));
            } catch (AssertionError | RuntimeException e) {
                differences.add(query + ": " + e.getMessage());
            }
        }
        LOG.log(
                Level.INFO,
                "{0}: {1} queries with {2} measures in {3}, {4} differ",
                what,
                queries.size(),
                pairs,
                Duration.between(start, Instant.now()),
                differences.size());
        assertThat(differences.subList(0, Math.min(SHOWN, differences.size())))
                .as("%s: %d of %d queries differ", what, differences.size(), queries.size())
                .isEmpty();
    }
}
