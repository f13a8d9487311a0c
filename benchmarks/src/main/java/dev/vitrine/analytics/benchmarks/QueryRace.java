package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.EqualityGate.Checked;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times the contenders at one query: rounds in which each runs once, and another one begins. */
final class QueryRace {
    private static final long WARMUP_PART = 4;
    private static final long LEAST_NANOS = 300_000_000L;

    private final StandardQuery query;
    private final List<Checked> contenders;

    QueryRace(StandardQuery query, List<Checked> contenders) {
        this.query = query;
        this.contenders = contenders;
    }

    /**
     * Runs up to this many rounds after half as many to warm up, fewer if the time is up before; a quarter of it is for
     * warming up. Of a contender whose first run took more than its part of the time, that run is all there is.
     */
    Map<String, Timings> run(int rounds, long nanos) throws Exception {
        Map<String, Timings> timings = new LinkedHashMap<>();
        List<Contender> racing = new ArrayList<>();
        long left = Math.max(nanos, LEAST_NANOS);
        long part = left / contenders.size();
        for (Checked checked : contenders) {
            Timings times = new Timings();
            timings.put(checked.contender().name(), times);
            if (checked.firstRunNanos() > part) {
                times.add(checked.firstRunNanos());
                left -= part;
            } else {
                racing.add(checked.contender());
            }
        }
        long start = System.nanoTime();
        for (int round = 0; round < (rounds + 1) / 2 && System.nanoTime() - start < left / WARMUP_PART; round++) {
            run(racing, round, new LinkedHashMap<>());
        }
        for (int round = 0; round < rounds && (round == 0 || System.nanoTime() - start < left); round++) {
            run(racing, round, timings);
        }
        return timings;
    }

    private void run(List<Contender> racing, int round, Map<String, Timings> timings) throws Exception {
        for (int i = 0; i < racing.size(); i++) {
            Contender contender = racing.get((round + i) % racing.size());
            Timings times = timings.getOrDefault(contender.name(), new Timings());
            times.time(() -> contender.run(query));
        }
    }
}
