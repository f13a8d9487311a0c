package dev.vitrine.analytics.ml.value;

/** The log-likelihood of distinct histories, each as often as it occurs. */
final class HistoryObjective implements Objective {
    private final String[] names;
    private final HistoryLikelihood.Family family;
    private final DistinctHistories histories;

    HistoryObjective(String[] names, HistoryLikelihood.Family family, DistinctHistories histories) {
        this.names = names;
        this.family = family;
        this.histories = histories;
    }

    @Override
    public String[] names() {
        return names.clone();
    }

    @Override
    public long observations() {
        return histories.customers();
    }

    @Override
    public double value(double[] logs, double[] gradient) {
        double[] parameters = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            parameters[i] = Math.exp(logs[i]);
            gradient[i] = 0;
        }
        HistoryLikelihood likelihood = family.at(parameters);
        double[] slope = new double[logs.length];
        double sum = 0;
        for (int row = 0; row < histories.size(); row++) {
            int count = histories.count(row);
            sum += count * likelihood.log(histories.repeats(row), histories.last(row), histories.observed(row), slope);
            for (int i = 0; i < slope.length; i++) {
                gradient[i] += count * slope[i];
            }
        }
        for (int i = 0; i < logs.length; i++) {
            gradient[i] *= parameters[i];
        }
        return sum;
    }

    /** Purchases come at the mean rate, twice as fast for those alive; leaving is as in many shops. */
    @Override
    public double[] guess() {
        double time = histories.meanObserved();
        double rate = 2 * histories.meanRepeats() / time;
        double shape = 0.5;
        double third = names[2].equals("s") ? 0.6 : 0.8;
        double fourth = names[2].equals("s") ? 0.5 * time : 2.5;
        return new double[] {Math.log(shape), Math.log(shape / rate), Math.log(third), Math.log(fourth)};
    }

    @Override
    public Objective thinned(int observations) {
        DistinctHistories few = histories.thinned(observations);
        return few == histories ? this : new HistoryObjective(names, family, few);
    }
}
