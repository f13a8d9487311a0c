package dev.vitrine.analytics.query.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.fixture.RandomShop;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.query.Query;
import dev.vitrine.analytics.query.ResultTable;
import dev.vitrine.analytics.query.contract.LegalPairs;
import dev.vitrine.analytics.query.contract.RandomQueries;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Results don't depend on who does the work, nor on what is asked at the same time. */
@Timeout(120)
final class MemoryEngineThreadsTest {
    private static final CommerceData SHOP = RandomShop.of(41, 18_000, 0.1);
    private static final List<Query> QUERIES = Stream.concat(
                    LegalPairs.together(SHOP).stream(), RandomQueries.of(SHOP, 41, 60).stream())
            .toList();
    private static final List<String> EXPECTED =
            texts(MemoryEngine.of(SHOP).withThreads(Runnable::run, 1).run(QUERIES));

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (int threads : new int[] {2, 8}) {
                MemoryEngine engine = MemoryEngine.of(SHOP).withThreads(pool, threads);
                assertThat(texts(engine.run(QUERIES))).isEqualTo(EXPECTED);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void queriesAskedAloneGiveTheSameBytes() {
        MemoryEngine engine = MemoryEngine.of(SHOP);
        assertThat(texts(QUERIES.stream().map(engine::run).toList())).isEqualTo(EXPECTED);
    }

    @Test
    void executorThatRejectsWorkLeavesItToTheCaller() {
        MemoryEngine engine = MemoryEngine.of(SHOP)
                .withThreads(
                        work -> {
                            throw new RejectedExecutionException("full");
                        },
                        4);
        assertThat(texts(engine.run(QUERIES.subList(0, 20)))).isEqualTo(EXPECTED.subList(0, 20));
        ExecutorService closed = Executors.newFixedThreadPool(1);
        closed.shutdown();
        assertThat(texts(engine.withThreads(closed, 4).run(QUERIES.subList(0, 20))))
                .isEqualTo(EXPECTED.subList(0, 20));
    }

    @Test
    void executorThatDropsWorkLeavesItToTheCaller() {
        MemoryEngine engine = MemoryEngine.of(SHOP).withThreads(work -> {}, 4);
        assertThat(texts(engine.run(QUERIES.subList(0, 20)))).isEqualTo(EXPECTED.subList(0, 20));
    }

    @Test
    void busyPoolLeavesTheWorkToTheCaller() {
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            pool.execute(() -> await(release));
            MemoryEngine engine = MemoryEngine.of(SHOP).withThreads(pool, 4);
            assertThat(texts(engine.run(QUERIES.subList(0, 20)))).isEqualTo(EXPECTED.subList(0, 20));
        } finally {
            release.countDown();
            pool.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> texts(List<ResultTable> tables) {
        return tables.stream().map(table -> table.toJson() + table.toCsv()).toList();
    }
}
