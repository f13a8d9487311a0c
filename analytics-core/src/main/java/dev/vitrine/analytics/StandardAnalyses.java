package dev.vitrine.analytics;

import dev.vitrine.analytics.analysis.Analysis;
import dev.vitrine.analytics.model.CommerceData;
import dev.vitrine.analytics.payments.PaymentMix;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue: every analysis with its usual options. Run them with {@link dev.vitrine.analytics.analysis.Analyses}. */
public final class StandardAnalyses {

    private StandardAnalyses() {}

    /** Returns all analyses as of the day after the last order. */
    public static List<Analysis<?>> of(CommerceData data) {
        return all(data, null);
    }

    /**
     * Returns all analyses as of a day.
     *
     * @param asOf the day up to which elapsed time is counted; orders after it are ignored where an analysis says so
     */
    public static List<Analysis<?>> of(CommerceData data, LocalDate asOf) {
        return all(data, asOf);
    }

    @SuppressWarnings("unused") // The analyses to come need them.
    private static List<Analysis<?>> all(CommerceData data, @Nullable LocalDate asOf) {
        return List.of(PaymentMix.analysis());
    }
}
