package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times the contenders at one query: rounds in which each has a turn, and another one begins. A turn is three runs, all of
 * which count: queries of less than a millisecond would otherwise measure what the one before has left in the caches.
 */
final class QueryRace {
    private static final long WARMUP_PART = 4;
    private static final long LEAST_NANOS = 300_000_000L;
    private static final int RUNS_PER_TURN = 3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final StandardQuery query;
    private final List<Contender> contenders;

    QueryRace(StandardQuery query, List<Contender> contenders) {
        this.query = query;
        this.contenders = contenders;
    }

    /**
     * Runs up to this many rounds, fewer if the time is up before. A quarter of the time is for warming up, shared evenly
     * by the contenders. Of a contender whose turn takes more than its part of the time, one run after the first, cold one
     * is all there is.
     */
    Map<String, Timings> run(int rounds, long nanos) throws Exception {
        Map<String, Timings> timings = new LinkedHashMap<>();
        List<Contender> racing = new ArrayList<>();
        long left = Math.max(nanos, LEAST_NANOS);
        long part = left / contenders.size();
        long start = System.nanoTime();
        for (Contender contender : contenders) {
            Timings times = new Timings();
            timings.put(contender.name(), times);
            warmUp(contender, part / WARMUP_PART, times);
            // By the fastest: one run that the machine held up must not put a quick contender out of the race.
            if (times.min() * NANOS_PER_MILLI * RUNS_PER_TURN < part) {
                racing.add(contender);
                times.clear();
            }
        }
        for (int round = 0; round < rounds && (round == 0 || System.nanoTime() - start < left); round++) {
            run(racing, round, timings);
        }
        return timings;
    }

    /** Runs a contender for a time, at least once; notes the times. */
    private void warmUp(Contender contender, long nanos, Timings times) throws Exception {
        long start = System.nanoTime();
        do {
            times.time(() -> contender.run(query));
        } while (System.nanoTime() - start < nanos);
    }

    private void run(List<Contender> racing, int round, Map<String, Timings> timings) throws Exception {
        for (int i = 0; i < racing.size(); i++) {
            Contender contender = racing.get((round + i) % racing.size());
            Timings times = timings.getOrDefault(contender.name(), new Timings());
            for (int run = 0; run < RUNS_PER_TURN; run++) {
                times.time(() -> contender.run(query));
            }
        }
    }
}
