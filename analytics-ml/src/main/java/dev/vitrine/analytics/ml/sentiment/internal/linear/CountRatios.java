package dev.vitrine.analytics.ml.sentiment.internal.linear;

/**
 * How much oftener a column occurs in the rows that a model is to say yes to than in the others: the logarithm of the
 * ratio of its shares, each count plus one.
 *
 * <p>Source: S. Wang, C. Manning, Baselines and bigrams: simple, good sentiment and topic classification, ACL 2012.
 */
public final class CountRatios {

    private CountRatios() {}

    /** Returns, for each column, the square of the ratio's logarithm in each model; of the chosen rows only. */
    public static float[] squared(SparseRows rows, int[] levels, Outputs outputs, int[] chosen) {
        int models = outputs.size();
        double[][] yes = new double[models][rows.columns()];
        double[][] no = new double[models][rows.columns()];
        for (int row : chosen) {
            for (int model = 0; model < models; model++) {
                double target = outputs.targets()[model][levels[row]];
                for (int at = rows.starts()[row]; at < rows.starts()[row + 1]; at++) {
                    yes[model][rows.indices()[at]] += target;
                    no[model][rows.indices()[at]] += 1 - target;
                }
            }
        }
        float[] squares = new float[rows.columns() * models];
        for (int model = 0; model < models; model++) {
            double offset = Math.log(sum(no[model]) / sum(yes[model]));
            for (int column = 0; column < rows.columns(); column++) {
                double ratio = Math.log((yes[model][column] + 1) / (no[model][column] + 1)) + offset;
                squares[column * models + model] = (float) (ratio * ratio);
            }
        }
        return squares;
    }

    private static double sum(double[] counts) {
        double sum = counts.length;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }
}
