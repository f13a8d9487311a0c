package dev.vitrine.analytics.query.memory;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Engine;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.contract.LegalPairs;
import dev.vitrine.analytics.query.contract.NaiveEngine;
import dev.vitrine.analytics.query.contract.RandomQueries;
import dev.vitrine.analytics.query.contract.Tables;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine agrees with one that goes through the rows one by one. */
final class MemoryEngineOracleTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0.1", "3, 0.3", "4, 0.8", "5, 1"})
    void shopsWithGaps(long seed, double gaps) {
        check(RandomShop.of(seed, 160, gaps), seed, 250);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 16})
    void tinyShops(int orders) {
        check(RandomShop.of(orders, orders, 0.1), orders, 100);
    }

    @Test
    void syntheticShop() {
        check(SyntheticShop.builder().orders(300).seed(11).build().build(), 11, 150);
    }

    private static void check(CommerceData data, long seed, int queries) {
        Engine memory = MemoryEngine.of(data);
        Engine naive = new NaiveEngine(data);
        compare(naive, memory, LegalPairs.together(data));
        compare(naive, memory, RandomQueries.of(data, seed, queries));
    }

    private static void compare(Engine naive, Engine memory, List<Query> queries) {
        for (Query query : queries) {
            Tables.assertSame(query, naive.run(query), memory.run(query));
        }
    }
}
