package dev.vitrine.analytics.analysis;

/**
 * How many values there are, their mean, and their variance.
 *
 * @param count how many
 * @param mean their mean; 0 if there are none
 * @param variance the sum of their squared distances from the mean by one less than their number; 0 if fewer than two
 */
public record Sample(long count, double mean, double variance) {

    /** The sample of nothing. */
    public static final Sample EMPTY = new Sample(0, 0, 0);

    /** Returns this sample and one in which a value occurs so many times. */
    public Sample with(double value, long times) {
        return with(new Sample(times, value, 0));
    }

    /**
     * Returns this sample and another one.
     *
     * <p>Source: T. F. Chan, G. H. Golub, R. J. LeVeque, Updating formulae and a pairwise algorithm for computing sample
     * variances, Stanford STAN-CS-79-773 (1979).
     */
    public Sample with(Sample other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        long all = Math.addExact(count, other.count);
        double distance = other.mean - mean;
        double squares = squares() + other.squares() + distance * distance * ((double) count * other.count / all);
        return new Sample(all, mean + distance * other.count / all, all < 2 ? 0 : squares / (all - 1));
    }

    private double squares() {
        return count < 2 ? 0 : variance * (count - 1);
    }
}
