package dev.vitrine.analytics.synthetic.internal;

/**
 * Who places which order. Immutable.
 *
 * <p>H. A. Simon: On a class of skew distribution functions, Biometrika 42 (1955), 425-440: with a small probability
 * order i is placed by the person of an earlier order, else by somebody new, which gives numbers of orders per person
 * with a long tail. The earlier order is number i (1 - u^2), so people come back sooner rather than later.
 */
record People(long seed) {
    private static final int COMES_BACK = 33_500;

    /** Returns the number of the first order of the person who places an order. */
    long firstOrder(long order, SplitMix random) {
        long i = order;
        while (i > 0 && random.restart(seed, Substream.PERSON, i).chance(COMES_BACK)) {
            double u = random.unit();
            i = StrictMath.min(i - 1, (long) (i * (1 - u * u)));
        }
        return i;
    }
}
