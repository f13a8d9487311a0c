package dev.vitrine.analytics.ml.value;

import dev.vitrine.analytics.ml.ModelProvenance;
import dev.vitrine.analytics.ml.Trainer;
import dev.vitrine.analytics.ml.UntrainableDataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Fits {@link GammaGamma} by maximum likelihood to the mean amounts of repeat purchases. Customers without repeat purchases
 * say nothing about it; those whose amounts are unknown or zero are left out, with a warning. Immutable and thread-safe.
 */
public final class GammaGammaTrainer implements Trainer<PurchaseSummaries, GammaGamma> {
    private static final int STARTS = 5;
    private static final int LEAST_REPEATERS = 10;
    private static final double NOTABLE = 0.1;
    private static final double SIGNIFICANT = 0.01;

    private final int starts;

    private GammaGammaTrainer(int starts) {
        this.starts = starts;
    }

    /** Returns a trainer that searches from 5 starts. */
    public static GammaGammaTrainer ofDefaults() {
        return new GammaGammaTrainer(STARTS);
    }

    /**
     * Returns this with another number of starts.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public GammaGammaTrainer withStarts(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "the number of starts is " + number + "; expected 1 or more. Maybe " + STARTS + ".");
        }
        return new GammaGammaTrainer(number);
    }

    /**
     * Fits the model.
     *
     * @throws UntrainableDataException if there are fewer than 10 repeat buyers with amounts, or all spend the same
     */
    @Override
    public GammaGamma train(PurchaseSummaries data) {
        int[] repeats = new int[data.size()];
        double[] amounts = new double[data.size()];
        int count = 0;
        for (PurchaseSummary customer : data.customers()) {
            Double spend = customer.spend();
            if (customer.repeats() > 0 && spend != null && spend > 0) {
                repeats[count] = customer.repeats();
                amounts[count++] = spend;
            }
        }
        repeats = Arrays.copyOf(repeats, count);
        amounts = Arrays.copyOf(amounts, count);
        requireVariety(amounts, data.repeaters());
        FitReport fit = new MaximumLikelihood(new GammaGammaObjective(repeats, amounts)).fit(starts);
        ModelProvenance provenance = ModelProvenance.of(
                GammaGamma.KIND,
                data.fingerprint(),
                List.of("repeats", "spend"),
                Map.of("starts", Integer.toString(starts)),
                0);
        return new GammaGamma(
                provenance, fit, check(repeats, amounts, data.repeaters(), fit), meanPerPurchase(repeats, amounts));
    }

    private static void requireVariety(double[] amounts, int repeaters) {
        if (amounts.length < LEAST_REPEATERS) {
            throw new UntrainableDataException("of " + repeaters + " repeat buyers " + amounts.length
                    + " have amounts above zero; expected at least " + LEAST_REPEATERS
                    + ". Maybe take a longer period.");
        }
        if (Arrays.stream(amounts).min().orElse(0)
                == Arrays.stream(amounts).max().orElse(0)) {
            throw new UntrainableDataException("all " + amounts.length + " repeat buyers spend " + amounts[0]
                    + " each time; expected amounts that differ. Maybe the purchases have no real amounts.");
        }
    }

    private static double meanPerPurchase(int[] repeats, double[] amounts) {
        double sum = 0;
        long purchases = 0;
        for (int row = 0; row < repeats.length; row++) {
            sum += repeats[row] * amounts[row];
            purchases += repeats[row];
        }
        return sum / purchases;
    }

    private static SpendCheck check(int[] repeats, double[] amounts, int repeaters, FitReport fit) {
        double[] counts = Arrays.stream(repeats).asDoubleStream().toArray();
        boolean varies = Arrays.stream(repeats).distinct().count() > 1;
        double correlation = varies ? new PearsonsCorrelation().correlation(counts, amounts) : 0;
        double rank = varies ? new SpearmansCorrelation().correlation(counts, amounts) : 0;
        double freedom = repeats.length - 2.0;
        double t = Math.abs(rank) * Math.sqrt(freedom / Math.max(1e-12, 1 - rank * rank));
        double pValue = 2 * (1 - new TDistribution(null, freedom).cumulativeProbability(t));
        List<SpendWarning> warnings = new ArrayList<>();
        if (Math.abs(rank) >= NOTABLE && pValue < SIGNIFICANT) {
            warnings.add(SpendWarning.FREQUENCY_AND_SPEND_CORRELATED);
        }
        if (fit.estimate("q").value() <= 1) {
            warnings.add(SpendWarning.MEAN_IS_INFINITE);
        }
        if (repeats.length < repeaters) {
            warnings.add(SpendWarning.BUYERS_LEFT_OUT);
        }
        if (fit.convergence() != Convergence.CONVERGED) {
            warnings.add(SpendWarning.NOT_CONVERGED);
        }
        return new SpendCheck(repeats.length, correlation, rank, pValue, warnings);
    }
}
