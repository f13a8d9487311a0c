package dev.vitrine.analytics.ml.value;

/**
 * The likelihood of the BG/BB model, a sum of ratios of beta functions over when the customer left; each ratio is one of
 * rising factorials. See {@link BgBb} for the source. Not thread-safe.
 */
final class BgBbLikelihood {
    private final RisingFactorial ofAlpha;
    private final RisingFactorial ofBeta;
    private final RisingFactorial ofBuying;
    private final RisingFactorial ofGamma;
    private final RisingFactorial ofDelta;
    private final RisingFactorial ofLeaving;

    BgBbLikelihood(double[] parameters) {
        ofAlpha = new RisingFactorial(parameters[0]);
        ofBeta = new RisingFactorial(parameters[1]);
        ofBuying = new RisingFactorial(parameters[0] + parameters[1]);
        ofGamma = new RisingFactorial(parameters[2]);
        ofDelta = new RisingFactorial(parameters[3]);
        ofLeaving = new RisingFactorial(parameters[2] + parameters[3]);
    }

    double log(OpportunityHistory history) {
        return log(history.repeats(), history.last(), history.opportunities(), new double[4]);
    }

    /** Returns the logarithm, and puts its derivatives into an array. */
    double log(int repeats, int last, int opportunities, double[] gradient) {
        double whole = term(repeats, opportunities, 0, opportunities);
        for (int left = last; left < opportunities; left++) {
            whole = LogSum.of(whole, term(repeats, left, 1, left));
        }
        gradient[0] = gradient[1] = gradient[2] = gradient[3] = 0;
        add(repeats, opportunities, 0, opportunities, whole, gradient);
        for (int left = last; left < opportunities; left++) {
            add(repeats, left, 1, left, whole, gradient);
        }
        return whole;
    }

    /**
     * Returns ln of E[p^x (1-p)^(met-x)] E[θ^leaves (1-θ)^stays].
     *
     * @param met opportunities met while alive
     * @param leaves 1 if the customer left, else 0
     * @param stays how often the customer stayed
     */
    double term(int repeats, int met, int leaves, int stays) {
        return ofAlpha.log(repeats)
                + ofBeta.log(met - repeats)
                - ofBuying.log(met)
                + ofGamma.log(leaves)
                + ofDelta.log(stays)
                - ofLeaving.log(leaves + stays);
    }

    private void add(int repeats, int met, int leaves, int stays, double whole, double[] gradient) {
        double share = Math.exp(term(repeats, met, leaves, stays) - whole);
        double buying = ofBuying.derivative(met);
        double leaving = ofLeaving.derivative(leaves + stays);
        gradient[0] += share * (ofAlpha.derivative(repeats) - buying);
        gradient[1] += share * (ofBeta.derivative(met - repeats) - buying);
        gradient[2] += share * (ofGamma.derivative(leaves) - leaving);
        gradient[3] += share * (ofDelta.derivative(stays) - leaving);
    }
}
