package dev.vitrine.analytics.ml.delay;

/** A weight and a sum that fade with time; half is left after a half-life. Not thread-safe. */
final class Counter {
    private final double halfLife;
    private double at;
    private double weight;
    private double sum;

    Counter(double halfLife, double at, double weight, double sum) {
        this.halfLife = halfLife;
        this.at = at;
        this.weight = weight;
        this.sum = sum;
    }

    void add(double time, double moreWeight, double moreSum) {
        if (time > at) {
            double left = left(time);
            weight *= left;
            sum *= left;
            at = time;
        }
        weight += moreWeight;
        sum += moreSum;
    }

    /** Returns the mean, drawn to a prior one as if that had been seen with some weight. */
    double mean(double time, double prior, double priorWeight) {
        double left = left(time);
        return (sum * left + prior * priorWeight) / (weight * left + priorWeight);
    }

    double weight(double time) {
        return weight * left(time);
    }

    double at() {
        return at;
    }

    double rawWeight() {
        return weight;
    }

    double rawSum() {
        return sum;
    }

    private double left(double time) {
        return time > at ? Math.exp(-Math.log(2) * (time - at) / halfLife) : 1;
    }
}
