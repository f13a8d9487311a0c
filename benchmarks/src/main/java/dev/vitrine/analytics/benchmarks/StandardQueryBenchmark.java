package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import dev.vitrine.analytics.benchmarks.race.ContenderKind;
import dev.vitrine.analytics.benchmarks.race.EqualityGate;
import dev.vitrine.analytics.benchmarks.race.RaceData;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import dev.vitrine.analytics.benchmarks.race.hand.HandContender;
import dev.vitrine.analytics.model.CommerceData;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The contenders of {@link Race}, each in a virtual machine of its own, over a made-up shop. A contender whose answer
 * differs from that of the loops by hand is not timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StandardQueryBenchmark {
    private static final int THREADS = 2;
    private static final Duration CAP = Duration.ofMinutes(5);

    /** The query. */
    @Param
    public StandardQuery query = StandardQuery.MONTHLY_KPIS;

    /** Who answers it; {@code -p contender=STREAMS} for one that is not quick. */
    @Param({"VITRINE", "DUCKDB", "DUCKDB_STAR", "HAND"})
    public ContenderKind contender = ContenderKind.HAND;

    /** How many times as big as Olist. */
    @Param({"1", "10"})
    public int scale = 1;

    private Contender running = new Unprepared();

    /** Makes and loads the data, and checks the answer. */
    @Setup
    public void prepare() throws Exception {
        CommerceData shop = RaceData.synthetic(scale);
        running = contender.open(shop, THREADS);
        if (!running.runs(query)) {
            throw new IllegalArgumentException(contender.id() + " does not take part in " + query.id());
        }
        EqualityGate.requireEqual(List.of(new HandContender(shop), running), query, CAP);
    }

    /** Answers the query. */
    @Benchmark
    public RawResult answer() throws Exception {
        return running.run(query);
    }

    /** Frees the data. */
    @TearDown
    public void close() {
        running.close();
    }

    /** Before the data are there. */
    private static final class Unprepared implements Contender {
        @Override
        public String name() {
            return "nobody";
        }

        @Override
        public boolean runs(StandardQuery query) {
            return false;
        }

        @Override
        public RawResult run(StandardQuery query) {
            throw new IllegalStateException("not prepared");
        }
    }
}
