package dev.vitrine.analytics.benchmarks.race;

import dev.vitrine.analytics.benchmarks.race.Contender.RawResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Lets contenders be timed only if they agree: counts and money exactly, shares and means to 1e-9. */
public final class EqualityGate {

    private EqualityGate() {}

    /**
     * Compares every contender's answer with that of the first which takes part. Who gives no answer within the cap is
     * left out; its thread is interrupted, and may go on in the background if it does not listen.
     *
     * @return who takes part in the query and answered in time, with the time of that first, cold run
     * @throws DifferentAnswersException naming the query, the two contenders and the first difference
     * @throws Exception if a contender fails
     */
    public static List<Checked> requireEqual(List<Contender> contenders, StandardQuery query, Duration cap)
            throws Exception {
        List<Checked> answered = new ArrayList<>();
        Answer expected = null;
        for (Contender contender : contenders) {
            FirstRun run = contender.runs(query) ? runWithin(cap, contender, query) : null;
            if (run == null) {
                continue;
            }
            Answer actual = run.result.answer();
            if (expected == null) {
                expected = actual;
            } else {
                Optional<String> difference = expected.findDifference(actual);
                if (difference.isPresent()) {
                    throw new DifferentAnswersException(
                            query.id() + ": " + answered.get(0).contender.name() + " and " + contender.name()
                                    + " disagree: " + difference.get());
                }
            }
            answered.add(new Checked(contender, run.nanos));
        }
        return answered;
    }

    private static @Nullable FirstRun runWithin(Duration cap, Contender contender, StandardQuery query)
            throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, contender.name() + "-" + query.id());
            thread.setDaemon(true);
            return thread;
        });
        Future<FirstRun> result = executor.submit(() -> {
            long start = System.nanoTime();
            RawResult raw = contender.run(query);
            return new FirstRun(raw, System.nanoTime() - start);
        });
        try {
            return result.get(cap.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException(contender.name() + " failed at " + query.id(), e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /**
     * A contender whose answer is the same as the others'.
     *
     * @param contender the contender
     * @param firstRunNanos how long its first run took
     */
    public record Checked(Contender contender, long firstRunNanos) {}

    private record FirstRun(RawResult result, long nanos) {}

    /** Two contenders gave different answers to one query. */
    public static final class DifferentAnswersException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DifferentAnswersException(String message) {
            super(message);
        }
    }
}
