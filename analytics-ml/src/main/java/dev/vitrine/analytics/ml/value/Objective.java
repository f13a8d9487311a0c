package dev.vitrine.analytics.ml.value;

/** A log-likelihood to be made as large as possible, over the logarithms of positive parameters. */
interface Objective {

    /** Returns the parameters' names, in order. */
    String[] names();

    /** Returns how many observations the sum runs over. */
    long observations();

    /** Returns the log-likelihood, and puts its derivatives by the logarithms of the parameters into an array. */
    double value(double[] logs, double[] gradient);

    /** Returns a rough guess of the logarithms, from moments, to search around. */
    double[] guess();

    /**
     * Returns an objective over about so many evenly spaced observations, to try starts on; this one if it has no more
     * than that.
     */
    Objective thinned(int observations);
}
