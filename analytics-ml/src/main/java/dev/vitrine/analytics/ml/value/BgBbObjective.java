package dev.vitrine.analytics.ml.value;

/** The log-likelihood of histories of opportunities. */
record BgBbObjective(OpportunityHistories data) implements Objective {

    @Override
    public String[] names() {
        return BgBb.PARAMETERS.toArray(String[]::new);
    }

    @Override
    public long observations() {
        return data.size();
    }

    @Override
    public double value(double[] logs, double[] gradient) {
        double[] parameters = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            parameters[i] = Math.exp(logs[i]);
            gradient[i] = 0;
        }
        BgBbLikelihood likelihood = new BgBbLikelihood(parameters);
        double[] slope = new double[logs.length];
        double sum = 0;
        for (int row = 0; row < data.histories().size(); row++) {
            OpportunityHistory history = data.histories().get(row);
            int count = data.customersOf(row);
            sum += count * likelihood.log(history.repeats(), history.last(), history.opportunities(), slope);
            for (int i = 0; i < slope.length; i++) {
                gradient[i] += count * slope[i] * parameters[i];
            }
        }
        return sum;
    }

    /** Everybody takes one in two and stays at four in five. */
    @Override
    public double[] guess() {
        return new double[] {0, 0, Math.log(0.5), Math.log(2)};
    }

    /** Distinct histories are few already. */
    @Override
    public Objective thinned(int observations) {
        return this;
    }
}
