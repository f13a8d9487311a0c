package dev.vitrine.analytics.ml.value;

import java.util.Arrays;

/**
 * Logarithms of the rising factorials a (a + 1) … (a + n - 1) of one number, that is Γ(a + n) / Γ(a), with their
 * derivatives: sums of as many terms as there are factors, exact where differences of log-gammas would cancel. Grows as it is
 * asked; not thread-safe.
 */
final class RisingFactorial {
    private final double base;
    private double[] logs = new double[32];
    private double[] derivatives = new double[32];
    private int known;

    RisingFactorial(double base) {
        this.base = base;
    }

    /** Returns ln Γ(a + n) - ln Γ(a). */
    double log(int factors) {
        extend(factors);
        return logs[factors];
    }

    /** Returns its derivative by a: ψ(a + n) - ψ(a). */
    double derivative(int factors) {
        extend(factors);
        return derivatives[factors];
    }

    private void extend(int factors) {
        if (factors >= logs.length) {
            int length = Math.max(factors + 1, logs.length * 2);
            logs = Arrays.copyOf(logs, length);
            derivatives = Arrays.copyOf(derivatives, length);
        }
        for (; known < factors; known++) {
            logs[known + 1] = logs[known] + Math.log(base + known);
            derivatives[known + 1] = derivatives[known] + 1 / (base + known);
        }
    }
}
