package dev.vitrine.analytics.ml.classification;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** Ways to split examples for a test. */
public final class Folds {

    private Folds() {}

    /**
     * Returns one fold for each month, in order: the test is what belongs to the month, the training all whose outcome
     * was known before the month began. Months without a test or without training are left out.
     *
     * <p>Source: L. J. Tashman, Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16
     * (2000): rolling origin.
     *
     * @param monthOf the month an example belongs to, by its row
     * @param first the first month
     * @param last the last month, included
     */
    public static List<Fold> rollingMonths(
            Examples examples, IntFunction<YearMonth> monthOf, YearMonth first, YearMonth last) {
        List<Fold> folds = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth tested = month;
            LocalDateTime begin = month.atDay(1).atStartOfDay();
            Examples test = examples.where(row -> monthOf.apply(row).equals(tested));
            // An example of the month itself may be known early, such as one decided before the month began.
            Examples training = examples.where(row ->
                    examples.knownAt(row).isBefore(begin) && !monthOf.apply(row).equals(tested));
            if (test.size() > 0 && training.size() > 0) {
                folds.add(Fold.of(month.toString(), training, test));
            }
        }
        return folds;
    }

    /**
     * Returns folds that ignore time: each example is in one test, drawn at random, with about the same share of each
     * outcome. What this shows is too good where the world changes; it stands beside the honest figure.
     *
     * @param parts how many folds, at least 2
     */
    public static List<Fold> random(Examples examples, int parts, long seed) {
        if (parts < 2) {
            throw new IllegalArgumentException("the number of parts is " + parts + "; expected 2 or more. Maybe 5.");
        }
        int[] partOf = new int[examples.size()];
        SplittableRandom random = new SplittableRandom(seed);
        dealOut(examples, true, parts, partOf, random);
        dealOut(examples, false, parts, partOf, random);
        List<Fold> folds = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int tested = part;
            folds.add(Fold.of(
                    "part " + (part + 1),
                    examples.where(row -> partOf[row] != tested),
                    examples.where(row -> partOf[row] == tested)));
        }
        return folds;
    }

    private static void dealOut(Examples examples, boolean outcome, int parts, int[] partOf, SplittableRandom random) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < examples.size(); row++) {
            if (examples.outcome(row) == outcome) {
                rows.add(row);
            }
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            int drawn = random.nextInt(i + 1);
            int row = rows.get(drawn);
            rows.set(drawn, rows.get(i));
            partOf[row] = i % parts;
        }
    }
}
