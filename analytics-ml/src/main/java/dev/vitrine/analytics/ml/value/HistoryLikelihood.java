package dev.vitrine.analytics.ml.value;

/**
 * The probability (density) that a model with given parameters gives to what is known of one customer, with its gradient.
 * Keeps numbers that depend on the parameters alone, so make one for each set of parameters; not thread-safe.
 */
interface HistoryLikelihood {

    /** Makes the likelihood of given parameters. */
    @FunctionalInterface
    interface Family {
        HistoryLikelihood at(double[] parameters);
    }

    /** Returns the logarithm for a customer with x repeat purchases, the last of them at t, watched until T. */
    double log(int repeats, double last, double observed);

    /** Returns the same, and puts its derivatives by the parameters into an array. */
    double log(int repeats, double last, double observed, double[] gradient);

    /** Returns the logarithm of the share of it that belongs to a customer still alive. */
    double logAlive(int repeats, double observed);
}
