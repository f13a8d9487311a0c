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
     * @return who takes part in the query and answered in time
     * @throws DifferentAnswersException naming the query, the two contenders and the first difference
     * @throws Exception if a contender fails
     */
    public static List<Contender> requireEqual(List<Contender> contenders, StandardQuery query, Duration cap)
            throws Exception {
        List<Contender> answered = new ArrayList<>();
        Answer expected = null;
        for (Contender contender : contenders) {
            RawResult result = contender.runs(query) ? runWithin(cap, contender, query) : null;
            if (result == null) {
                continue;
            }
            Answer actual = result.answer();
            if (expected == null) {
                expected = actual;
            } else {
                Optional<String> difference = expected.findDifference(actual);
                if (difference.isPresent()) {
                    throw new DifferentAnswersException(query.id() + ": "
                            + answered.get(0).name() + " and " + contender.name() + " disagree: " + difference.get());
                }
            }
            answered.add(contender);
        }
        return answered;
    }

    private static @Nullable RawResult runWithin(Duration cap, Contender contender, StandardQuery query)
            throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, contender.name() + "-" + query.id());
            thread.setDaemon(true);
            return thread;
        });
        Future<RawResult> result = executor.submit(() -> contender.run(query));
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

    /** Two contenders gave different answers to one query. */
    public static final class DifferentAnswersException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DifferentAnswersException(String message) {
            super(message);
        }
    }
}
