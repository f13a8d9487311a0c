package dev.vitrine.analytics.ml.value;

import org.apache.commons.math3.special.Gamma;

/** The log-likelihood of mean amounts m of x repeat purchases under the Gamma-Gamma model. */
final class GammaGammaObjective implements Objective {
    private final int[] repeats;
    private final double[] amounts;

    GammaGammaObjective(int[] repeats, double[] amounts) {
        this.repeats = repeats;
        this.amounts = amounts;
    }

    @Override
    public String[] names() {
        return GammaGamma.PARAMETERS.toArray(String[]::new);
    }

    @Override
    public long observations() {
        return repeats.length;
    }

    @Override
    public double value(double[] logs, double[] gradient) {
        double p = Math.exp(logs[0]);
        double q = Math.exp(logs[1]);
        double v = Math.exp(logs[2]);
        double constant = q * logs[2] - Gamma.logGamma(q);
        double digammaOfQ = Gamma.digamma(q);
        double sum = 0;
        double byP = 0;
        double byQ = 0;
        double byV = 0;
        for (int row = 0; row < repeats.length; row++) {
            double x = repeats[row];
            double m = amounts[row];
            double shape = p * x;
            double rest = Math.log(v + m * x);
            sum += Gamma.logGamma(shape + q)
                    - Gamma.logGamma(shape)
                    + constant
                    + shape * Math.log(m * x)
                    - Math.log(m)
                    - (shape + q) * rest;
            double digamma = Gamma.digamma(shape + q);
            byP += x * (digamma - Gamma.digamma(shape) + Math.log(m * x) - rest);
            byQ += digamma - digammaOfQ + logs[2] - rest;
            byV += q / v - (shape + q) / (v + m * x);
        }
        gradient[0] = byP * p;
        gradient[1] = byQ * q;
        gradient[2] = byV * v;
        return sum;
    }

    @Override
    public double[] guess() {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        double mean = sum / amounts.length;
        return new double[] {Math.log(4), Math.log(3), Math.log(mean / 2)};
    }

    @Override
    public Objective thinned(int observations) {
        int most = repeats.length;
        if (most <= observations) {
            return this;
        }
        int[] fewRepeats = new int[observations];
        double[] fewAmounts = new double[observations];
        for (int i = 0; i < observations; i++) {
            int row = (int) ((long) i * most / observations);
            fewRepeats[i] = repeats[row];
            fewAmounts[i] = amounts[row];
        }
        return new GammaGammaObjective(fewRepeats, fewAmounts);
    }
}
