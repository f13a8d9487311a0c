package dev.vitrine.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitrine.analytics.progress.Cancellation;
import dev.vitrine.analytics.progress.Progress;
import dev.vitrine.analytics.progress.ProgressUpdate;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressAndCancellationTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeAShop() throws IOException {
        write("customers.csv", "customer_id,customer_name,email,city,state,country,signup_date", "C%d,,,,,,");
        write("products.csv", "product_id,product_name,category,price", "P%d,Shoes,Sports,1.00");
        write(
                "orders.csv",
                "order_id,order_date,customer_id,product_id,quantity,order_status,payment_mode",
                "O%d,2023-01-15,C1,P1,1,Completed,Card");
    }

    private void write(String name, String header, String row) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write(header + "\n");
            for (int i = 0; i < 30_000; i++) {
                out.write(row.replace("%d", Integer.toString(i)) + "\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void everyFileIsReportedAtItsEndAndNeverTwoAtATime(int threads) {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<ProgressUpdate> updates = Collections.synchronizedList(new ArrayList<>());
        Progress progress = update -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            updates.add(update);
            sleep();
            inside.decrementAndGet();
        };
        Retail.of(folder).load(IngestOptions.ofDefaults().withThreads(threads).withProgress(progress));
        assertThat(most).hasValue(1);
        assertThat(updates.stream().filter(ProgressUpdate::isComplete).map(ProgressUpdate::step))
                .containsExactlyInAnyOrder("customers.csv", "products.csv", "orders.csv");
        assertThat(updates).allSatisfy(update -> assertThat(update.done()).isLessThanOrEqualTo(update.total()));
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void loadEndsWhenItIsCancelled(int threads) {
        Cancellation cancellation = Cancellation.create();
        IngestOptions options = IngestOptions.ofDefaults()
                .withThreads(threads)
                .withCancellation(cancellation)
                .withProgress(update -> cancellation.cancel());
        assertThatThrownBy(() -> Retail.of(folder).load(options)).isInstanceOf(CancellationException.class);
    }

    @Test
    void loadThatIsCancelledBeforehandDoesNotBegin() {
        Cancellation cancellation = Cancellation.create();
        cancellation.cancel();
        List<ProgressUpdate> updates = new ArrayList<>();
        assertThatThrownBy(() -> Retail.of(folder)
                        .load(IngestOptions.ofDefaults()
                                .withCancellation(cancellation)
                                .withProgress(updates::add)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("cancelled by the caller");
        assertThat(updates).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void interruptedThreadCancelsItsLoad(int threads) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(
                        () -> Retail.of(folder).load(IngestOptions.ofDefaults().withThreads(threads)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted");
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatTheListenerThrowsEndsTheLoad(int threads) {
        IngestOptions options = IngestOptions.ofDefaults().withThreads(threads).withProgress(update -> {
            throw new IllegalStateException("enough");
        });
        assertThatThrownBy(() -> Retail.of(folder).load(options))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void filesAreClosedHoweverTheLoadEnds(int threads) throws IOException {
        Path openFiles = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(openFiles), "no list of open files here");
        Cancellation cancellation = Cancellation.create();
        IngestOptions options = IngestOptions.ofDefaults().withThreads(threads);
        assertThatThrownBy(() -> Retail.of(folder)
                        .load(options.withCancellation(cancellation).withProgress(update -> cancellation.cancel())))
                .isInstanceOf(CancellationException.class);
        Files.writeString(folder.resolve("products.csv"), "product_id,product_name,category,price\nP1,,,many\n");
        assertThatThrownBy(() -> Retail.of(folder).load(options)).isInstanceOf(IngestException.class);
        Files.move(folder.resolve("products.csv"), folder.resolve("products.csv.gz"));
        assertThatThrownBy(() -> Retail.of(folder).load(options)).isInstanceOf(IngestException.class);
        try (Stream<Path> open = Files.list(openFiles)) {
            assertThat(open.map(ProgressAndCancellationTest::target)).noneMatch(file -> file.startsWith(folder));
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            return Path.of("closed");
        }
    }
}
