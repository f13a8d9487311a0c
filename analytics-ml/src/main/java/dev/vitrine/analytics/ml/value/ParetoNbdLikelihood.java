package dev.vitrine.analytics.ml.value;

/**
 * The likelihood of the Pareto/NBD model:
 *
 * <pre>
 * Γ(r+x) / Γ(r) α^r β^s [ (α+T)^-(r+x) (β+T)^-s  +  ∫ s (α+y)^-(r+x) (β+y)^-(s+1) dy,  y from t to T ]
 * </pre>
 *
 * The first term are those still alive, the integral those who left at y. It is the usual difference of Gaussian
 * hypergeometric functions (Fader and Hardie, A note on deriving the Pareto/NBD model, 2005) before it is written as one:
 * a sum of positive terms, which neither cancels nor overflows, for any order of α and β. It is computed by Gauss–Legendre
 * panels, short enough for the integrand to fall by e^-8 at most and to stay clear of the poles, until nothing is left that
 * a double could hold. The gradient is taken under the integral, over the same nodes.
 */
final class ParetoNbdLikelihood implements HistoryLikelihood {
    private static final double FALL = 8;
    private static final double STRETCH = 3;
    private static final double NEGLIGIBLE = 45;
    /** More than parameters need that a double can still tell apart from 0 and infinity in a sum with the time. */
    private static final int MOST_PANELS = 2000;

    private final double r;
    private final double alpha;
    private final double s;
    private final double beta;
    private final double logAlpha;
    private final double logBeta;
    private final double logS;
    private final RisingFactorial ofR;

    ParetoNbdLikelihood(double[] parameters) {
        r = parameters[0];
        alpha = parameters[1];
        s = parameters[2];
        beta = parameters[3];
        logAlpha = Math.log(alpha);
        logBeta = Math.log(beta);
        logS = Math.log(s);
        ofR = new RisingFactorial(r);
    }

    @Override
    public double log(int repeats, double last, double observed) {
        return log(repeats, last, observed, new double[4]);
    }

    @Override
    public double logAlive(int repeats, double observed) {
        return whole(repeats) - (r + repeats) * Math.log(alpha + observed) - s * Math.log(beta + observed);
    }

    @Override
    public double log(int repeats, double last, double observed, double[] gradient) {
        double buying = r + repeats;
        double scale = logS - buying * Math.log(alpha + last) - (s + 1) * Math.log(beta + last);
        double logAlphaEnd = Math.log(alpha + observed);
        double logBetaEnd = Math.log(beta + observed);
        double alive = Math.exp(-buying * logAlphaEnd - s * logBetaEnd - scale);
        double sum = alive;
        double byR = -alive * logAlphaEnd;
        double byAlpha = -alive * buying / (alpha + observed);
        double byS = -alive * logBetaEnd;
        double byBeta = -alive * s / (beta + observed);
        double from = last;
        double top = scale;
        for (int panel = 0; panel < MOST_PANELS && from < observed && top - scale > -NEGLIGIBLE; panel++) {
            double falling = buying / (alpha + from) + (s + 1) / (beta + from);
            double to = Math.min(observed, from + Math.min(FALL / falling, STRETCH * (Math.min(alpha, beta) + from)));
            for (int node = 0; node < GaussLegendre.NODES; node++) {
                double y = GaussLegendre.place(node, from, to);
                double logA = Math.log(alpha + y);
                double logB = Math.log(beta + y);
                double part =
                        GaussLegendre.weight(node, from, to) * Math.exp(logS - buying * logA - (s + 1) * logB - scale);
                sum += part;
                byR -= part * logA;
                byAlpha -= part * buying / (alpha + y);
                byS += part * (1 / s - logB);
                byBeta -= part * (s + 1) / (beta + y);
            }
            from = to;
            top = logS - buying * Math.log(alpha + from) - (s + 1) * Math.log(beta + from);
        }
        gradient[0] = ofR.derivative(repeats) + logAlpha + byR / sum;
        gradient[1] = r / alpha + byAlpha / sum;
        gradient[2] = logBeta + byS / sum;
        gradient[3] = s / beta + byBeta / sum;
        return whole(repeats) + scale + Math.log(sum);
    }

    private double whole(int repeats) {
        return ofR.log(repeats) + r * logAlpha + s * logBeta;
    }
}
