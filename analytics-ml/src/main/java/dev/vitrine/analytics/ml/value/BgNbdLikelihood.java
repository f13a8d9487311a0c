package dev.vitrine.analytics.ml.value;

/**
 * The likelihood of the BG/NBD and MBG/NBD models.
 *
 * <p>With A = Γ(r + x) α^r / Γ(r), either is a sum over who is alive and who dropped out after the last purchase:
 *
 * <pre>
 * BG/NBD    A [ B(a, b+x) / B(a, b) (α+T)^-(r+x) + [x > 0] B(a+1, b+x-1) / B(a, b) (α+t)^-(r+x) ]
 * MBG/NBD   A [ B(a, b+x+1) / B(a, b) (α+T)^-(r+x) + B(a+1, b+x) / B(a, b) (α+t)^-(r+x) ]
 * </pre>
 */
final class BgNbdLikelihood implements HistoryLikelihood {
    private final double r;
    private final double alpha;
    private final double a;
    private final double b;
    private final FirstPurchase first;
    private final double logAlpha;
    private final double logA;
    private final RisingFactorial ofR;
    private final RisingFactorial ofB;
    private final RisingFactorial ofAb;

    /** Whether somebody can drop out right after the first purchase. */
    enum FirstPurchase {
        /** Nobody does: BG/NBD. */
        IS_SAFE,
        /** As after every other: MBG/NBD. */
        CAN_BE_LAST;

        /** Returns how often a customer could have dropped out. */
        int chances(int repeats) {
            return this == CAN_BE_LAST ? repeats + 1 : repeats;
        }
    }

    BgNbdLikelihood(double[] parameters, FirstPurchase first) {
        r = parameters[0];
        alpha = parameters[1];
        a = parameters[2];
        b = parameters[3];
        this.first = first;
        logAlpha = Math.log(alpha);
        logA = Math.log(a);
        ofR = new RisingFactorial(r);
        ofB = new RisingFactorial(b);
        ofAb = new RisingFactorial(a + b);
    }

    @Override
    public double log(int repeats, double last, double observed) {
        return whole(repeats) + LogSum.of(alive(repeats, observed), gone(repeats, last));
    }

    @Override
    public double logAlive(int repeats, double observed) {
        return whole(repeats) + alive(repeats, observed);
    }

    @Override
    public double log(int repeats, double last, double observed, double[] gradient) {
        double alive = alive(repeats, observed);
        double gone = gone(repeats, last);
        double sum = LogSum.of(alive, gone);
        double isAlive = Math.exp(alive - sum);
        double isGone = Math.exp(gone - sum);
        int chances = first.chances(repeats);
        gradient[0] = ofR.derivative(repeats)
                + logAlpha
                - isAlive * Math.log(alpha + observed)
                - isGone * Math.log(alpha + last);
        gradient[1] = r / alpha - (r + repeats) * (isAlive / (alpha + observed) + isGone / (alpha + last));
        double both = ofAb.derivative(chances);
        gradient[2] = isGone / a - both;
        gradient[3] = ofB.derivative(chances) - both - (chances > 0 ? isGone / (b + chances - 1) : 0);
        return whole(repeats) + sum;
    }

    private double whole(int repeats) {
        int chances = first.chances(repeats);
        return ofR.log(repeats) + r * logAlpha + ofB.log(chances) - ofAb.log(chances);
    }

    private double alive(int repeats, double observed) {
        return -(r + repeats) * Math.log(alpha + observed);
    }

    private double gone(int repeats, double last) {
        int chances = first.chances(repeats);
        return chances == 0
                ? Double.NEGATIVE_INFINITY
                : logA - Math.log(b + chances - 1) - (r + repeats) * Math.log(alpha + last);
    }
}
