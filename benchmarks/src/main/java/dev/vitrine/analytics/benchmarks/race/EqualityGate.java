package dev.vitrine.analytics.benchmarks.race;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets contenders be timed only if they agree: counts and money exactly, shares and means to 1e-9. */
public final class EqualityGate {

    private EqualityGate() {}

    /**
     * Compares every contender's answer with that of the first which takes part.
     *
     * @throws DifferentAnswersException naming the query, the two contenders and the first difference
     * @throws Exception if a contender fails
     */
    public static void requireEqual(List<? extends Contender> contenders, StandardQuery query) throws Exception {
        @Nullable Contender first = null;
        @Nullable Answer expected = null;
        for (Contender contender : contenders) {
            if (!contender.runs(query)) {
                continue;
            }
            Answer actual = contender.run(query).answer();
            if (first == null || expected == null) {
                first = contender;
                expected = actual;
            } else {
                Optional<String> difference = expected.findDifference(actual);
                if (difference.isPresent()) {
                    throw new DifferentAnswersException(
                            query.id() + ": " + first.name() + " and " + contender.name() + " disagree: "
                                    + difference.get());
                }
            }
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
