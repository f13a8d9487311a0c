package dev.vitrine.analytics.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.analytics.column.MoneyColumn;
import dev.vitrine.analytics.fixture.ShopRows;
import dev.vitrine.analytics.fixture.ShopSlice;
import dev.vitrine.analytics.synthetic.SyntheticShop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AppendConcurrencyTest {
    private static final int START = 4000;
    private static final int BATCH = 50;
    private static final int BATCHES = 40;

    private static CommerceData whole;
    private static ShopSlice start;
    private static List<CommerceData> batches;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** The latest snapshot, on purpose without any synchronisation: who sees it must see all of it. */
    private CommerceData latest;

    @BeforeAll
    static void cut() {
        whole = SyntheticShop.builder()
                .orders(START + BATCH * BATCHES)
                .seed(23)
                .build()
                .build();
        start = ShopSlice.of(whole, 0, START).withEarlierRows();
        batches = new ArrayList<>();
        for (int from = START; from < START + BATCH * BATCHES; from += BATCH) {
            batches.add(ShopSlice.of(whole, from, from + BATCH).build());
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void readersOfEverySnapshotSeeItWholeWhileOthersAreAppended() throws Exception {
        for (int repeat = 0; repeat < 5; repeat++) {
            CommerceData base = start.build();
            AtomicBoolean done = new AtomicBoolean();
            AtomicInteger reads = new AtomicInteger();
            latest = base;
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < 3; reader++) {
                boolean readsTheBase = reader == 0;
                readers.add(threads.submit(() -> {
                    while (!done.get()) {
                        requireWhole(readsTheBase ? base : latest);
                        reads.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (CommerceData batch : batches) {
                latest = latest.append(batch);
            }
            while (reads.get() < 20 && readers.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            done.set(true);
            for (Future<?> reader : readers) {
                reader.get(1, TimeUnit.MINUTES);
            }
            assertThat(ShopRows.of(base)).isEqualTo(ShopRows.of(start.build()));
            requireWhole(latest);
            assertThat(latest.orders().size()).isEqualTo(whole.orders().size());
        }
    }

    /** Checks a snapshot of the first so many orders: the last ones, the identifiers around its end, and the amounts. */
    private static void requireWhole(CommerceData snapshot) {
        int size = snapshot.orders().size();
        for (int row = size - 2 * BATCH; row < size; row++) {
            String id = whole.orders().id().value(row);
            assertThat(snapshot.orders().id().value(row)).isEqualTo(id);
            assertThat(snapshot.orders().id().find(id)).hasValue(row);
            assertThat(snapshot.orders().status().value(row))
                    .isEqualTo(whole.orders().status().value(row));
            assertThat(snapshot.orders().approvedAt().isMissing(row))
                    .isEqualTo(whole.orders().approvedAt().isMissing(row));
            assertThat(snapshot.customers().city().value(row))
                    .isEqualTo(whole.customers().city().value(row));
        }
        for (int row = size; row < Math.min(size + BATCH, whole.orders().size()); row++) {
            assertThat(snapshot.orders().id().find(whole.orders().id().value(row)))
                    .isEmpty();
        }
        int items = snapshot.items().size();
        assertThat(sum(snapshot.items().unitPrice(), items))
                .isEqualTo(sum(whole.items().unitPrice(), items));
        int reviews = snapshot.reviews().size();
        assertThat(snapshot.reviews().row(reviews - 1).message())
                .isEqualTo(whole.reviews().row(reviews - 1).message());
    }

    private static long sum(MoneyColumn amounts, int rows) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += amounts.unscaled(row);
        }
        return sum;
    }

    @Test
    void threadsThatAppendToOneSnapshotEachGetTheirOwn() throws Exception {
        int writers = 4;
        for (int repeat = 0; repeat < 10; repeat++) {
            CommerceData base = start.build();
            CyclicBarrier barrier = new CyclicBarrier(writers);
            List<Callable<CommerceData>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                CommerceData first = batches.get(writer);
                CommerceData second = batches.get(writer + writers);
                work.add(() -> {
                    barrier.await();
                    return base.append(first).append(second);
                });
            }
            List<Future<CommerceData>> results = threads.invokeAll(work);
            for (int writer = 0; writer < writers; writer++) {
                CommerceData alone = start.build().append(batches.get(writer)).append(batches.get(writer + writers));
                CommerceData result = results.get(writer).get();
                assertThat(ShopRows.of(result)).isEqualTo(ShopRows.of(alone));
                for (int row = START; row < START + 2 * BATCH; row++) {
                    assertThat(result.orders().id().find(alone.orders().id().value(row)))
                            .hasValue(row);
                }
            }
            assertThat(ShopRows.of(base)).isEqualTo(ShopRows.of(start.build()));
        }
    }
}
