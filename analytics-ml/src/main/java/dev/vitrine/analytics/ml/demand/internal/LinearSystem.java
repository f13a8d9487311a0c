package dev.vitrine.analytics.ml.demand.internal;

/** Symmetric positive definite systems of equations, by Cholesky's decomposition. */
final class LinearSystem {
    private static final double NEGLIGIBLE = 1e-12;

    private LinearSystem() {}

    /**
     * Returns the solution for each right-hand side. A direction that depends on others is given next to no weight.
     *
     * @param matrix its lower triangle
     * @param sides the right-hand sides
     */
    static double[][] solve(double[][] matrix, double[][] sides) {
        double[][] lower = decompose(matrix);
        double[][] solutions = new double[sides.length][];
        for (int side = 0; side < sides.length; side++) {
            double[] x = sides[side].clone();
            for (int i = 0; i < x.length; i++) {
                double sum = x[i];
                double[] row = lower[i];
                for (int k = 0; k < i; k++) {
                    sum -= row[k] * x[k];
                }
                x[i] = sum / row[i];
            }
            for (int i = x.length - 1; i >= 0; i--) {
                double[] row = lower[i];
                x[i] /= row[i];
                for (int k = 0; k < i; k++) {
                    x[k] -= row[k] * x[i];
                }
            }
            solutions[side] = x;
        }
        return solutions;
    }

    private static double[][] decompose(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][];
        for (int i = 0; i < size; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    double least = NEGLIGIBLE * Math.abs(matrix[i][i]) + Double.MIN_NORMAL;
                    lower[i][i] = Math.sqrt(Math.max(sum, least));
                } else {
                    lower[i][j] = sum / lower[j][j];
                }
            }
        }
        return lower;
    }
}
