package dev.vitrine.analytics.benchmarks;

import dev.vitrine.analytics.benchmarks.race.Contender;
import dev.vitrine.analytics.benchmarks.race.StandardQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times the contenders at one query: rounds in which each runs once, and another one begins. */
final class QueryRace {
    private static final long WARMUP_PART = 4;

    private final StandardQuery query;
    private final List<Contender> contenders;

    QueryRace(StandardQuery query, List<Contender> contenders) {
        this.query = query;
        this.contenders = contenders;
    }

    /**
     * Runs up to this many rounds after half as many to warm up, fewer if the time is up before: a quarter of it is for
     * warming up, and one timed round there always is.
     */
    Map<String, Timings> run(int rounds, long nanos) throws Exception {
        Map<String, Timings> timings = new LinkedHashMap<>();
        contenders.forEach(contender -> timings.put(contender.name(), new Timings()));
        long start = System.nanoTime();
        for (int round = 0; round < (rounds + 1) / 2 && System.nanoTime() - start < nanos / WARMUP_PART; round++) {
            run(round, timings);
        }
        timings.values().forEach(Timings::clear);
        for (int round = 0; round < rounds && (round == 0 || System.nanoTime() - start < nanos); round++) {
            run(round, timings);
        }
        return timings;
    }

    private void run(int round, Map<String, Timings> timings) throws Exception {
        for (int i = 0; i < contenders.size(); i++) {
            Contender contender = contenders.get((round + i) % contenders.size());
            Timings times = timings.get(contender.name());
            if (times != null) {
                times.time(() -> contender.run(query));
            }
        }
    }
}
